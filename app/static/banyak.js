/*
 * Choosing rows of a list: the boxes of a page, a stretch of rows with Shift, the bar of acts that
 * says how many of the chosen each act would take. Without it boxes and buttons work as they are.
 */
(function () {
  'use strict';

  const doc = document;
  const form = doc.querySelector('[data-choosing]');
  if (!form) return;
  const boxes = [...doc.querySelectorAll('input[name=pilih]')];
  const page = doc.querySelector('[data-choose-page]');
  const everything = form.querySelector('[data-choose-all]');
  const said = form.querySelector('[data-chosen]');
  const angka = new Intl.NumberFormat('id-ID');
  let last = null;

  function draw() {
    const chosen = boxes.filter((box) => box.checked);
    const all = !!everything?.checked;
    for (const box of boxes) {
      box.disabled = all;
      box.closest('tr').classList.toggle('terpilih', box.checked || all);
    }
    form.classList.toggle('terisi', all || chosen.length > 0);
    said.textContent = all ? 'Semua hasil dipilih.' : `${angka.format(chosen.length)} dipilih`;
    if (page) {
      page.checked = chosen.length === boxes.length;
      page.indeterminate = chosen.length > 0 && chosen.length < boxes.length;
      page.disabled = all;
    }
    for (const button of form.querySelectorAll('[data-act]')) {
      const fitting = chosen.filter((box) => box.dataset.acts.split(' ').includes(button.dataset.act)).length;
      button.querySelector('[data-act-count]').textContent = all || fitting === chosen.length ? '' : `(${angka.format(fitting)})`;
      button.hidden = !all && !fitting;
    }
  }

  function choose(wanted, checked) {
    for (const box of wanted) box.checked = checked;
    draw();
  }

  doc.addEventListener('click', (event) => {
    const box = event.target;
    if (box.matches?.('input[name=pilih]')) {
      const [from, to] = [boxes.indexOf(last), boxes.indexOf(box)].sort((a, b) => a - b);
      if (event.shiftKey && last && from >= 0) choose(boxes.slice(from, to + 1), box.checked);
      last = box;
    } else if (box.closest?.('[data-choose-page-button]')) {
      choose(boxes, true);
    } else if (box.closest?.('[data-choose-none]')) {
      if (everything) everything.checked = false;
      choose(boxes, false);
      boxes[0]?.focus();
    }
  });
  doc.addEventListener('change', (event) => {
    if (event.target === page) choose(boxes, page.checked);
    else if (event.target === everything || boxes.includes(event.target)) draw();
  });
  doc.addEventListener('keydown', (event) => {
    const row = event.key === ' ' && event.target.closest?.('a') && event.target.closest('tr[data-href]');
    const box = row && row.querySelector('input[name=pilih]');
    if (!box || box.disabled) return;
    event.preventDefault();
    box.checked = !box.checked;
    last = box;
    draw();
  });
  window.addEventListener('pageshow', draw);
  draw();
})();
