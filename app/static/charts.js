/*
 * Draws each [data-chart] from the JSON inside it, with ECharts when that is loaded.
 * The page itself carries the same figures as a table, so nothing is lost without this file.
 * Wording of ECharts lives in echarts-id.js; load order: echarts.min.js, echarts-id.js, this.
 */
(function () {
  'use strict';
  if (!window.echarts) return;

  const number = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 });
  const short = new Intl.NumberFormat('id-ID', { notation: 'compact', maximumFractionDigits: 1 });
  const COLOURS = {
    light: ['#1d3a6e', '#c2620f', '#2f7d5b', '#7a4fa3', '#5b88c7', '#a23b4a', '#8a7a2d', '#4a5568'],
    dark: ['#7ea6e8', '#f0a35e', '#6cc49a', '#b99adf', '#4f78b8', '#e08a97', '#cbb968', '#a7b3c4'],
  };
  const still = window.matchMedia('(prefers-reduced-motion: reduce), print').matches;
  const said = (value, unit) => (value == null ? 'tidak diisi' : `${number.format(value)}${unit ? ` ${unit}` : ''}`);
  const cut = (text, length) => (text.length > length ? `${text.slice(0, length - 1)}…` : text);
  const pen = document.createElement('canvas').getContext('2d');
  const LETTER = 12, LINE = 14, BETWEEN = 10, STANDING = 7;

  /** Say in words what the chart shows, for those who cannot see it. */
  function told(data) {
    const lines = data.seri.map((one) => {
      const first = data.label.slice(0, 12).map((name, at) => `${name} ${said(one.nilai[at], data.satuan)}`);
      const more = data.label.length - first.length;
      return `${one.nama}: ${first.join(', ')}${more > 0 ? `, dan ${more} lainnya dalam tabel` : ''}`;
    });
    return `${data.judul || 'Diagram'}. ${lines.join('. ')}.`;
  }

  /** Break a name into lines no wider than the room; only what is over `most` lines is cut off. */
  function folded(name, room, most) {
    const fits = (text) => pen.measureText(text).width <= room;
    const lines = [];
    for (const word of name.split(' ')) {
      const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
      if (lines.length && fits(longer)) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    const kept = lines.slice(0, most);
    if (lines.length > most) kept[most - 1] += '…';
    return kept.map((line) => {
      let text = line;
      while (!fits(text) && text.length > 2) text = `${text.slice(0, -2)}…`;
      return text;
    });
  }

  /**
   * Choose how bars lie, so that each has its whole name and number: upright where both fit above
   * and below their bar, else across, with room for the widest number and lines for the names.
   */
  function laid(data, look) {
    const count = data.label.length, bars = data.jenis === 'batang';
    pen.font = `${LETTER}px ${look.font}`;
    const wide = (text) => pen.measureText(text).width;
    const widest = (texts) => Math.max(0, ...texts.map(wide));
    const known = bars && data.seri.length === 1 ? data.seri[0].nilai.filter((value) => value != null) : [];
    const figures = widest(known.map((value) => number.format(value)));
    const slot = (look.width - wide('000,0 rb') - 24) / count - 8;
    if (!bars || (count <= STANDING && Math.max(figures, widest(data.label)) <= slot)) return { across: false, parts: 5 };
    const names = data.label.map((name) => folded(name, look.width * 0.4, count > 20 ? 3 : 8));
    const thick = LETTER * 2 * Math.max(1, data.tumpuk ? 1 : data.seri.length * 0.7);
    const left = look.width - widest(names.flat()) - figures;
    return {
      across: true, names, figures, parts: Math.max(1, Math.min(5, Math.floor(left / 50))),
      row: Math.max(thick, Math.max(...names.map((lines) => lines.length)) * LINE + BETWEEN),
    };
  }

  function axes(data, look, lie) {
    const names = {
      type: 'category', data: data.label, inverse: lie.across, axisTick: { show: false },
      axisLine: { lineStyle: { color: look.line } }, triggerEvent: lie.across, tooltip: { show: true, formatter: (at) => safe(data.label[at.tickIndex]) },
      axisLabel: { color: look.ink, fontSize: LETTER, lineHeight: LINE, ...(data.jenis === 'garis' ? { hideOverlap: true } : { interval: 0 }), formatter: (name, at) => (lie.across ? lie.names[at].join('\n') : name) },
    };
    const values = {
      type: 'value', minInterval: 1, splitLine: { lineStyle: { color: look.line } }, splitNumber: lie.parts,
      axisLabel: { color: look.ink, formatter: (value) => short.format(value), hideOverlap: true },
    };
    return lie.across ? { xAxis: values, yAxis: names } : { xAxis: names, yAxis: values };
  }

  function drawn(data, look, lie) {
    const several = data.seri.length > 1;
    const legend = { show: several || data.jenis === 'lingkaran', bottom: 0, type: 'scroll', textStyle: { color: look.ink } };
    const shared = {
      animation: !still, color: look.colours, textStyle: { fontFamily: look.font, color: look.ink }, legend,
      aria: { enabled: true, label: { enabled: true, description: data.uraian || told(data) }, decal: { show: several || data.jenis === 'lingkaran' } },
      title: { show: false, text: data.judul },
    };
    if (data.jenis === 'lingkaran') {
      const slices = data.label.map((name, at) => ({ name, value: data.seri[0].nilai[at] }));
      return {
        ...shared,
        tooltip: { trigger: 'item', formatter: (at) => `${safe(at.name)}: ${said(at.value, data.satuan)} (${number.format(at.percent)}%)` },
        series: [{ type: 'pie', name: data.seri[0].nama, radius: ['42%', '70%'], center: ['50%', '44%'], data: slices, label: { show: look.width >= 420, color: look.ink, lineHeight: 16, formatter: (at) => `${cut(at.name, 22)}\n${number.format(at.value)}` } }],
      };
    }
    const segments = data.jenis === 'garis' ? parted(data) : data.seri.map((one, at) => ({ ...one, at }));
    const type = data.jenis === 'garis' ? 'line' : 'bar';
    return {
      ...shared, ...axes(data, look, lie),
      grid: { left: 8, right: lie.across ? Math.ceil(lie.figures) + 14 : 8, top: lie.across ? 8 : 24, bottom: several ? 36 : 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      tooltip: { trigger: 'axis', confine: true, formatter: (points) => tip(points, data.satuan) },
      series: segments.map((one) => ({
        type, name: one.nama, data: one.nilai, color: look.colours[one.at % look.colours.length], markLine: one.mulai ? broken(data.label[one.mulai], look) : undefined, barMaxWidth: 26, symbolSize: 7, connectNulls: false, stack: data.tumpuk ? 'semua' : undefined,
        label: { show: !several && type === 'bar', fontSize: LETTER, position: lie.across ? 'right' : 'top', color: look.ink, formatter: (at) => (at.value == null ? '' : number.format(at.value)) },
      })),
    };
  }

  /** Cut each line where figures stop being comparable: a segment knows only its own stretch. */
  function parted(data) {
    const edges = [0, ...(data.putus || []), data.label.length];
    return data.seri.flatMap((one, at) => edges.slice(0, -1).map((start, order) => ({
      nama: one.nama, at, mulai: start, nilai: one.nilai.map((value, index) => (index >= start && index < edges[order + 1] ? value : null)),
    })));
  }

  /** A dashed upright where a line begins anew. */
  function broken(label, look) {
    return { silent: true, symbol: 'none', animation: false, lineStyle: { color: look.ink, type: 'dashed' }, label: { formatter: 'tidak sebanding', color: look.ink, position: 'insideEndTop' }, data: [{ xAxis: label }] };
  }

  /** What hovering says: every known figure at this place; a line cut in two speaks once. */
  function tip(points, unit) {
    const known = points.filter((point) => point.value != null);
    const told = known.length ? known : points.slice(0, 1);
    return [safe(points[0].axisValueLabel), ...told.map((point) => `${point.marker}${safe(point.seriesName)}: <b>${safe(said(point.value, unit))}</b>`)].join('<br>');
  }

  function safe(text) {
    const box = document.createElement('i');
    box.textContent = text;
    return box.innerHTML;
  }

  function draw(box) {
    const source = box.querySelector('script[type="application/json"]');
    if (!source && !box.chartData) return;
    const data = (box.chartData ||= JSON.parse(source.textContent));
    if (!data.seri.some((one) => one.nilai.some(Boolean))) {
      box.textContent = 'Nihil: belum ada data.';
      box.classList.add('text-secondary', 'py-3');
      return;
    }
    const theme = document.documentElement.dataset.bsTheme === 'dark' ? 'dark' : 'light';
    const look = { colours: COLOURS[theme], ink: theme === 'dark' ? '#c9d3e0' : '#3d4654', line: theme === 'dark' ? '#3a4556' : '#d5dae2', font: getComputedStyle(document.body).fontFamily, width: box.clientWidth };
    const lie = laid(data, look);
    box.style.height = `${Math.max(260, lie.across ? data.label.length * lie.row + 60 : 0)}px`;
    box.drawnAt = look.width;
    window.echarts.getInstanceByDom(box)?.dispose();
    window.echarts.init(box, null, { renderer: 'svg', locale: 'ID' }).setOption(drawn(data, look, lie));
    box.setAttribute('role', 'img');
  }

  const watcher = window.ResizeObserver && new ResizeObserver((entries) => {
    for (const { target } of entries) if (target.clientWidth && target.clientWidth !== target.drawnAt) draw(target);
  });

  for (const box of document.querySelectorAll('[data-chart]')) {
    draw(box);
    watcher?.observe(box);
  }
  const redraw = () => document.querySelectorAll('[data-chart]').forEach(draw);
  document.addEventListener('tema', redraw);
})();
