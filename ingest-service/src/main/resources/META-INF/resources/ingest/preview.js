/** The claims of a document before it is stored. */
import { csrfToken } from '/shell/claimdesk.js';
import { explain } from '/ingest/problems.js';
import { renewToken } from '/ingest/session.js';

const dialog = document.getElementById('preview');
const body = document.getElementById('preview-body');
const storing = document.getElementById('store');
let asking = new AbortController();
let store = () => {};

function show(content) {
  body.replaceChildren(content);
  body.scrollTop = 0;
}

function fromTemplate(id) {
  return document.getElementById(id).content.cloneNode(true);
}

/**
 * @param form what POST /previews takes
 * @param whenStored stores the same, without a second choice
 */
export async function openPreview(form, whenStored) {
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  store = whenStored;
  storing.disabled = true;
  show(fromTemplate('preview-wait'));
  dialog.showModal();
  try {
    const answer = await ask(form, signal);
    if (!answer.ok) { fail(explain(answer.status, await answer.text())); return; }
    const holder = document.createElement('template');
    holder.innerHTML = await answer.text();
    show(holder.content);
    storing.disabled = false;
    storing.focus();
  } catch (problem) {
    if (problem.name !== 'AbortError') fail(explain(0));
  }
}

async function ask(form, signal) {
  const send = () => fetch('/previews', { method: 'POST', body: form, signal, headers: { 'X-CSRF-Token': csrfToken(), 'HX-Request': 'true' } });
  const answer = await send();
  return answer.status === 403 && await renewToken() ? send() : answer;
}

function fail(problem) {
  const told = fromTemplate('preview-failed');
  told.querySelector('h2').textContent = problem.title;
  told.querySelector('p').textContent = problem.detail;
  show(told);
}

dialog?.addEventListener('close', () => asking.abort());
document.getElementById('close')?.addEventListener('click', () => dialog.close());
storing?.addEventListener('click', () => { dialog.close(); store(); });
