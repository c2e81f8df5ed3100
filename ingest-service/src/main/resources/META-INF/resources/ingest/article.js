/** The page of an article in work: it comes anew when the claims are there. */
const head = document.querySelector('[data-article]');

if (head && ['WAITING', 'EXTRACTING'].includes(head.dataset.stage)) {
  const events = new EventSource(`/api/v1/articles/${head.dataset.article}/events`);
  events.addEventListener('message', (event) => {
    const progress = JSON.parse(event.data);
    if (progress.status !== 'EXTRACTING') {
      events.close();
      location.reload();
    } else if (progress.stage !== head.dataset.stage) {
      head.dataset.stage = progress.stage;
      document.getElementById('stage').textContent = progress.stage === 'EXTRACTING' ? 'Finding claims …' : 'Waiting …';
    }
  });
}
