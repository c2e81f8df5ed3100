/** The page of a batch follows it until nothing more happens by itself; nobody's place in the list of its documents is lost. */

const SETTLED = 3000;
const batch = document.querySelector('[data-batch]').dataset.batch;
const part = (id) => document.getElementById(id);
const look = (id) => window.htmx.trigger(part(id), 'moved');
let listed = Date.now();

if (part('batch-state').dataset.last !== 'true') {
  const events = new EventSource(`/api/v1/batches/${batch}/events`);
  events.addEventListener('message', (event) => {
    const last = ['DONE', 'FAILED'].includes(JSON.parse(event.data).status);
    look('batch-state');
    if (last) events.close();
    if (last || (Date.now() - listed > SETTLED && !part('items').contains(document.activeElement))) {
      listed = Date.now();
      look('items');
    }
  });
}
