/** The upload page: files, a text or a link; looked at first, or sent at once. */
import { announce, isTyping, showProblem } from '/shell/claimdesk.js';
import { batchType, clearDetails, fileJob, formWith, linkJob, textJob } from '/ingest/documents.js';
import { droppedFiles } from '/ingest/files.js';
import { enqueue, onChange, retryAll, tally } from '/ingest/jobs.js';
import { addLine } from '/ingest/lines.js';
import { openPreview } from '/ingest/preview.js';
import { fetchRow, follow, lookAt } from '/ingest/rows.js';
import { clearStaged, onStaged, stage, stagedFiles, unstage } from '/ingest/staging.js';

const form = document.getElementById('upload');
const files = document.getElementById('file');
const tabs = [...document.querySelectorAll('.ways [data-way]')];
let way = tabs.find((tab) => tab.ariaCurrent)?.dataset.way;

/** Opens one of the ways in; what was typed in the others stays. */
function open(name) {
  way = name;
  for (const tab of tabs) {
    if (tab.dataset.way === name) tab.setAttribute('aria-current', 'true'); else tab.removeAttribute('aria-current');
  }
  for (const panel of form.querySelectorAll('[data-panel]')) panel.hidden = panel.dataset.panel !== name;
  history.replaceState(null, '', `/?way=${name}`);
  suit();
}

/** The form shows what goes for what is chosen. */
function suit() {
  const chosen = way === 'files' ? stagedFiles() : [];
  const many = chosen.length > 1;
  const onlyBatches = chosen.length > 0 && chosen.every(batchType);
  document.getElementById('about').hidden = onlyBatches;
  document.getElementById('for-batches').hidden = !onlyBatches;
  for (const field of form.querySelectorAll('[data-single]')) field.hidden = many || field.dataset.not === way;
  document.getElementById('for-all').hidden = !many || onlyBatches;
  document.getElementById('send').textContent = many ? `Upload ${chosen.length} files` : 'Upload';
  document.getElementById('look').hidden = many || onlyBatches;
}

function send(job) {
  job.stored = (answer, status) => settle(job, answer, status);
  enqueue(job);
}

/** The server's line takes the place of ours. */
async function settle(job, answer, status) {
  const before = status === 200;
  announce(before ? `${job.name} was uploaded before.` : `${job.name} is uploaded.`);
  const row = await fetchRow(job.row(answer.id));
  if (!row) { job.shown.stored(); return; }
  if (before) {
    const note = document.createElement('span');
    note.textContent = 'It was here already; nothing is stored twice';
    row.querySelector('.meta').prepend(note);
  }
  job.shown.replaced(row);
  lookAt([row]);
}

/** What stands in the open way: jobs to send, or nothing with the reason. */
function filled() {
  if (way === 'files') {
    const chosen = stagedFiles();
    return chosen.length > 0 ? { jobs: () => chosen.map(fileJob), look: ['file', chosen[0]] } : 'Choose files or drop them here first.';
  }
  const field = form.elements[way];
  const value = field.value.trim();
  if (value === '') return way === 'text' ? 'Paste the text of the article first.' : 'Give the address of the article first.';
  if (way === 'text') return { jobs: () => [textJob(field.value)], look: ['text', field.value] };
  return field.checkValidity() ? { jobs: () => [linkJob(value)], look: ['link', value] } : 'An address begins with http:// or https://.';
}

/** Takes what was sent out of the form. */
function empty() {
  if (way === 'files') clearStaged(); else form.elements[way].value = '';
  clearDetails();
  document.getElementById('new-version')?.remove();
}

function sendFilled(jobs) {
  const made = jobs();
  empty();
  made.toReversed().forEach(addLine);
  made.forEach(send);
  (way === 'files' ? files : form.elements[way]).focus();
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  form.querySelector(':scope > .notice--bad')?.remove();
  const ready = filled();
  if (typeof ready === 'string') {
    showProblem(form, { title: ready });
  } else if (event.submitter?.id === 'look') {
    openPreview(formWith(...ready.look), () => sendFilled(ready.jobs));
  } else {
    sendFilled(ready.jobs);
  }
});

function take(chosen) {
  open('files');
  for (const file of chosen) file.previewable = batchType(file) === undefined;
  stage(chosen, (file) => {
    const limit = Number(file.previewable ? form.dataset.limit : form.dataset.batchLimit);
    if (file.size === 0) return 'Empty';
    return file.size > limit ? `Larger than ${limit / 2 ** 20} MiB` : undefined;
  }, (file) => openPreview(formWith('file', file), () => {
    const job = fileJob(file);
    unstage(file);
    addLine(job);
    send(job);
    (stagedFiles().length > 0 ? document.getElementById('send') : files).focus();
  }));
  document.getElementById('send').focus();
}

if (form) {
  const drop = document.getElementById('drop');
  drop.classList.add('drop--live');
  const holdsFiles = (event) => event.dataTransfer?.types.includes('Files');
  let depth = 0;
  const over = (by) => { depth = Math.max(0, depth + by); drop.classList.toggle('drop--over', depth > 0); };
  document.addEventListener('dragenter', (event) => { if (holdsFiles(event)) over(1); });
  document.addEventListener('dragleave', (event) => { if (holdsFiles(event)) over(-1); });
  document.addEventListener('dragover', (event) => { if (holdsFiles(event)) event.preventDefault(); });
  document.addEventListener('drop', async (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    over(-depth);
    take(await droppedFiles(event.dataTransfer));
  });
  document.addEventListener('paste', (event) => {
    if (isTyping(event) || document.querySelector('dialog[open]')) return;
    const pasted = event.clipboardData;
    const text = pasted.getData('text/plain');
    if (pasted.files.length > 0) { take([...pasted.files]); return; }
    if (text.trim() === '') return;
    open(/^https?:\/\/\S+$/.test(text.trim()) ? 'link' : 'text');
    form.elements[way].value = way === 'link' ? text.trim() : text;
    form.elements[way].focus();
    event.preventDefault();
  });
  files.addEventListener('change', () => { take([...files.files]); files.value = ''; });
  for (const tab of tabs) {
    tab.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open(tab.dataset.way);
    });
  }
  onStaged(suit);
  suit();

  const words = document.getElementById('tally-words');
  const again = document.getElementById('again-all');
  onChange(() => {
    const { sent, refused, known, open: left } = tally();
    document.getElementById('tally').hidden = known < 2;
    words.textContent = `${sent} of ${known} sent${refused > 0 ? `, ${refused} failed` : ''}`;
    again.hidden = refused < 2;
    if (left === 0 && known > 1) announce(words.textContent);
  });
  again.addEventListener('click', () => { retryAll(); document.getElementById('tally').querySelector('p').focus?.(); });
}

follow();
