/**
 * Uploads on their way, three at a time. Each carries a key of its own for as long as it is tried: an upload whose answer was lost
 * is sent again and stored once. What the server asks to wait for is waited for; what it refuses is told in words.
 */
import { csrfToken } from '/shell/claimdesk.js';
import { explain, pause } from '/ingest/problems.js';
import { renewToken } from '/ingest/session.js';

const AT_A_TIME = 3;
/** Seconds between tries when no answer comes, or "not now"; then a person decides. */
const DELAYS = [1, 3, 9, 20];
const NOT_NOW = [409, 429, 503];

const waiting = [];
const refusedJobs = new Set();
const counts = { sent: 0, known: 0 };
let running = 0;
let resumeAt = 0;
let listener = () => {};

/** Called whenever a job or the whole moves on. */
export function onChange(call) { listener = call; }

/** How many there are in which state. */
export function tally() { return { ...counts, refused: refusedJobs.size, open: running + waiting.length }; }

/**
 * @param job name, address, body, type (of the body, unless it is a form), shown (its line), stored (called with the answer)
 */
export function enqueue(job) {
  if (running + waiting.length === 0) Object.assign(counts, { sent: 0, known: refusedJobs.size });
  job.key ??= newKey();
  job.tries ??= 0;
  if (!job.counted) { counts.known += 1; job.counted = true; }
  refusedJobs.delete(job);
  waiting.push(job);
  job.shown.waiting();
  listener();
  next();
}

export function cancel(job) {
  const place = waiting.indexOf(job);
  if (place >= 0) waiting.splice(place, 1);
  job.cancelled = true;
  job.request?.abort();
  refusedJobs.delete(job);
  counts.known -= 1;
  listener();
  next();
}

export function retryAll() {
  for (const job of [...refusedJobs]) { job.tries = 0; enqueue(job); }
}

/** crypto.randomUUID exists on encrypted pages only. */
function newKey() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function next() {
  const rest = resumeAt - Date.now();
  if (rest > 0) return;
  while (running < AT_A_TIME && waiting.length > 0) {
    running += 1;
    send(waiting.shift());
  }
}

function send(job) {
  const request = new XMLHttpRequest();
  job.request = request;
  request.open('POST', job.address);
  request.setRequestHeader('X-CSRF-Token', csrfToken());
  request.setRequestHeader('Accept', 'application/json');
  request.setRequestHeader('Idempotency-Key', job.key);
  if (job.type) request.setRequestHeader('Content-Type', job.type);
  job.shown.sending(0);
  request.upload.addEventListener('progress', (event) => {
    if (event.lengthComputable && event.total > 0) job.shown.sending(event.loaded / event.total);
  });
  request.addEventListener('loadend', async () => {
    job.request = undefined;
    if (!job.cancelled) await settle(job, request);
    running -= 1;
    listener();
    next();
  });
  request.send(job.body);
}

async function settle(job, request) {
  const { status } = request;
  if (status >= 200 && status < 300) {
    counts.sent += 1;
    await job.stored(JSON.parse(request.responseText), status);
  } else if (status === 401) {
    const problem = explain(status);
    for (const other of [job, ...waiting.splice(0)]) refuse(other, problem, true);
  } else if (status === 403 && request.responseText.includes('csrf-token') && !job.renewed && await renewToken()) {
    job.renewed = true;
    waiting.unshift(job);
  } else if (status === 0 && !await readable(job)) {
    refuse(job, { title: 'File not readable', detail: 'The file was changed, moved or deleted meanwhile. Choose it again.' });
  } else if (status === 0 && !navigator.onLine) {
    later(job, Infinity, explain(0));
  } else if ((status === 0 || NOT_NOW.includes(status)) && job.tries < DELAYS.length) {
    later(job, pause(request) ?? DELAYS[job.tries], explain(status, request.responseText));
    job.tries += 1;
  } else {
    refuse(job, explain(status, request.responseText));
  }
}

/** Puts it back to the head of the queue, which rests: what one was told goes for all. */
function later(job, seconds, problem) {
  waiting.unshift(job);
  job.shown.resting(seconds, problem);
  resumeAt = Date.now() + seconds * 1000;
  if (seconds !== Infinity) setTimeout(resume, seconds * 1000);
}

function resume() {
  resumeAt = 0;
  next();
}

window.addEventListener('online', resume);

/** Who signed in again in another window comes back to this one. */
window.addEventListener('focus', async () => {
  const signedOut = [...refusedJobs].filter((job) => job.signedOut);
  if (signedOut.length > 0 && await renewToken()) signedOut.forEach(enqueue);
});

function refuse(job, problem, signedOut = false) {
  job.signedOut = signedOut;
  refusedJobs.add(job);
  job.shown.refused(problem, signedOut);
}

async function readable(job) {
  try {
    await job.file?.slice(0, 1).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}

window.addEventListener('beforeunload', (event) => {
  if (running + waiting.length > 0) event.preventDefault();
});
