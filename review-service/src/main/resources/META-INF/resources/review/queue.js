/** The queue by keyboard: j and k walk the rows, Enter opens, n takes the next claim, / searches. */
import { onKeys } from './keys.js';

function walk(step) {
  const links = [...document.querySelectorAll('[data-rows] a.row__link')];
  const at = links.indexOf(document.activeElement);
  links[Math.min(Math.max(at + step, 0), links.length - 1)]?.focus();
}

onKeys({
  j: () => walk(1),
  k: () => walk(-1),
  n: () => document.querySelector('form[action^="/next"] button[type=submit]').click(),
  '/': () => document.getElementById('q').focus(),
});

document.getElementById('sort').addEventListener('change', (event) => event.target.form.requestSubmit());
