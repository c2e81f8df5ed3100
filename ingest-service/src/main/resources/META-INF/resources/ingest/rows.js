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

/** Articles about to be looked at, and whether there was news since: several news are one look, and never two at once. */
const looks = new Map();

async function refresh(id) {
  const atIt = looks.has(id);
  looks.set(id, true);
  if (atIt) return;
  while (looks.get(id)) {
    await new Promise((done) => { setTimeout(done, 150); });
    looks.set(id, false);
    const row = await fetchRow(`/uploads/${id}`);
    if (row) replaceRow(row);
  }
  looks.delete(id);
}

/** Looks at the articles in work among these lines: what happened before a line stood on the page was news to nobody. */
export function lookAt(rows) {
  for (const row of rows) {
    if (row.matches('[data-stage=WAITING], [data-stage=EXTRACTING]')) refresh(row.dataset.article);
  }
}

const CONNECT_AGAIN_MS = 5_000;
const LOOK_MS = 30_000;

/**
 * Lines of articles in work follow the server, also when the connection was away for a while. A browser gives a stream up for
 * good when it is refused, as it is to somebody signed out; here it is asked for again.
 */
export function follow() {
  const events = new EventSource('/uploads/events');
  events.addEventListener('message', (event) => {
    const { id } = JSON.parse(event.data);
    if (document.getElementById(`upload-${id}`)) refresh(id);
  });
  events.addEventListener('open', lookAtAll);
  events.addEventListener('error', () => {
    if (events.readyState === EventSource.CLOSED) setTimeout(follow, CONNECT_AGAIN_MS);
  });
}

function lookAtAll() {
  lookAt(document.querySelectorAll('[data-stage]'));
}

setInterval(lookAtAll, LOOK_MS);
