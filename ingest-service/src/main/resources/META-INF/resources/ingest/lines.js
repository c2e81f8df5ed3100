/** The line of an upload on its way; when it is stored, the server's own line takes its place. */
import { announce } from '/shell/claimdesk.js';
import { cancel, enqueue } from '/ingest/jobs.js';
import { sizeInWords } from '/ingest/problems.js';

const list = document.getElementById('uploads');
const template = document.getElementById('job-line');

/** Draws the line of a job and gives the job the means to change it. */
export function addLine(job) {
  const item = template.content.cloneNode(true).firstElementChild;
  const part = (name) => item.querySelector(`[data-${name}]`);
  const [state, bar, reason] = [part('state'), item.querySelector('progress'), part('reason')];
  part('name').textContent = job.name;
  part('size').textContent = job.size === undefined ? '' : sizeInWords(job.size);
  bar.setAttribute('aria-label', `Sending ${job.name}`);
  for (const button of item.querySelectorAll('button')) button.setAttribute('aria-label', `${button.textContent}: ${job.name}`);
  const say = (words, tone = 'quiet', icon = 'clock') => {
    state.className = `tag tag--${tone}`;
    state.querySelector('span').textContent = words;
    state.querySelector('use').setAttribute('href', `/shell/icons.svg#${icon}`);
  };
  const refused = (on) => {
    reason.hidden = !on;
    bar.hidden = on;
    part('cancel').hidden = on;
  };
  const remove = () => {
    cancel(job);
    const near = item.nextElementSibling ?? item.previousElementSibling;
    item.remove();
    (near?.querySelector('button:not([hidden]), a') ?? document.getElementById('uploads-title')).focus?.();
  };
  part('cancel').addEventListener('click', remove);
  part('dismiss').addEventListener('click', remove);
  part('again').addEventListener('click', () => { job.tries = 0; enqueue(job); });
  job.shown = {
    waiting: () => { refused(false); bar.value = 0; say('Waiting to be sent'); },
    sending: (share) => {
      refused(false);
      bar.value = share;
      say(share < 1 ? `Sending, ${Math.floor(share * 100)} %` : 'Sent, being read', 'quiet', 'upload');
    },
    resting: (seconds, problem) => say(seconds === Infinity ? problem.title : `${problem.title}; goes on in ${seconds} s`, 'warn', 'pause'),
    refused: (problem, signedOut) => {
      refused(true);
      say(problem.title, 'bad', 'cross');
      reason.querySelector('p').textContent = problem.detail;
      part('sign-in').hidden = !signedOut;
      announce(`${job.name}: ${problem.title}. ${problem.detail}`);
    },
    /** For when its own line cannot be had just now. */
    stored: () => { part('cancel').hidden = true; bar.hidden = true; say('Uploaded', 'good', 'check'); },
    replaced: (row) => {
      const held = item.contains(document.activeElement);
      document.getElementById(row.id)?.remove();
      item.replaceWith(row);
      if (held) row.querySelector('a, button')?.focus();
    },
  };
  document.getElementById('no-uploads')?.remove();
  list.prepend(item);
}
