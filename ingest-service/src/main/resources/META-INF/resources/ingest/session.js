/** The session may end and begin again while the page stays open. */

/** Takes the token of the present session from a page of it. False when nobody is signed in. */
export async function renewToken() {
  try {
    const answer = await fetch('/', { headers: { Accept: 'text/html' } });
    if (!answer.ok || answer.redirected) return false;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    document.body.setAttribute('hx-headers', page.body.getAttribute('hx-headers'));
    return true;
  } catch {
    return false;
  }
}
