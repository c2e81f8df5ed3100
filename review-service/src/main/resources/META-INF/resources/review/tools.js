/** What the claim page offers beside the decision: asking a colleague, splitting, joining, adding what was missed. */
import { announce, csrfToken } from '/shell/claimdesk.js';

const missed = document.getElementById('missed');
const reading = document.querySelector('.reading');

function show(id, field) {
  const details = document.getElementById(id);
  if (details) {
    details.open = true;
    details.querySelector(field)?.focus();
  }
}

/** Handlers by key, for the page to register with its own. */
export const toolKeys = {
  o: () => show('ask', 'select'),
  x: () => show('split', 'textarea'),
  d: () => show('duplicate', 'input[type=search]'),
  w: () => show('missed', 'textarea'),
};

/* Words selected in the article are offered to be added; where they stand is counted in code points. */
document.addEventListener('selectionchange', () => {
  const selection = document.getSelection();
  if (!missed || !reading || !selection || selection.isCollapsed || !reading.contains(selection.anchorNode)) {
    return;
  }
  const range = selection.getRangeAt(0);
  const paragraph = (range.startContainer.parentElement ?? reading).closest('[data-start]');
  const words = selection.toString().trim();
  if (words === '' || !paragraph) {
    return;
  }
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(range.startContainer, range.startOffset);
  missed.querySelector('[name=near]').value = Number(paragraph.dataset.start) + [...before.toString()].length;
  missed.querySelector('[name=quote]').value = words;
});

/* A mouse that selected something finds the form open; keys have w. */
reading?.addEventListener('mouseup', () => {
  const selection = document.getSelection();
  if (missed && selection && selection.toString().trim().length > 10) {
    missed.open = true;
  }
});

/* The address of a cited page brings its title and publisher, unless somebody typed them. */
document.getElementById('extras')?.addEventListener('change', async (event) => {
  const row = event.target.matches('input[type=url]') && event.target.checkValidity() && event.target.closest('details');
  const title = row && row.querySelector('[name$=-title]');
  if (!row || event.target.value === '' || title.value !== '') {
    return;
  }
  const answer = await fetch('/api/v1/cited-pages', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': csrfToken() },
    body: JSON.stringify({ url: event.target.value }),
  }).catch(() => null);
  const page = answer?.ok ? await answer.json() : null;
  if (page?.title && title.value === '') {
    title.value = page.title;
    const publisher = row.querySelector('[name$=-publisher]');
    publisher.value ||= page.publisher ?? '';
    announce(`The page is called: ${page.title}`);
  } else if (page?.problem) {
    announce(`The page could not be read. ${page.problem}.`);
  }
});
