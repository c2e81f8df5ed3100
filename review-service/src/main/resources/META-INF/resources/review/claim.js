/** The claim page: keys, the lease, citations that say they were opened, and a guard for what was typed. */
import { announce, csrfToken } from '/shell/claimdesk.js';
import { onKeys } from './keys.js';
import { toolKeys } from './tools.js';

const form = document.getElementById('decide');
const reject = document.getElementById('reject');
let choosingReason = false;

function press(selector) {
  document.querySelector(selector)?.click();
}

function openAndFocus(details, field) {
  if (details) {
    details.open = true;
    details.querySelector(field)?.focus();
  }
}

function startRejecting() {
  if (reject) {
    choosingReason = true;
    reject.focus();
    announce('Choose a reason from 1 to 7 to reject.');
  }
}

function rejectFor(digit) {
  const reasons = reject ? [...reject.querySelectorAll('input[name=reason]')] : [];
  const chosen = reasons[digit - 1];
  if (!choosingReason || !chosen) {
    return;
  }
  chosen.checked = true;
  choosingReason = false;
  if (chosen.value === 'OTHER' && form.elements.comment.value.trim() === '') {
    openAndFocus(document.getElementById('more'), 'textarea');
    announce('Say in the comment what the reason is, then reject.');
  } else {
    press('[data-reject]');
  }
}

function takeTogether() {
  const boxes = [...document.querySelectorAll('[data-together]')];
  const all = boxes.every((box) => box.checked);
  boxes.forEach((box) => { box.checked = !all; });
  if (boxes.length > 0) {
    announce(all ? 'Decided alone.' : `Decided together with ${boxes.length} more.`);
  }
}

/* The reasons stand on the page in the order of their keys. */
const digits = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((digit) => [String(digit), () => rejectFor(digit)]));

onKeys({
  j: () => press('[data-next]'),
  k: () => press('[data-previous]'),
  q: () => press('[data-queue]'),
  a: () => press('[data-approve]'),
  p: () => press('[data-park]'),
  m: () => press('[data-move]'),
  l: () => press('[data-keep]'),
  r: startRejecting,
  g: takeTogether,
  e: () => openAndFocus(document.getElementById('wording'), 'textarea'),
  t: () => openAndFocus(document.getElementById('more'), 'select'),
  s: () => openAndFocus([...document.querySelectorAll('#extras > details')].at(-1), 'input'),
  c: () => document.getElementById('remark').focus(),
  ...digits,
  ...toolKeys,
});

/* Following a cited page from here is opening it. */
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-opens]');
  const box = link && form?.elements[link.dataset.opens];
  if (box) {
    box.checked = true;
  }
});

/* A new empty row for a cited page as soon as the last one is used. */
const extras = document.getElementById('extras');
extras?.addEventListener('input', () => {
  const last = extras.lastElementChild;
  const used = [...last.querySelectorAll('input:not([type=checkbox]), textarea')].some((field) => field.value.trim() !== '');
  if (used && extras.children.length < 20) {
    extras.append(nextRow(last, extras.children.length));
  }
});

function nextRow(row, index) {
  const copy = row.cloneNode(true);
  copy.open = false;
  copy.querySelector('summary').textContent = 'Add another cited page';
  for (const element of copy.querySelectorAll('[id], [for], [name]')) {
    for (const name of ['id', 'for', 'name']) {
      const value = element.getAttribute(name);
      if (value) {
        element.setAttribute(name, value.replace(/^extra-\d+-/, `extra-${index}-`));
      }
    }
    if (element.matches('input:not([type=checkbox]), textarea')) {
      element.value = '';
    }
    if (element.matches('input[type=checkbox]')) {
      element.checked = false;
    }
  }
  return copy;
}

/* What was typed is not lost by leaving the page unawares. */
let touched = document.getElementById('problem') !== null;
form?.addEventListener('input', () => { touched = true; });
form?.addEventListener('submit', () => { touched = false; });
window.addEventListener('beforeunload', (event) => {
  if (touched) {
    event.preventDefault();
  }
});

/* Beside the article the panel stays in sight; on a narrow screen it comes first and quotes the passage itself. */
const beside = window.matchMedia('(min-width: 901px)').matches;
if (beside) {
  document.getElementById('passage')?.scrollIntoView({ block: 'center' });
}
document.getElementById('problem')?.focus();

/* Opening a claim that can be decided keeps it for ten minutes; leaving hands it back, sending the form does not. */
const lease = document.getElementById('lease');
const address = `/api/v1/claims/${lease.dataset.claim}/lease`;
let sending = false;
form?.addEventListener('submit', () => { sending = true; });

async function take() {
  const answer = await fetch(address, { method: 'PUT', headers: { 'X-CSRF-Token': csrfToken() } }).catch(() => null);
  const body = await answer?.json().catch(() => null);
  if (answer?.ok) {
    lease.textContent = 'You are working on this';
  } else if (answer?.status === 409 && body?.detail) {
    lease.textContent = body.detail;
  }
}

if (form) {
  take();
  setInterval(take, 4 * 60 * 1000);
  window.addEventListener('pagehide', () => {
    if (!sending) {
      fetch(address, { method: 'DELETE', headers: { 'X-CSRF-Token': csrfToken() }, keepalive: true });
    }
  });
}
