/** A line of the list of uploads is always written by the server; this puts it where it belongs and keeps it up to date. */
import { localiseTimes } from '/shell/claimdesk.js';

/** Fetches a line as it is now; null when it cannot be had. */
export async function fetchRow(address) {
  try {
    const answer = await fetch(address, { headers: { Accept: 'text/html' } });
    if (!answer.ok || answer.redirected) return null;
    const holder = document.createElement('template');
    holder.innerHTML = await answer.text();
    const row = document.importNode(holder.content, true).querySelector('li');
    localiseTimes(row);
    window.htmx?.process(row);
    return row;
  } catch {
    return null;
  }
}

/** Replaces a line, without taking the focus from a link in it. */
export function replaceRow(row) {
  const old = document.getElementById(row.id);
  if (!old || old.outerHTML === row.outerHTML) return;
  const index = [...old.querySelectorAll('a, button')].indexOf(document.activeElement);
  old.replaceWith(row);
  if (index >= 0) row.querySelectorAll('a, button')[index]?.focus();
}

/** Several news of one article are one look. */
const due = new Set();
async function refresh(id) {
  if (due.has(id)) return;
  due.add(id);
  await new Promise((done) => { setTimeout(done, 150); });
  due.delete(id);
  const row = await fetchRow(`/uploads/${id}`);
  if (row) replaceRow(row);
}

/** Lines of articles in work follow the server, also when the connection was away for a while. */
export function follow() {
  const events = new EventSource('/uploads/events');
  events.addEventListener('message', (event) => {
    const { id } = JSON.parse(event.data);
    if (document.getElementById(`upload-${id}`)) refresh(id);
  });
  events.addEventListener('open', () => {
    for (const row of document.querySelectorAll('[data-stage=WAITING], [data-stage=EXTRACTING]')) refresh(row.dataset.article);
  });
}
