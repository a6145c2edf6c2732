/*
 * What every screen does in the browser: messages, dialogs, keys, sending a form once.
 * Every screen works without it; it spares steps. HTML asks for a behaviour by a data
 * attribute, never by inline code. What only forms do lives in forms.js, charts in charts.js,
 * looks in app.css. Needs nothing but Tabler's own script.
 */
(function () {
  'use strict';

  const doc = document;
  const kit = window.bootstrap || window.tabler || {};
  const all = (selector, root) => [...(root || doc).querySelectorAll(selector)];
  const one = (selector, root) => (root || doc).querySelector(selector);
  const on = (type, act, capture) => doc.addEventListener(type, act, capture);
  const meta = (name) => (one(`meta[name="${name}"]`) || {}).content || '';
  const sprite = () => (one('use[href*="icons.svg#"]')?.getAttribute('href') || '/static/vendor/icons.svg#').split('#')[0];

  /** Make an element from tag, attributes and children; text stays text. */
  function make(tag, attributes, ...children) {
    const element = doc.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (value !== false && value != null) element.setAttribute(name, value === true ? '' : value);
    }
    element.append(...children);
    return element;
  }

  function icon(name) {
    const space = 'http://www.w3.org/2000/svg';
    const svg = doc.createElementNS(space, 'svg');
    svg.setAttribute('class', 'icon');
    svg.setAttribute('aria-hidden', 'true');
    const use = doc.createElementNS(space, 'use');
    use.setAttribute('href', `${sprite()}#tabler-${name}`);
    svg.append(use);
    return svg;
  }

  // ---- messages and dialogs -------------------------------------------------------------

  function toast(kind, ...content) {
    let box = one('.toast-container');
    if (!box) doc.body.append((box = make('div', { class: 'toast-container kabar' })));
    const urgent = kind === 'danger' || kind === 'warning';
    const item = make('div', { class: `toast kabar-${kind}`, role: urgent ? 'alert' : 'status' },
      make('div', { class: 'toast-body' }, ...content),
      make('button', { type: 'button', class: 'btn-close', 'data-bs-dismiss': 'toast', 'aria-label': 'Tutup pesan' }));
    box.append(item);
    if (kit.Toast) new kit.Toast(item, { autohide: !urgent, delay: 7000 }).show();
    else item.classList.add('show');
  }

  /** Open a dialog; `fill(body, close)` builds it. Resolves with what close() was given. */
  function dialog(title, fill, buttons, first = 'last') {
    return new Promise((resolve) => {
      let answer;
      const before = doc.activeElement;
      const body = make('div', { class: 'modal-body' });
      const foot = make('div', { class: 'modal-footer' });
      const heading = make('h2', { class: 'modal-title', id: 'dialog-judul' }, title);
      const box = make('div', { class: 'modal', tabindex: '-1', 'aria-labelledby': 'dialog-judul' },
        make('div', { class: 'modal-dialog modal-dialog-centered modal-dialog-scrollable' },
          make('div', { class: 'modal-content' },
            make('div', { class: 'modal-header' }, heading,
              make('button', { type: 'button', class: 'btn-close', 'data-bs-dismiss': 'modal', 'aria-label': 'Tutup' })),
            body, foot)));
      doc.body.append(box);
      const modal = new kit.Modal(box);
      const close = (value) => { answer = value; modal.hide(); };
      for (const [label, style, value] of buttons) {
        const button = make('button', { type: 'button', class: `btn ${style}` }, label);
        button.addEventListener('click', () => close(value));
        foot.append(button);
      }
      if (!buttons.length) foot.remove();
      fill(body, close);
      box.addEventListener('shown.bs.modal', () => (one('[autofocus]', box) || one(`.modal-footer .btn:${first}-child`, box) || heading).focus());
      box.addEventListener('hidden.bs.modal', () => { box.remove(); before?.focus?.(); resolve(answer); });
      modal.show();
    });
  }

  function ask(form, submitter) {
    const said = submitter?.dataset.confirm ? submitter.dataset : form.dataset;
    const sentence = said.confirm;
    if (!kit.Modal) return Promise.resolve(window.confirm(sentence));
    const label = said.confirmLabel || submitter?.textContent.trim() || 'Lanjutkan';
    const danger = 'confirmDanger' in said;
    return dialog('Mohon dipastikan', (body) => body.append(make('p', { class: 'mb-0' }, sentence)),
      [['Batal', 'btn-outline-secondary', false], [label, danger ? 'btn-danger' : 'btn-primary', true]], danger ? 'first' : 'last');
  }

  // ---- a long list: drawn first, counted and added while it is read -------------------------------

  async function tellLate(links) {
    const waiting = links.map((link) => {
      const note = make('span', { class: 'text-secondary' }, 'sedang dihitung …');
      link.replaceWith(note);
      return [note, link];
    });
    try {
      const answer = await fetch(links[0].href, { headers: { Accept: 'application/json' } });
      if (!answer.ok) throw new Error('the list was not counted');
      const said = await answer.json();
      one('[data-rows]').textContent = said.jumlah;
      one('[data-pages]').textContent = said.halaman;
      all('[data-sum]').forEach((cell) => { cell.textContent = said.kolom[cell.dataset.sum]; });
      waiting.forEach(([note]) => note.remove());
    } catch {
      waiting.forEach(([note, link]) => note.replaceWith(link));
    }
  }
  const late = all('a[data-late]');
  if (late.length) tellLate(late);

  // ---- unsaved work, sending once -------------------------------------------------------------

  const watched = 'form[data-draft-key],form[data-guard],form[data-warn-leave]';
  const states = new WeakMap();
  const stateOf = (form) => states.get(form) || states.set(form, {}).get(form);
  // forms.js adds to both: what to ask before a form goes, and what to do as it goes
  const questions = [(form, submitter) => (submitter?.dataset.confirm || form.dataset.confirm) && !stateOf(form).agreed
    && (() => ask(form, submitter).then((yes) => (stateOf(form).agreed = yes)))];
  const farewells = [];

  function touched(event) {
    const { form, name } = event.target;
    if (name && form?.matches(watched)) stateOf(form).dirty = true;
  }
  on('input', touched);
  on('change', touched);
  on('input', (event) => {
    const field = event.target;
    if (!field.classList?.contains('is-invalid') || field.matches('[data-lookup-url]')) return;
    markInvalid(field, '');
  });

  /** Say at a field what is wrong with it, or with an empty sentence that nothing is. */
  function markInvalid(field, sentence) {
    const holder = field.closest('.input-group,.berkas,.form-check') || field;
    let note = holder.nextElementSibling;
    if (!note?.matches('[data-own-note]')) note = null;
    field.classList.toggle('is-invalid', !!sentence);
    if (sentence) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
    if (!note && sentence) {
      note = make('div', { class: 'invalid-feedback d-block', 'data-own-note': '', id: `${field.id || field.name}-salah`, role: 'alert' });
      holder.after(note);
    }
    if (!note) return;
    const about = new Set((field.getAttribute('aria-describedby') || '').split(' ').filter(Boolean));
    about[sentence ? 'add' : 'delete'](note.id);
    if (about.size) field.setAttribute('aria-describedby', [...about].join(' '));
    else field.removeAttribute('aria-describedby');
    note.textContent = sentence;
    if (!sentence) note.remove();
  }

  // the browser's own bubbles speak the browser's language: the same is said at the field
  function lacking(field) {
    const { valueMissing, typeMismatch, tooLong } = field.validity;
    if (valueMissing && field.type === 'file') return 'Pilih berkasnya dahulu.';
    if (valueMissing && field.type === 'checkbox') return 'Centang pernyataan ini dahulu.';
    if (valueMissing) return field.matches('select,[type=radio]') ? 'Pilih salah satu.' : 'Isian ini wajib diisi.';
    if (typeMismatch && field.type === 'email') return 'Tulis alamat pos-el lengkap, misalnya nama@kantor.go.id.';
    if (tooLong) return `Paling banyak ${field.maxLength} karakter.`;
    return 'Isian ini belum benar.';
  }
  on('invalid', (event) => {
    const field = event.target;
    event.preventDefault();
    markInvalid(field, lacking(field));
    if (field === one(':is(input,select,textarea):invalid', field.form)) focusField(field);
  }, true);

  window.addEventListener('beforeunload', (event) => {
    if (all(watched).some((form) => stateOf(form).dirty && !stateOf(form).sending)) event.preventDefault();
  });
  window.addEventListener('pageshow', () => all('form').forEach(release));

  function release(form) {
    const state = stateOf(form);
    for (const button of state.held || []) button.disabled = false;
    Object.assign(state, { sending: false, agreed: false, checked: false, held: [] });
    form.removeAttribute('aria-busy');
  }

  function hold(form) {
    const state = stateOf(form);
    state.sending = true;
    form.setAttribute('aria-busy', 'true');
    // after this turn, so that the pressed button still travels with the form
    setTimeout(() => {
      state.held = [...form.elements].filter((field) => field.type === 'submit' && !field.disabled);
      for (const button of state.held) button.disabled = true;
      if ('download' in form.dataset || form.target === '_blank') setTimeout(release, 3000, form);
    });
  }

  on('submit', async (event) => {
    const form = event.target;
    const { submitter } = event;
    const state = stateOf(form);
    const method = submitter?.getAttribute('formmethod') || form.getAttribute('method') || 'get';
    if (event.defaultPrevented || method.toLowerCase() !== 'post') return;
    if (state.sending || state.busy) { event.preventDefault(); return; }
    const open = questions.map((question) => question(form, submitter)).filter(Boolean);
    if (!open.length) {
      for (const farewell of farewells) farewell(form);
      if (form.matches('[data-sign-out],[action*="/logout"]')) dropDrafts(() => true);
      hold(form);
      return;
    }
    event.preventDefault();
    state.busy = true;
    let go = true;
    for (const question of open) go = go && await question();
    state.busy = false;
    if (go) form.requestSubmit(submitter?.form === form ? submitter : undefined);
    else state.agreed = state.checked = false;
  });

  // ---- drafts of forms that are done with (they are kept by forms.js) ----------------------------

  const draftName = (key) => `draf:${meta('pengguna') || '0'}:${key}`;

  function dropDrafts(done) {
    try {
      for (const name of Object.keys(localStorage)) if (name.startsWith('draf:') && done(name)) localStorage.removeItem(name);
    } catch { /* storage is closed to this page: nothing was kept either */ }
  }

  // ---- keys -------------------------------------------------------------------------------

  const mainForm = () => doc.activeElement?.closest?.(watched) || one('form[data-draft-key]') || one('form[data-guard]');
  const saveButton = (form) => one('[data-save]', form) || one('button[type=submit]:not([name=_tambah_lagi]),button:not([type])', form);
  const isTyping = (target) => target.isContentEditable || (target.matches('input,textarea,select') && !target.matches('[type=checkbox],[type=radio],[type=button],[type=submit]'));
  const listRows = () => all('tr[data-href]').filter((row) => row.offsetParent);
  const currentRow = () => doc.activeElement?.closest?.('tr[data-href]');

  function moveRow(step) {
    const rows = listRows();
    if (!rows.length) return;
    const at = rows.indexOf(currentRow());
    const row = rows[Math.min(Math.max(at < 0 ? 0 : at + step, 0), rows.length - 1)];
    const target = one('a[href]', row) || row;
    if (target === row) row.tabIndex = -1;
    target.focus();
    row.scrollIntoView({ block: 'nearest' });
  }

  const actions = {
    '/': () => one('input[type=search]')?.focus(),
    '?': () => showKeys(),
    j: () => moveRow(1),
    k: () => moveRow(-1),
    c: () => one('a[data-new]')?.click(),
    e: () => { const to = currentRow()?.dataset.editHref; if (to) location.href = to; },
  };
  const present = {
    '/': () => one('input[type=search]'), '?': () => kit.Modal, j: () => listRows().length, k: () => listRows().length,
    c: () => one('a[data-new]'), e: () => currentRow()?.dataset.editHref,
  };

  function press(element) {
    const target = element.dataset.focus ? one(element.dataset.focus) : element;
    if (!target) return;
    if (element.dataset.focus || target.matches('input,textarea,select')) { target.focus(); target.scrollIntoView({ block: 'center' }); }
    else target.click();
  }

  on('keydown', (event) => {
    const key = event.key.toLowerCase();
    const command = event.ctrlKey || event.metaKey;
    if (event.defaultPrevented || event.isComposing || doc.body.classList.contains('modal-open')) return;
    if (command && !event.altKey && !event.shiftKey && (key === 's' || key === 'enter' || key === 'k')) {
      const target = key === 'k' ? one('[data-global-search]') : key === 's' ? saveButton(mainForm() || doc.createElement('i')) : one('button[name=_tambah_lagi]');
      if (!target) return;
      event.preventDefault();
      target.click();
      return;
    }
    if (command || event.altKey || isTyping(event.target)) return;
    if (key === 'enter') {
      const row = event.target.matches('tr[data-href]') && event.target;
      if (row) location.href = row.dataset.href;
      return;
    }
    const own = all('[data-key]').find((element) => element.dataset.key.toLowerCase() === key && !element.disabled && element.offsetParent);
    if (!own && !present[key]?.()) return;
    event.preventDefault();
    if (own) press(own); else actions[key]();
  });

  function showKeys() {
    const form = mainForm();
    const known = [
      [one('input[type=search]'), '/', 'Menuju kotak cari'], [one('[data-global-search]'), 'Ctrl K', 'Mencari di semua data'],
      [listRows().length, 'J  K', 'Baris berikut atau sebelumnya'], [listRows().length, 'Enter', 'Membuka baris terpilih'],
      [one('tr[data-edit-href]'), 'E', 'Mengubah baris terpilih'], [one('[data-choosing]'), 'Spasi', 'Mencentang baris terpilih'], [one('[data-map] a'), '← →', 'Berpindah wilayah pada peta'],
      [form && saveButton(form), 'Ctrl S', 'Menyimpan'], [one('button[name=_tambah_lagi]'), 'Ctrl Enter', 'Menyimpan dan menambah lagi'],
      ...all('[data-key][data-key-label]').map((element) => [element, element.dataset.key.toUpperCase(), element.dataset.keyLabel]),
      [true, '?', 'Membuka daftar pintasan ini'],
    ];
    dialog('Pintasan papan tombol di layar ini', (body) => {
      const lines = make('dl', { class: 'pintasan' });
      for (const [there, keys, label] of known) {
        if (there) lines.append(make('dt', {}, ...keys.split(' ').map((key) => key && make('kbd', {}, key)).filter(Boolean)), make('dd', {}, label));
      }
      body.append(lines);
    }, [['Tutup', 'btn-primary', true]]);
  }

  on('click', (event) => {
    const row = event.target.closest?.('tr[data-href]');
    if (!row || event.target.closest('a,button,input,label,select,summary') || String(getSelection())) return;
    if (event.ctrlKey || event.metaKey) window.open(row.dataset.href, '_blank', 'noopener');
    else location.href = row.dataset.href;
  });

  // ---- passwords, side menu, small things -----------------------------------------------------

  on('keydown', capsHint);
  on('keyup', capsHint);
  function capsHint(event) {
    const field = event.target;
    if (!field.matches?.('input[autocomplete*=password],input[type=password]') || !event.getModifierState) return;
    let hint = one('[data-caps-hint]', field.closest('form') || doc);
    const active = event.getModifierState('CapsLock');
    if (!hint && active) (field.closest('.input-group') || field).after((hint = make('div', { class: 'form-hint kapital', 'data-caps-hint': '', role: 'status' })));
    if (hint) hint.hidden = !active;
    if (hint && active) hint.textContent = 'Caps Lock sedang menyala.';
  }

  const remember = (name, value) => { doc.cookie = `${name}=${value};path=/;max-age=31536000;samesite=lax`; };

  function toggleSide() {
    const root = doc.documentElement;
    const wide = window.matchMedia('(min-width: 992px)').matches;
    const next = wide ? (root.dataset.side === 'lipat' ? 'lebar' : 'lipat') : root.dataset.side === 'buka' ? 'lebar' : 'buka';
    root.dataset.side = next;
    if (wide) remember('sisi', next);
    for (const button of all('[data-side-toggle][aria-controls]')) button.setAttribute('aria-expanded', String(next !== 'lipat' && (wide || next === 'buka')));
    if (next === 'buka') one('.sisi a')?.focus();
  }

  on('click', (event) => {
    const hit = (selector) => event.target.closest?.(selector);
    const reveal = hit('[data-reveal-password]');
    if (reveal) {
      const field = one(reveal.dataset.revealPassword || 'input[type=password]');
      const show = field.type === 'password';
      field.type = show ? 'text' : 'password';
      reveal.setAttribute('aria-pressed', String(show));
      (one('[data-reveal-label]', reveal) || reveal).textContent = show ? 'Sembunyikan' : 'Tampilkan';
    } else if (hit('[data-side-toggle]') || hit('[data-side="lipat"] .sisi summary')) {
      event.preventDefault();
      toggleSide();
    } else if (hit('[data-theme-toggle]')) {
      const root = doc.documentElement;
      root.dataset.bsTheme = root.dataset.bsTheme === 'dark' ? 'light' : 'dark';
      remember('tema', root.dataset.bsTheme);
      doc.dispatchEvent(new CustomEvent('tema'));
    } else if (hit('[data-print]')) {
      window.print();
    } else if (hit('[data-keys]')) {
      showKeys();
    } else {
      const link = hit('[data-error-summary] a[href^="#"]');
      const field = link && doc.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (field) { event.preventDefault(); focusField(field); }
    }
  });
  on('keydown', (event) => {
    if (event.key === 'Escape' && doc.documentElement.dataset.side === 'buka') toggleSide();
  });
  on('change', (event) => {
    if (event.target.matches?.('[data-auto-submit]')) event.target.form.requestSubmit();
  });

  function focusField(field) {
    const target = field.type === 'hidden' ? doc.getElementById(`${field.id}_text`) || field : field;
    const closed = target.closest('details:not([open])');
    if (closed) closed.open = true;
    if (!target.matches('input,select,textarea,button,a[href],[tabindex]')) target.tabIndex = -1;
    target.focus();
    target.scrollIntoView({ block: 'center' });
  }

  function focusError() {
    const summary = one('[data-error-summary]');
    const field = all('.is-invalid').find((element) => element.matches('input,select,textarea'));
    const meant = /^#f-[\w-]+$/.test(location.hash) && doc.getElementById(location.hash.slice(1));
    if (summary && !field) { summary.tabIndex = -1; summary.focus(); }
    else if (field || meant) focusField(field || meant);
  }

  function start() {
    doc.documentElement.classList.add('ada-skrip');
    for (const note of all('[data-flash]')) {
      const kind = note.dataset.flash || 'info';
      if (kind === 'danger' || kind === 'error') continue;
      toast(kind, ...note.childNodes);
      note.remove();
    }
    const saved = all('meta[name="draf-tersimpan"]').map((tag) => draftName(tag.content));
    dropDrafts((name) => saved.some((done) => name === done || name === `${done}|lama`));
    for (const form of all(watched)) if ('dirty' in form.dataset) stateOf(form).dirty = true;
    // later than forms.js, which rearranges some fields
    setTimeout(focusError);
  }

  window.polpum = { make, icon, toast, dialog, markInvalid, meta, stateOf, questions, farewells, draftName, watched };
  if (doc.readyState === 'complete') start(); else on('DOMContentLoaded', start);
})();
