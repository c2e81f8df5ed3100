/** What every page does: say out loud what htmx changed, and show a problem+json answer where the form stands. */

const announcements = document.getElementById('announcements');

/** Says a sentence to assistive technology without moving focus. */
export function announce(sentence) {
  announcements.textContent = '';
  requestAnimationFrame(() => { announcements.textContent = sentence; });
}

/** True while the keyboard belongs to a text field, so that no shortcut fires. */
export function isTyping(event) {
  const target = event.target;
  return event.ctrlKey || event.metaKey || event.altKey || event.isComposing
    || target.isContentEditable || target.closest?.('input:not([type=checkbox]):not([type=radio]), textarea, select, dialog[open]') !== null;
}

/** The CSRF token of this service, for fetch() calls of the page's own modules. */
export function csrfToken() {
  return JSON.parse(document.body.getAttribute('hx-headers'))['X-CSRF-Token'];
}

/** Times are sent in UTC; people read them in their own zone. */
export function localiseTimes(root = document) {
  for (const time of root.querySelectorAll('time[data-local]')) {
    const instant = new Date(time.dateTime);
    if (!Number.isNaN(instant.valueOf())) {
      time.textContent = instant.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
      time.title = time.dateTime;
    }
  }
}

document.addEventListener('htmx:responseError', (event) => {
  let problem = { title: 'That did not work', detail: `The server answered ${event.detail.xhr.status}. Nothing was lost; try again.` };
  try { problem = { ...problem, ...JSON.parse(event.detail.xhr.responseText) }; } catch { /* not JSON: the general sentence stands */ }
  showProblem(event.detail.elt, problem);
});
document.addEventListener('htmx:sendError', (event) => showProblem(event.detail.elt, {
  title: 'No connection', detail: 'The server did not answer. What you typed is still here; try again.',
}));

/** Puts the problem above the form or control that caused it and moves focus there. */
export function showProblem(origin, problem) {
  const place = origin.closest('form, [data-problem-place]') ?? document.getElementById('main');
  place.querySelector(':scope > .notice--bad')?.remove();
  const notice = document.createElement('p');
  notice.className = 'notice notice--bad';
  notice.setAttribute('role', 'alert');
  notice.tabIndex = -1;
  const violations = (problem.violations ?? []).map((violation) => `${violation.field}: ${violation.message}`);
  notice.textContent = [problem.title, problem.detail, ...violations].filter(Boolean).join(' — ');
  place.prepend(notice);
  notice.focus();
}

localiseTimes();
document.addEventListener('htmx:afterSettle', (event) => localiseTimes(event.target));
