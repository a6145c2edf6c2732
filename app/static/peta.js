/*
 * Draws each [data-map] from a GeoJSON file of our own, coloured by the table beside it.
 * Every region is a link with its name and figure. The map is one stop of Tab, arrows walk the
 * regions in the order of the table, whose line comes into view, and Enter opens what a click opens.
 * Without this file, or without the boundaries, the table carries the same figures and links.
 */
(function () {
  'use strict';
  const SVG = 'http://www.w3.org/2000/svg';
  const WIDTH = 1000;

  function made(name, attributes) {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  }

  /** Lay longitude and latitude flat; near the equator a degree is as wide as it is high. */
  function frame(features) {
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const { geometry } of features) {
      for (const [outer] of geometry.coordinates) {
        for (const [x, y] of outer) {
          west = Math.min(west, x); east = Math.max(east, x);
          south = Math.min(south, y); north = Math.max(north, y);
        }
      }
    }
    const scale = WIDTH / Math.max(east - west, (north - south) * 1.6);
    return {
      width: Math.ceil((east - west) * scale) + 8, height: Math.ceil((north - south) * scale) + 8,
      at: ([x, y]) => `${((x - west) * scale + 4).toFixed(1)} ${((north - y) * scale + 4).toFixed(1)}`,
    };
  }

  function outline(geometry, at) {
    return geometry.coordinates.flat().map((ring) => `M${ring.map(at).join('L')}Z`).join('');
  }

  /** Bring a line into view within its own table; the page stays where it is. */
  function unroll(row) {
    const [pane, line] = [row.closest('.peta-tabel'), row.getBoundingClientRect()];
    const view = pane.getBoundingClientRect();
    const room = (part) => row.closest('table').querySelector(part)?.offsetHeight || 0;
    if (line.top < view.top + room('thead') || line.bottom > view.bottom - room('tfoot')) {
      pane.scrollTop += line.top - view.top - (view.height - line.height) / 2;
    }
  }

  /** Let arrows, Home and End walk the regions; only the one last visited is a stop of Tab. */
  function walk(map) {
    const regions = [...map.querySelectorAll('a')];
    const stop = (one) => regions.forEach((each) => each.setAttribute('tabindex', each === one ? '0' : '-1'));
    const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity };
    if (regions.length) stop(regions[0]);
    regions.forEach((each) => each.addEventListener('focus', () => stop(each)));
    map.addEventListener('keydown', (event) => {
      if (!(event.key in steps) || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      const next = regions.indexOf(event.target) + steps[event.key];
      regions[Math.min(Math.max(next, 0), regions.length - 1)].focus();
    });
  }

  function draw(box, features, rows) {
    const { width, height, at } = frame(features);
    const map = made('svg', { viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-label': `Peta: ${box.dataset.mapName}. Panah berpindah wilayah.` });
    for (const { properties, geometry } of features) {
      const row = rows.get(properties.kode);
      if (!row) continue;
      const link = row.querySelector('a');
      const words = `${link.textContent}: ${row.cells[1].textContent}`;
      const region = made('a', { href: link.getAttribute('href'), 'aria-label': words, class: `peta-wilayah peta-${row.dataset.shade}` });
      const title = made('title', {});
      title.textContent = words;
      region.append(title, made('path', { d: outline(geometry, at) }));
      const mark = (on) => row.classList.toggle('peta-ditunjuk', on);
      for (const event of ['mouseenter', 'focus']) region.addEventListener(event, () => mark(true));
      for (const event of ['mouseleave', 'blur']) region.addEventListener(event, () => mark(false));
      region.addEventListener('focus', () => unroll(row));
      row.addEventListener('mouseenter', () => region.classList.add('peta-ditunjuk'));
      row.addEventListener('mouseleave', () => region.classList.remove('peta-ditunjuk'));
      map.append(region);
    }
    walk(map);
    box.replaceChildren(map);
  }

  for (const box of document.querySelectorAll('[data-map]')) {
    const rows = new Map([...box.closest('.peta-jajar').querySelectorAll('tr[data-region]')].map((row) => [row.dataset.region, row]));
    fetch(box.dataset.map, { credentials: 'same-origin' })
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(answer.status))))
      .then((read) => draw(box, read.features, rows))
      .catch(() => { box.textContent = 'Peta tidak dapat dimuat; angkanya ada dalam tabel.'; });
  }
})();
