/** A line of the list of uploads is always written by the server; this puts it where it belongs. */
import { localiseTimes } from '/shell/claimdesk.js';

/** Fetches the line of an article as it is now. */
export async function fetchRow(id) {
  const answer = await fetch(`/uploads/${id}`, { headers: { Accept: 'text/html' } });
  if (!answer.ok) return null;
  const holder = document.createElement('template');
  holder.innerHTML = await answer.text();
  const row = holder.content.querySelector('li');
  localiseTimes(holder.content);
  return row;
}

/** Replaces the line of an article, without taking the focus from a link in it. */
export function replaceRow(row) {
  const old = document.getElementById(row.id);
  if (!old) return;
  const index = [...old.querySelectorAll('a, button')].indexOf(document.activeElement);
  old.replaceWith(row);
  if (index >= 0) row.querySelectorAll('a, button')[index]?.focus();
}
