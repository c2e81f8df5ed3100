/** What the form holds, as the API takes it: files, texts and links, each with what is said about it; and batches of many. */

const ABOUT = ['title', 'byline', 'publisher', 'publishedAt', 'url', 'lane'];
const BATCHES = { zip: 'application/zip', ndjson: 'application/x-ndjson', jsonl: 'application/x-ndjson' };
const form = document.getElementById('upload');

/** The type of a file with many documents; undefined for a document. */
export function batchType(file) { return BATCHES[file.name.split('.').pop().toLowerCase()]; }

/** What is said about the document, without what was left empty or does not go for it. */
function details() {
  return ABOUT
    .map((name) => form.elements[name])
    .filter((field) => !field.closest('[hidden]'))
    .flatMap((field) => (field.name === 'byline' ? field.value.split(';') : [field.value]).map((value) => [field.name, value.trim()]))
    .filter(([, value]) => value !== '');
}

/** The details as JSON has them. */
function said() {
  const entries = details();
  const byline = entries.filter(([name]) => name === 'byline').map(([, value]) => value);
  return { ...Object.fromEntries(entries), ...(byline.length > 0 ? { byline } : {}) };
}

export function clearDetails() {
  for (const name of ABOUT) form.elements[name].value = '';
}

/** A form of the details and one field more. */
export function formWith(name, value) {
  const data = new FormData();
  for (const entry of [...details(), [name, value]]) data.append(...entry);
  return data;
}

function article(job) {
  return { address: '/api/v1/articles', row: (id) => `/uploads/${id}`, ...job };
}

export function fileJob(file) {
  const type = batchType(file);
  if (type === undefined) return article({ name: file.name, size: file.size, file, body: formWith('file', file) });
  const query = new URLSearchParams({ fileName: file.name });
  if (form.elements.lane.value !== '') query.set('lane', form.elements.lane.value);
  return { name: file.name, size: file.size, file, type, body: file, address: `/api/v1/batches?${query}`, row: (id) => `/batches/${id}/row` };
}

export function textJob(text) {
  const about = said();
  const words = text.trim().split('\n')[0];
  const name = about.title ?? (words.length > 60 ? `${words.slice(0, 60)}…` : words);
  return article({ name, size: new Blob([text]).size, type: 'application/json', body: JSON.stringify({ ...about, text }) });
}

export function linkJob(link) {
  return article({ name: link, type: 'application/json', body: JSON.stringify({ ...said(), url: link }) });
}
