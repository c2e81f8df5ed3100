/** The files that are chosen and not sent yet; each can be looked at and taken out again. */
import { announce } from '/shell/claimdesk.js';
import { sizeInWords } from '/ingest/problems.js';

const list = document.getElementById('staged');
const template = document.getElementById('staged-line');
const staged = new Map();
let changed = () => {};

export function onStaged(call) { changed = call; }

/** The files that can be sent. */
export function stagedFiles() { return [...staged.values()].filter((file) => file.problem === undefined); }

export function clearStaged() {
  staged.clear();
  list.replaceChildren();
  tell();
}

/**
 * @param check answers what speaks against a file, or undefined
 * @param look shows the claims of a file
 */
export function stage(files, check, look) {
  for (const file of files) {
    const id = `${file.name} ${file.size} ${file.lastModified}`;
    if (staged.has(id)) continue;
    file.problem = check(file);
    staged.set(id, file);
    list.append(line(id, file, look));
  }
  announce(`${stagedFiles().length} files chosen.`);
  tell();
}

function line(id, file, look) {
  const item = template.content.cloneNode(true).firstElementChild;
  item.querySelector('[data-name]').textContent = file.name;
  item.querySelector('[data-size]').textContent = file.previewable ? sizeInWords(file.size) : `Batch, ${sizeInWords(file.size)}`;
  const [preview, remove] = [item.querySelector('[data-look]'), item.querySelector('[data-remove]')];
  preview.setAttribute('aria-label', `Preview ${file.name}`);
  remove.setAttribute('aria-label', `Remove ${file.name}`);
  const problem = item.querySelector('[data-problem]');
  problem.hidden = file.problem === undefined;
  problem.querySelector('span').textContent = file.problem ?? '';
  preview.hidden = file.problem !== undefined || !file.previewable;
  preview.addEventListener('click', () => look(file));
  remove.addEventListener('click', () => {
    const near = item.nextElementSibling ?? item.previousElementSibling;
    staged.delete(id);
    item.remove();
    (near?.querySelector('[data-remove]') ?? document.getElementById('file')).focus();
    tell();
  });
  return item;
}

/** Takes a file out, as when it was sent from its preview. */
export function unstage(file) {
  const place = [...staged.values()].indexOf(file);
  if (place < 0) return;
  staged.delete([...staged.keys()][place]);
  list.children[place].remove();
  tell();
}

function tell() {
  list.hidden = staged.size === 0;
  changed(stagedFiles());
}
