/** What the two pages of the bench share: the help overlay and undo. */
import { isTyping } from '/shell/claimdesk.js';

const help = document.getElementById('help');

/** Calls the handler of a key unless the person is typing; keys are given by what they print. */
export function onKeys(handlers) {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && document.activeElement instanceof HTMLElement && !help.open) {
      document.activeElement.blur();
      return;
    }
    if (isTyping(event)) {
      return;
    }
    const handler = { ...shared, ...handlers }[event.key];
    if (handler) {
      event.preventDefault();
      handler(event);
    }
  });
}

const shared = {
  '?': () => help.showModal(),
  u: () => document.querySelector('form[data-undo] button[type=submit]')?.click(),
};

for (const button of document.querySelectorAll('[data-help]')) {
  button.hidden = false;
  button.addEventListener('click', () => help.showModal());
}
