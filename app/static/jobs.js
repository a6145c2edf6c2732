/*
 * Shows how far a job is while its page is open, and draws the page anew when the job has ended.
 * A server that does not answer is asked again; without script the page has a link instead.
 */
(function () {
  'use strict';
  const box = document.querySelector('[data-job]');
  if (!box) return;
  const bar = box.querySelector('progress');
  const count = box.querySelector('[data-count]');
  const label = document.querySelector('.kepala [data-label]');
  const written = (number) => number.toLocaleString('id-ID');

  async function look() {
    try {
      const answer = await fetch(box.dataset.job, { headers: { Accept: 'application/json' } });
      if (answer.redirected || answer.status === 404) return;
      if (answer.ok) {
        const said = await answer.json();
        if (said.berakhir) {
          window.location.reload();
          return;
        }
        bar.max = said.seluruh || 1;
        bar.value = said.langkah;
        label.textContent = said.label;
        if (said.seluruh) {
          count.textContent = `${written(said.langkah)} dari ${written(said.seluruh)} wilayah`;
        }
      }
    } catch (error) {
      // Offline for a moment: the next look tells.
    }
    window.setTimeout(look, 2000);
  }
  look();
})();
