/** What to say when an upload did not work, and what to do about it. */

const OWN = {
  401: { title: 'Signed out', detail: 'You were signed out meanwhile. Nothing typed here is lost: sign in, and it goes on.' },
  413: { title: 'Too large', detail: 'It is larger than this service takes.' },
  502: { title: 'Server not reached', detail: 'A server on the way did not answer. Try again; nothing is stored twice.' },
  504: { title: 'No answer in time', detail: 'A server on the way took too long. Try again; nothing is stored twice.' },
};

/** The seconds that the server asks to wait; null when it does not say. */
export function pause(request) {
  const seconds = Number.parseInt(request.getResponseHeader('Retry-After') ?? '', 10);
  return Number.isNaN(seconds) ? null : Math.min(Math.max(seconds, 1), 600);
}

/** The problem of an answer, in words; the server's own where it has some. */
export function explain(status, text) {
  if (status === 0) {
    return navigator.onLine
      ? { title: 'No answer', detail: 'The server did not answer. Try again; nothing is stored twice.' }
      : { title: 'Offline', detail: 'There is no connection. It is sent as soon as there is one again.' };
  }
  let told = {};
  try { told = JSON.parse(text); } catch { /* not ours: a proxy's page */ }
  const usual = OWN[status] ?? { title: 'Not stored', detail: `The server answered ${status}. Try again; nothing is stored twice.` };
  const words = status === 401 ? usual : { title: told.title ?? usual.title, detail: told.detail ?? usual.detail };
  const more = (told.violations ?? []).map((violation) => `${violation.field}: ${violation.message}`)
    .filter((line) => !line.endsWith(words.detail));
  return { title: words.title, detail: [words.detail, ...more].join(' ') };
}

/** Bytes in words, in powers of 1,000 as file managers count. */
export function sizeInWords(bytes) {
  if (bytes < 1e3) return `${bytes} bytes`;
  if (bytes < 1e6) return `${Math.round(bytes / 1e3)} KB`;
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`;
}
