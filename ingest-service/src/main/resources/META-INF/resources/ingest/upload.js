/** The upload page: files dropped or picked, a text pasted; each upload a line that tells how far it is. */
import { announce, csrfToken, showProblem } from '/shell/claimdesk.js';
import { fetchRow, replaceRow } from '/ingest/rows.js';

const form = document.getElementById('upload');
const list = document.getElementById('uploads');
const AT_A_TIME = 3;
const waiting = [];
let running = 0;

/** What is said about the document, without what was left empty. */
function details() {
  const data = new FormData(form);
  return ['title', 'byline', 'publisher', 'publishedAt', 'url', 'lane']
    .map((name) => [name, (data.get(name) ?? '').trim()])
    .filter(([, value]) => value !== '');
}

function line(name) {
  const item = document.createElement('li');
  item.className = 'upload';
  const head = document.createElement('div');
  head.className = 'upload__head';
  const title = document.createElement('span');
  title.className = 'row__title';
  title.textContent = name;
  const state = document.createElement('span');
  state.className = 'tag tag--quiet';
  state.textContent = 'Waiting to be sent';
  head.append(title, state);
  const bar = document.createElement('progress');
  bar.max = 1;
  bar.value = 0;
  bar.setAttribute('aria-label', `Sending ${name}`);
  item.append(head, bar);
  document.getElementById('no-uploads')?.remove();
  list.prepend(item);
  return { item, state, bar };
}

function enqueue(job) {
  job.line = line(job.name);
  waiting.push(job);
  next();
}

function next() {
  while (running < AT_A_TIME && waiting.length > 0) {
    running += 1;
    send(waiting.shift());
  }
}

function send(job) {
  const { state, bar } = job.line;
  const request = new XMLHttpRequest();
  request.open('POST', '/api/v1/articles');
  request.setRequestHeader('X-CSRF-Token', csrfToken());
  request.setRequestHeader('Accept', 'application/json');
  if (job.type) request.setRequestHeader('Content-Type', job.type);
  state.textContent = 'Sending';
  request.upload.addEventListener('progress', (event) => {
    if (event.lengthComputable) bar.value = event.loaded / event.total;
  });
  request.addEventListener('loadend', () => {
    running -= 1;
    settle(job, request).finally(next);
  });
  request.send(job.body);
}

async function settle(job, request) {
  let answer = {};
  try { answer = JSON.parse(request.responseText); } catch { /* no answer, or not ours */ }
  if (request.status === 200 || request.status === 201) {
    await stored(job, answer, request.status === 200);
  } else {
    refused(job, request.status === 0
      ? { title: 'No connection', detail: 'The server did not answer; nothing was stored.' }
      : { title: 'Not stored', detail: `The server answered ${request.status}.`, ...answer });
  }
}

async function stored(job, answer, before) {
  announce(before ? `${job.name} was uploaded before.` : `${job.name} is uploaded.`);
  const row = await fetchRow(answer.id);
  if (!row) { location.reload(); return; }
  document.getElementById(row.id)?.remove();
  if (before) {
    const note = document.createElement('p');
    note.className = 'hint';
    note.textContent = 'This file was here already; nothing was stored twice.';
    row.append(note);
  }
  job.line.item.replaceWith(row);
}

function refused(job, problem) {
  const { item, state, bar } = job.line;
  bar.remove();
  state.className = 'tag tag--bad';
  state.textContent = problem.title;
  const reason = document.createElement('p');
  reason.className = 'notice notice--bad';
  reason.textContent = [problem.detail, ...(problem.violations ?? []).map((v) => `${v.field}: ${v.message}`)]
    .filter(Boolean).join(' — ');
  const actions = document.createElement('p');
  actions.className = 'actions';
  const again = button('Try again', () => { item.remove(); enqueue(job); });
  actions.append(again, button('Dismiss', () => item.remove()));
  item.append(reason, actions);
  announce(`${job.name}: ${problem.title}. ${problem.detail ?? ''}`);
}

function button(label, action) {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'button button--quiet';
  element.textContent = label;
  element.addEventListener('click', action);
  return element;
}

function takeFiles(files) {
  for (const file of files) {
    const body = new FormData();
    for (const [name, value] of details()) body.append(name, value);
    body.append('file', file);
    enqueue({ name: file.name, body });
  }
}

function takeText(text) {
  const said = Object.fromEntries(details());
  const name = said.title ?? `${text.trim().slice(0, 60)}…`;
  enqueue({ name, type: 'application/json', body: JSON.stringify({ ...said, text }) });
}

function takeLink(url) {
  enqueue({ name: url, type: 'application/json', body: JSON.stringify(Object.fromEntries(details())) });
}

form?.addEventListener('submit', (event) => {
  if (event.submitter?.hasAttribute('hx-post')) return;
  event.preventDefault();
  form.querySelector(':scope > .notice--bad')?.remove();
  const files = form.elements.file.files;
  const text = form.elements.text.value;
  const url = form.elements.url.value.trim();
  if (files.length === 0 && text.trim() === '' && url === '') {
    showProblem(form, { title: 'Nothing to upload', detail: 'Choose a file, paste a text or give an address first.' });
    return;
  }
  if (files.length > 0) takeFiles(files); else if (text.trim() !== '') takeText(text); else takeLink(url);
  form.reset();
  document.getElementById('preview').replaceChildren();
});

const drop = document.getElementById('drop');
if (drop) {
  let depth = 0;
  const over = (on) => { drop.classList.toggle('drop--over', on); };
  const holdsFiles = (event) => event.dataTransfer?.types.includes('Files');
  document.addEventListener('dragenter', (event) => { if (holdsFiles(event)) { depth += 1; over(true); } });
  document.addEventListener('dragleave', (event) => { if (holdsFiles(event) && (depth -= 1) <= 0) { depth = 0; over(false); } });
  document.addEventListener('dragover', (event) => { if (holdsFiles(event)) event.preventDefault(); });
  document.addEventListener('drop', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    depth = 0;
    over(false);
    takeFiles(event.dataTransfer.files);
  });
}

/** Lines of articles in work follow the server; several news of one article are one look. */
const due = new Set();
async function refresh(id) {
  if (due.has(id)) return;
  due.add(id);
  await new Promise((done) => { setTimeout(done, 150); });
  due.delete(id);
  const row = await fetchRow(id);
  if (row) replaceRow(row);
}

const events = new EventSource('/uploads/events');
events.addEventListener('message', (event) => {
  const progress = JSON.parse(event.data);
  if (document.getElementById(`upload-${progress.id}`)) refresh(progress.id);
});
events.addEventListener('open', () => {
  for (const row of list.querySelectorAll('[data-stage=WAITING], [data-stage=EXTRACTING]')) refresh(row.dataset.article);
});
