/*
 * What only forms do in the browser: lookups, rows of children, drafts on this device, signing
 * in again without losing the typing, masks, files, the section index. Load it after app.js on
 * pages that have a form; such a form works without it, with more steps.
 */
(function () {
  'use strict';

  const { make, icon, toast, dialog, markInvalid, meta, stateOf, questions, farewells, draftName, watched } = window.polpum;
  const doc = document;
  const kit = window.bootstrap || window.tabler || {};
  const all = (selector, root) => [...(root || doc).querySelectorAll(selector)];
  const one = (selector, root) => (root || doc).querySelector(selector);
  const on = (type, act, capture) => doc.addEventListener(type, act, capture);

  const clock = (time) => {
    const today = new Date(time).toDateString() === new Date().toDateString();
    const shape = { hour: '2-digit', minute: '2-digit' };
    return new Intl.DateTimeFormat('id-ID', today ? shape : { day: 'numeric', month: 'long', ...shape }).format(time);
  };

  // ---- lookup of another record ---------------------------------------------------------

  let list = null;
  let waiting = 0;
  let request = null;
  const hiddenOf = (input) => doc.getElementById(input.id.replace(/_text$/, ''));

  function closeList() {
    if (!list) return;
    list.input.setAttribute('aria-expanded', 'false');
    list.input.removeAttribute('aria-activedescendant');
    list.box.remove();
    list = null;
  }

  function placeList() {
    if (!list) return;
    const at = list.input.getBoundingClientRect();
    const above = window.innerHeight - at.bottom < 220 && at.top > 260;
    Object.assign(list.box.style, {
      left: `${at.left}px`, width: `${Math.max(at.width, 220)}px`,
      top: above ? 'auto' : `${at.bottom + 2}px`, bottom: above ? `${window.innerHeight - at.top + 2}px` : 'auto',
    });
  }

  function openList(input, rows, why) {
    closeList();
    const id = `${input.id}_daftar`;
    const box = make('ul', { class: 'pilihan', role: 'listbox', id, 'aria-label': 'Pilihan' });
    rows.forEach((row, at) => {
      const option = make('li', { role: 'option', id: `${id}_${at}`, 'aria-selected': 'false' }, row.teks);
      option.addEventListener('mousedown', (event) => { event.preventDefault(); choose(row); });
      box.append(option);
    });
    if (!rows.length) {
      box.append(make('li', { role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' }, why || 'Tidak ada yang cocok. Periksa ejaan atau ketik kata lain.'));
    }
    (input.closest('.modal') || doc.body).append(box);
    list = { input, box, rows, at: -1 };
    input.setAttribute('aria-expanded', 'true');
    input.setAttribute('aria-controls', id);
    placeList();
  }

  function choose(row) {
    const { input } = list;
    input.value = input.dataset.chosen = row.teks;
    setHidden(input, row.id);
    closeList();
  }

  function setHidden(input, value) {
    const hidden = hiddenOf(input);
    if (!hidden || hidden.value === String(value)) return;
    hidden.value = value;
    if (value !== '') markInvalid(input, '');
    hidden.dispatchEvent(new Event('change', { bubbles: true }));
  }

  async function look(input) {
    request?.abort();
    request = new AbortController();
    const address = new URL(input.dataset.lookupUrl, location.href);
    address.searchParams.set('q', input.value.trim());
    const day = input.dataset.lookupDay && input.form?.elements[input.dataset.lookupDay];
    if (day) address.searchParams.set('hari', day.value.trim());
    try {
      const answer = await fetch(address, { signal: request.signal, headers: { Accept: 'application/json' } });
      if (!answer.ok) throw new TypeError(String(answer.status));
      const { hasil, sebab } = await answer.json();
      if (doc.activeElement === input) openList(input, hasil, sebab);
    } catch (problem) {
      if (problem.name !== 'AbortError') markInvalid(input, 'Daftar pilihan belum dapat diambil. Periksa sambungan, lalu ketik lagi.');
    }
  }

  on('input', (event) => {
    const input = event.target;
    if (!input.matches?.('[data-lookup-url]')) return;
    clearTimeout(waiting);
    const text = input.value.trim();
    setHidden(input, '');
    if (text.length < 2) {
      request?.abort();
      if (text) openList(input, [], 'Ketik satu huruf lagi.');
      else closeList();
      return;
    }
    if (list && !list.rows.length) closeList();
    waiting = setTimeout(look, 250, input);
  });

  on('focusout', (event) => {
    const input = event.target;
    if (!input.matches?.('[data-lookup-url]')) return;
    clearTimeout(waiting);
    const exact = list?.rows.filter((row) => row.teks.toLowerCase() === input.value.trim().toLowerCase()) || [];
    if (list?.input === input && exact.length === 1 && !hiddenOf(input)?.value) choose(exact[0]);
    closeList();
    const loose = input.value.trim() !== '' && hiddenOf(input)?.value === '';
    if (loose) markInvalid(input, 'Pilih salah satu dari daftar yang muncul saat mengetik.');
    else if (one('[data-own-note]', input.parentElement)) markInvalid(input, '');
  });

  on('keydown', (event) => {
    const input = event.target;
    if (!input.matches?.('[data-lookup-url]')) return;
    // What was typed and not yet chosen is no reason to send the form.
    if (event.key === 'Enter' && !event.ctrlKey && input.value.trim() && hiddenOf(input)?.value === '') event.preventDefault();
    if (!list) {
      if (event.key === 'ArrowDown' && input.value.trim().length > 1) { event.preventDefault(); look(input); }
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && list.rows.length) {
      event.preventDefault();
      list.at = (list.at + step + list.rows.length + (list.at < 0 && step < 0 ? 1 : 0)) % list.rows.length;
      [...list.box.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === list.at)));
      const current = list.box.children[list.at];
      current.scrollIntoView({ block: 'nearest' });
      input.setAttribute('aria-activedescendant', current.id);
    } else if (event.key === 'Enter' && list.at >= 0 && !event.ctrlKey) {
      event.preventDefault();
      choose(list.rows[list.at]);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      closeList();
    }
  }, true);
  window.addEventListener('scroll', placeList, true);
  window.addEventListener('resize', placeList);

  // ---- rows of children -----------------------------------------------------------------

  const rowsField = (set) => one(`input[name="${set.dataset.children}-rows"]`, set) || one(`input[name="${set.dataset.children}-rows"]`);
  const keysOf = (set) => (rowsField(set)?.value || '').split(',').filter(Boolean);

  function setKeys(set, keys) {
    const field = rowsField(set);
    if (!field) return;
    field.value = keys.join(',');
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  function addRow(set, wanted) {
    const template = one('template[data-row-template]', set);
    const keys = keysOf(set);
    let number = 1;
    while (keys.includes(`baru${number}`) || one(`[data-row="baru${number}"],[data-removed-row="baru${number}"]`, set)) number += 1;
    const key = wanted || `baru${number}`;
    const made = make('template');
    made.innerHTML = template.innerHTML.replaceAll('__KEY__', key);
    const row = made.content.firstElementChild;
    row.dataset.row = key;
    row.dataset.newRow = '';
    const place = one('[data-rows]', set);
    if (place && !place.contains(template)) place.append(row); else template.before(row);
    setKeys(set, [...keys, key]);
    enhance(row);
    return row;
  }

  function showRemoved(row, removed) {
    const button = one('[data-remove-row]', row);
    row.classList.toggle('dihapus', removed);
    for (const field of all('input:not([type=hidden]),select,textarea', row)) field.inert = removed;
    if (!button) return;
    button.keptContent ||= [...button.childNodes];
    button.replaceChildren(...(removed ? [icon('arrow-back-up'), 'Urungkan hapus'] : button.keptContent));
  }

  /** Say beside the rows what became of one of them, to the eye and to the ear. */
  function tell(set, words) {
    const note = one('[data-added]', set);
    if (note) note.textContent = words;
  }

  const shownIn = (field) => (field.tagName === 'SELECT' ? field.value && field.selectedOptions[0].text : field.value).trim();

  /** Name a row by the first that is written in it, else by what is chosen. */
  function called(row) {
    const written = all('input:not([type=hidden],[type=checkbox],[type=radio],[type=file],[type=date],[data-private]),textarea', row);
    const first = [...written, ...all('select', row)].find(shownIn);
    return first ? `Baris “${shownIn(first)}”` : 'Baris ini';
  }

  const heldIn = (root) => JSON.stringify(all('input,select,textarea', root).filter((field) => field.name)
    .map((field) => (/checkbox|radio/.test(field.type) ? field.checked : field.value)));

  /** Take a row that was never stored away; what was typed in it waits in its place to be fetched back. */
  function takeAway(set, row) {
    const typed = heldIn(row) !== heldIn(one('template[data-row-template]', set).content);
    const next = row.nextElementSibling?.matches('[data-row]') ? row.nextElementSibling : null;
    if (typed) {
      const id = `terhapus-${set.dataset.children}-${row.dataset.row}`;
      const undo = make('button', { type: 'button', class: 'btn btn-outline-secondary btn-sm', 'data-undo-row': '', 'aria-describedby': id }, icon('arrow-back-up'), 'Urungkan hapus');
      const notice = make('div', { class: 'anak-terhapus', 'data-removed-row': row.dataset.row }, make('span', { id }, `${called(row)} dihapus.`), undo);
      notice.row = row;
      row.replaceWith(notice);
      tell(set, '');
      undo.focus();
    } else {
      row.remove();
      ((next && one('[data-remove-row]', next)) || one('[data-add-row]', set))?.focus();
    }
    setKeys(set, keysOf(set).filter((key) => key !== row.dataset.row));
  }

  function fetchBack(set, notice) {
    const { row } = notice;
    notice.replaceWith(row);
    setKeys(set, all('[data-row]', set).map((each) => each.dataset.row));
    tell(set, `${called(row)} dikembalikan.`);
    one('input:not([type=hidden]),select,textarea', row)?.focus();
  }

  /** Of a checklist: list every line that may be a row, [value, words]. */
  async function everyLine(set, name) {
    const blank = one('template[data-row-template]', set).content;
    const select = one(`select[name$="-${name}"]`, blank);
    if (select) return [...select.options].filter((each) => each.value).map((each) => [each.value, '']);
    const address = new URL(one(`[id$="-${name.replaceAll('_', '-')}_text"]`, blank).dataset.lookupUrl, location.href);
    address.searchParams.set('semua', 'ya');
    const answer = await fetch(address, { headers: { Accept: 'application/json' } });
    if (!answer.ok) throw new Error('the list did not come');
    return (await answer.json()).hasil.map((each) => [String(each.id), each.teks]);
  }

  async function addEvery(button) {
    const set = button.closest('[data-children]');
    const note = one('[data-added]', set);
    const name = button.dataset.addEvery;
    const held = (row) => one(`[name$="-${name}"]`, row);
    button.disabled = true;
    try {
      const lines = await everyLine(set, name);
      const there = new Set(all('[data-row]', set).map((row) => held(row)?.value));
      const lacking = lines.filter(([value]) => !there.has(value));
      for (const [value, words] of lacking) {
        const row = addRow(set);
        const field = held(row);
        field.value = value;
        const shown = doc.getElementById(`${field.id}_text`);
        if (shown) shown.value = words;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }
      note.textContent = lacking.length ? `${lacking.length} baris ditambahkan.` : 'Semuanya sudah ada.';
    } catch {
      note.textContent = 'Daftarnya belum dapat diambil. Periksa sambungan, lalu coba lagi.';
    }
    button.disabled = false;
  }

  on('click', (event) => {
    const every = event.target.closest?.('[data-add-every]');
    if (every) {
      addEvery(every);
      return;
    }
    const add = event.target.closest?.('[data-add-row]');
    const remove = event.target.closest?.('[data-remove-row]');
    const undo = event.target.closest?.('[data-undo-row]');
    const set = (add || remove || undo)?.closest('[data-children]');
    if (!set) return;
    event.preventDefault();
    if (undo) {
      fetchBack(set, undo.closest('[data-removed-row]'));
      return;
    }
    if (add) {
      one('input:not([type=hidden]),select,textarea', addRow(set))?.focus();
      return;
    }
    const row = remove.closest('[data-row]');
    if ('newRow' in row.dataset || row.dataset.row.startsWith('baru')) {
      takeAway(set, row);
      return;
    }
    const flag = one('input[data-remove-flag]', row);
    flag.value = flag.value === '1' ? '' : '1';
    showRemoved(row, flag.value === '1');
    tell(set, flag.value === '1' ? `${called(row)} akan dihapus saat disimpan.` : `${called(row)} tidak jadi dihapus.`);
    flag.dispatchEvent(new Event('change', { bubbles: true }));
  });

  // ---- drafts on this device --------------------------------------------------------------

  const MONTH = 30 * 24 * 3600 * 1000;
  const store = {
    read(name) {
      try { return JSON.parse(localStorage.getItem(name) || 'null'); } catch { return null; }
    },
    write(name, value) {
      try { localStorage.setItem(name, JSON.stringify(value)); return true; } catch { return false; }
    },
    drop(name) {
      try { localStorage.removeItem(name); } catch { /* storage is closed: nothing was kept either */ }
    },
    names() {
      try { return Object.keys(localStorage).filter((name) => name.startsWith('draf:')); } catch { return []; }
    },
  };

  const UNKEPT = 'input[type=password],input[type=file],input[type=submit],button,[autocomplete*=password],[name=csrf_token],[name=version],[name=versi],[data-private],[data-no-draft]';
  const kept = (form) => [...form.elements].filter((field) => field.name && !field.matches(UNKEPT) && field.tagName !== 'FIELDSET');

  function typing(form) {
    const pairs = [];
    for (const field of kept(form)) {
      if (/checkbox|radio/.test(field.type)) { if (field.checked) pairs.push([field.name, field.value]); }
      else if (field.multiple) for (const option of field.selectedOptions) pairs.push([field.name, option.value]);
      else pairs.push([field.name, field.value]);
    }
    return pairs;
  }

  function restore(form, pairs) {
    const values = new Map();
    for (const [name, value] of pairs) values.set(name, [...(values.get(name) || []), value]);
    for (const set of all('[data-children]', form)) {
      const keys = (values.get(`${set.dataset.children}-rows`) || [''])[0].split(',').filter(Boolean);
      for (const key of keys) if (!one(`[data-row="${CSS.escape(key)}"]`, set)) addRow(set, key);
      for (const row of all('[data-row^="baru"]', set)) if (!keys.includes(row.dataset.row)) row.remove();
    }
    for (const field of kept(form)) {
      const mine = values.get(field.name) || [];
      if (/checkbox|radio/.test(field.type)) field.checked = mine.includes(field.value);
      else if (field.multiple) for (const option of field.options) option.selected = mine.includes(option.value);
      else if (mine.length) field.value = mine.shift();
    }
    for (const row of all('[data-row]', form)) {
      const flag = one('input[data-remove-flag]', row);
      if (flag) showRemoved(row, flag.value === '1');
    }
    stateOf(form).dirty = true;
    markSections(form);
  }

  const versionOf = (form) => one('[name=version]', form)?.value || '';

  function saveDraft(form) {
    const name = draftName(form.dataset.draftKey);
    const state = stateOf(form);
    // an older draft nobody has decided on yet is set aside, not overwritten
    if (state.offered) { store.write(`${name}|lama`, state.offered); state.offered = null; }
    const now = Date.now();
    const done = store.write(name, { waktu: now, versi: versionOf(form), isi: typing(form) });
    const note = one('[data-draft-note]', form) || one('[data-draft-note]');
    if (note) note.textContent = done ? `Draf tersimpan ${clock(now)} di perangkat ini` : 'Draf tidak dapat disimpan di perangkat ini; simpan secara berkala.';
  }

  function offerDraft(form) {
    // redrawn by the server with the typing in it: the draft is this very typing
    if ('dirty' in form.dataset) return;
    const name = draftName(form.dataset.draftKey);
    const found = [name, `${name}|lama`].find((place) => store.read(place));
    const draft = found && store.read(found);
    if (!draft) return;
    if (JSON.stringify(draft.isi) === JSON.stringify(typing(form))) { store.drop(found); return; }
    stateOf(form).offered = found === name ? draft : null;
    const stale = draft.versi === versionOf(form) ? '' : ' Data ini sudah diubah sesudah ketikan itu; periksa lagi setelah memulihkan.';
    const bar = make('div', { class: 'alert alert-info draf-bilah', role: 'status' },
      make('span', {}, `Ada ketikan yang belum tersimpan dari ${clock(draft.waktu)}.${stale}`),
      make('button', { type: 'button', class: 'btn btn-primary btn-sm' }, 'Pulihkan'),
      make('button', { type: 'button', class: 'btn btn-outline-secondary btn-sm' }, 'Buang'));
    const [take, drop] = all('button', bar);
    take.addEventListener('click', () => { restore(form, draft.isi); bar.remove(); stateOf(form).offered = null; saveDraft(form); store.drop(`${name}|lama`); });
    drop.addEventListener('click', () => { store.drop(found); stateOf(form).offered = null; bar.remove(); offerDraft(form); });
    form.prepend(bar);
  }

  function startDrafts() {
    for (const name of store.names()) {
      if (Date.now() - (store.read(name)?.waktu || 0) > MONTH) store.drop(name);
    }
    all('form[data-draft-key]').forEach(offerDraft);
  }

  // what the server said of a field goes once the field is filled anew
  function corrected(field) {
    const note = one('.invalid-feedback[id]', field.closest('.isian'));
    const filled = ['checkbox', 'radio'].includes(field.type) ? field.checked : field.value.trim() !== '';
    if (!note || !filled) return;
    note.remove();
    for (const each of all('[aria-invalid],.is-invalid', field.closest('.isian'))) {
      each.classList.remove('is-invalid');
      each.removeAttribute('aria-invalid');
    }
    for (const each of all(`[aria-describedby~="${note.id}"]`)) {
      each.setAttribute('aria-describedby', each.getAttribute('aria-describedby').split(' ').filter((id) => id !== note.id).join(' '));
    }
    const link = all('[data-error-summary] a').find((each) => each.hash === `#${note.id.replace(/-g$/, '')}`);
    link?.closest('li')?.classList.add('text-decoration-line-through');
  }

  function touched(event) {
    const { form, name } = event.target;
    if (!name || !form?.matches(watched)) return;
    if (event.target.closest('.isian')) corrected(event.target);
    const state = stateOf(form);
    clearTimeout(state.markTimer);
    state.markTimer = setTimeout(markSections, 300, form);
    if (!form.dataset.draftKey) return;
    clearTimeout(state.draftTimer);
    state.draftTimer = setTimeout(saveDraft, 1000, form);
  }
  on('input', touched);
  on('change', touched);
  // a page may go without a word: a closed tab, a phone that puts the browser away
  function keepTyping() {
    for (const form of all('form[data-draft-key]')) {
      const state = stateOf(form);
      if (!state.dirty || state.sending) continue;
      clearTimeout(state.draftTimer);
      saveDraft(form);
    }
  }
  window.addEventListener('pagehide', keepTyping);
  on('visibilitychange', () => { if (doc.visibilityState === 'hidden') keepTyping(); });
  farewells.push((form) => {
    if (!form.dataset.draftKey) return;
    clearTimeout(stateOf(form).draftTimer);
    if (stateOf(form).dirty) saveDraft(form);
  });

  // ---- signing in again without losing the typing ------------------------------------------

  questions.push((form) => 'guard' in form.dataset && !stateOf(form).checked
    && (() => signedIn(form).then((yes) => (stateOf(form).checked = yes))));

  function useToken(token) {
    if (token) for (const field of all('input[name=csrf_token]')) field.value = token;
  }

  const OFFLINE = 'Sambungan ke server terputus, jadi data belum terkirim. Ketikan Anda tetap ada di halaman ini. Coba simpan lagi setelah sambungan pulih.';

  async function session(form, body, token) {
    const options = { headers: { Accept: 'application/json' }, credentials: 'same-origin', cache: 'no-store' };
    if (body) {
      Object.assign(options, { method: 'POST', body: JSON.stringify(body) });
      Object.assign(options.headers, { 'Content-Type': 'application/json', 'X-CSRFToken': token });
    }
    const answer = await fetch(form.dataset.guard || '/sesi', options);
    if (answer.status >= 500) throw new TypeError('server');
    try { return await answer.json(); } catch { return null; }
  }

  async function signedIn(form) {
    try {
      const state = await session(form);
      // an answer that is no answer: let the server decide on the form itself
      if (!state || state.masuk) { useToken(state?.csrf); return true; }
      if (!kit.Modal) return true;
      return !!await dialog('Masuk kembali', (body, close) => signInForm(body, close, form, state.csrf || ''), []);
    } catch (problem) {
      if (!(problem instanceof TypeError)) throw problem;
      if (form.dataset.draftKey) saveDraft(form);
      toast('danger', OFFLINE);
      return false;
    }
  }

  function signInForm(body, close, form, token) {
    const name = make('input', { class: 'form-control', id: 'masuk-lagi-nama', autocomplete: 'username', autofocus: !meta('pengguna-nama'), required: true, value: meta('pengguna-nama') });
    const word = make('input', { class: 'form-control', id: 'masuk-lagi-sandi', type: 'password', autocomplete: 'current-password', autofocus: !!meta('pengguna-nama'), required: true });
    const said = make('p', { class: 'text-danger mb-2', role: 'alert' });
    const again = make('form', { method: 'dialog' },
      make('p', {}, 'Waktu masuk Anda telah habis. Masuk kembali untuk menyimpan; ketikan di formulir tidak hilang.'), said,
      make('label', { class: 'form-label', for: 'masuk-lagi-nama' }, 'Nama pengguna'), name,
      make('label', { class: 'form-label mt-2', for: 'masuk-lagi-sandi' }, 'Kata sandi'), word,
      make('button', { class: 'btn btn-primary w-100 mt-3' }, 'Masuk dan simpan'));
    again.addEventListener('submit', async (event) => {
      event.preventDefault();
      try {
        const state = await session(form, { username: name.value, password: word.value }, token);
        if (state?.masuk && (!state.pengguna || String(state.pengguna) === meta('pengguna'))) { useToken(state.csrf); close(true); return; }
        said.textContent = state?.masuk ? 'Formulir ini milik pengguna lain. Masuklah dengan akun yang tadi dipakai mengetik.' : state?.pesan || 'Nama pengguna atau kata sandi tidak cocok.';
        word.value = '';
        word.focus();
      } catch (problem) {
        if (!(problem instanceof TypeError)) throw problem;
        said.textContent = OFFLINE;
      }
    });
    body.append(again);
  }

  // ---- what an address says ---------------------------------------------------------------

  // an address that somebody keeps or sends on names only what was asked
  on('formdata', ({ target, formData }) => {
    if (!target.matches('form[data-brief]')) return;
    for (const name of new Set(formData.keys())) if (formData.getAll(name).every((value) => value === '')) formData.delete(name);
  });

  // ---- masks ------------------------------------------------------------------------------

  function rupiah(text) {
    // two commas mark thousands in the English way: the server reads or refuses that, whole
    if (text.split(',').length > 2) return text;
    const minus = /^\s*-/.test(text) ? '-' : '';
    const [whole, ...rest] = text.replace(/[^\d,]/g, '').split(',');
    const grouped = whole.replace(/^0+(?=\d)/, '').replace(/\B(?=(\d{3})+$)/g, '.');
    return minus + grouped + (rest.length ? `,${rest.join('').slice(0, 2)}` : '');
  }

  const masks = { rupiah, nik: (text) => text.replace(/\D/g, '') };
  // what is pasted is shaped only where it can be read in one way: a digit dropped is another number
  const plain = { rupiah: /^\s*-?\s*(Rp\.?)?\s*(\d+|\d{1,3}(\.\d{3})+)(,\d{1,2}|,-+)?\s*$/i, nik: /^[\d\s.-]*$/ };

  on('input', (event) => {
    const field = event.target;
    const mask = masks[field.dataset?.mask];
    if (!mask || (event.inputType === 'insertFromPaste' && !plain[field.dataset.mask].test(field.value))) return;
    const meaningful = (text) => text.replace(field.dataset.mask === 'rupiah' ? /[^\d,-]/g : /\s/g, '').length;
    const before = meaningful(field.value.slice(0, field.selectionStart));
    const masked = mask(field.value);
    if (masked === field.value) return;
    field.value = masked;
    let at = 0;
    while (at < masked.length && meaningful(masked.slice(0, at)) < before) at += 1;
    field.setSelectionRange(at, at);
  }, true);

  const months = [...Array(12).keys()].map((month) => new Date(2024, month, 1).toLocaleDateString('id-ID', { month: 'long' }).toLowerCase());

  /** Give [yyyy, mm, dd] of a date in digits or with its month in a word; null if there is no such day. */
  function readDate(text) {
    const named = text.trim().replace(/([a-z]{3,})/i, (word) => months.findIndex((month) => month.startsWith(word.toLowerCase())) + 1);
    const found = named.match(/^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/) || named.match(/^(\d{2})(\d{2})(\d{4})$/);
    if (!found) return null;
    const parts = [found[3], found[2].padStart(2, '0'), found[1].padStart(2, '0')];
    const day = new Date(`${parts.join('-')}T00:00:00Z`);
    return Number.isNaN(day.getTime()) || day.getUTCDate() !== Number(parts[2]) ? null : parts;
  }

  on('focusout', (event) => {
    const field = event.target;
    const parts = field.dataset?.mask === 'tanggal' && readDate(field.value);
    if (parts && field.value !== parts.reverse().join('-')) {
      field.value = parts.join('-');
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });

  function addPicker(field) {
    if (field.picker || field.readOnly || field.disabled) return;
    const picker = make('input', { type: 'date', class: 'tanggal-asli', tabindex: '-1', 'aria-hidden': 'true', min: field.dataset.min, max: field.dataset.max });
    const button = make('button', { type: 'button', class: 'btn btn-icon', 'aria-label': 'Pilih tanggal dari kalender' }, icon('calendar'));
    field.picker = picker;
    const holder = make('div', { class: 'tanggal' });
    field.replaceWith(holder);
    holder.append(field, button, picker);
    button.addEventListener('click', () => {
      picker.value = (readDate(field.value) || []).join('-');
      try { picker.showPicker(); } catch { picker.focus(); }
    });
    picker.addEventListener('change', () => {
      if (!picker.value) return;
      field.value = picker.value.split('-').reverse().join('-');
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.focus();
    });
  }

  // ---- files ------------------------------------------------------------------------------

  const megabytes = (bytes) => (bytes < 1e6 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1e6).toLocaleString('id-ID', { maximumFractionDigits: 1 })} MB`);

  /** Make a photograph smaller where it weighs or measures too much; anything else stays as it is. */
  async function shrunk(file, limit, side) {
    if (!/^image\/(jpeg|png)$/.test(file.type) || !window.createImageBitmap) return file;
    const picture = await createImageBitmap(file).catch(() => null);
    const longest = picture && Math.max(picture.width, picture.height);
    if (!picture || (file.size <= limit && longest <= side)) return file;
    for (const most of [side, 3500, 2500, 1800, 1200].filter((each) => each <= side)) {
      const scale = Math.min(1, most / longest);
      const sheet = make('canvas', { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) });
      sheet.getContext('2d').drawImage(picture, 0, 0, sheet.width, sheet.height);
      const made = await new Promise((done) => { sheet.toBlob(done, file.type, 0.85); });
      if (made && made.size <= limit) return new File([made], file.name, { type: file.type });
    }
    return file;
  }

  async function taken(field) {
    const box = field.closest('.berkas') || field.parentElement;
    let note = one('[data-upload-note]', box);
    if (!note) field.after((note = make('div', { class: 'form-hint', 'data-upload-note': '' })));
    note.setAttribute('role', 'status');
    const limit = Number(field.dataset.maxMb || 0) * 1e6;
    const chosen = [...field.files];
    const files = limit ? await Promise.all(chosen.map((file) => shrunk(file, limit, Number(field.dataset.maxSide || 6000)))) : chosen;
    if (files.some((file, order) => file !== chosen[order])) {
      const kept = new DataTransfer();
      files.forEach((file) => kept.items.add(file));
      field.files = kept.files;
    }
    const heavy = limit && files.find((file) => file.size > limit);
    const most = Number(field.form?.dataset.maxMb || 0) * 1e6;
    const together = all('input[data-upload]', field.form || doc).flatMap((each) => [...each.files]).reduce((sum, file) => sum + file.size, 0);
    const wrong = heavy ? `Berkas "${heavy.name}" berukuran ${megabytes(heavy.size)}, melebihi batas ${megabytes(limit)}. Perkecil berkas itu atau pilih berkas lain.`
      : most && together > most ? `Semua berkas formulir ini bersama-sama ${megabytes(together)}, melebihi batas ${megabytes(most)}. Simpan dahulu, lalu lampirkan yang ini.` : '';
    markInvalid(field, wrong);
    if (wrong) field.value = '';
    note.textContent = wrong ? '' : files.map((file, order) => `${file.name} (${megabytes(file.size)}${file === chosen[order] ? '' : `, dikecilkan dari ${megabytes(chosen[order].size)}`})`).join(', ');
  }

  on('change', (event) => {
    if (event.target.matches?.('input[data-upload]')) taken(event.target);
  });

  // ---- the section index ------------------------------------------------------------------

  /** Tell whether a field that is demanded, now or when sent, holds something typed, chosen or attached. */
  const filledIn = (box) => all('[name]', box).some((field) => (/checkbox|radio/.test(field.type) ? field.checked : field.value.trim()));

  /** Mark each link of the section index: has an error, all that is demanded filled, or not yet. */
  function markSections(form) {
    for (const link of all('.formulir-indeks a[href^="#"]', form.closest('.formulir') || form)) {
      const section = doc.getElementById(link.hash.slice(1));
      if (!section) continue;
      const needed = all('.isian', section).filter((box) => one('.wajib', box) && !box.closest('.dihapus'));
      const error = one('.is-invalid, .anak > [id] > .invalid-feedback', section);
      const filled = needed.length && needed.every(filledIn);
      link.dataset.mark = error ? 'galat' : filled ? 'lengkap' : needed.length ? 'kurang' : '';
      const word = { galat: 'ada yang perlu diperbaiki', lengkap: 'isian wajib lengkap', kurang: 'isian wajib belum lengkap' }[link.dataset.mark];
      let said = one('.visually-hidden', link);
      if (!said) link.append((said = make('span', { class: 'visually-hidden' })));
      said.textContent = word ? ` (${word})` : '';
    }
  }

  function watchSections() {
    const links = all('.formulir-indeks a[href^="#"]');
    if (!links.length || !window.IntersectionObserver) return;
    const seen = new IntersectionObserver((entries) => {
      for (const entry of entries) {
        if (!entry.isIntersecting) continue;
        for (const link of links) {
          if (link.hash === `#${entry.target.id}`) link.setAttribute('aria-current', 'true');
          else link.removeAttribute('aria-current');
        }
      }
    }, { rootMargin: '-15% 0px -75% 0px' });
    for (const link of links) { const section = doc.getElementById(link.hash.slice(1)); if (section) seen.observe(section); }
  }

  // ---- options that go with another choice ------------------------------------------------

  function fitOptions(select, mayClear) {
    const chosen = select.form?.elements[select.dataset.given]?.value;
    for (const option of select.options) {
      const fits = !option.value || !chosen || option.dataset.fits?.split(' ').includes(chosen);
      if (!fits && option.selected && mayClear) select.value = '';
      option.hidden = !fits;
      option.disabled = !fits && !option.selected;  // what is stored is sent back as it stands
    }
  }

  on('change', (event) => {
    for (const select of all('select[data-given]', event.target.form)) {
      if (select.dataset.given === event.target.name) fitOptions(select, true);
    }
  });

  function enhance(root) {
    for (const select of all('select[data-given]', root)) fitOptions(select, false);
    for (const field of all('[data-mask="tanggal"]', root)) addPicker(field);
    for (const field of all('[data-lookup-url]', root)) {
      for (const [name, value] of [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-expanded', 'false'], ['autocomplete', 'off']]) field.setAttribute(name, value);
    }
    for (const field of all('[data-mask="rupiah"]', root)) if (/^-?\d+(,\d{1,2})?$/.test(field.value)) field.value = rupiah(field.value);
  }

  function start() {
    enhance(doc);
    for (const row of all('[data-row]')) if (one('input[data-remove-flag]', row)?.value === '1') showRemoved(row, true);
    startDrafts();
    // a new form begins at its first field, so that a clerk may go on typing; on a telephone, where a
    // keyboard would cover the page, only one more of the kind that was just saved
    const saved = all('meta[name="draf-tersimpan"]').map((tag) => tag.content);
    const fresh = all('form[data-draft-key$=":baru"]:not([data-dirty])').find((form) => saved.includes(form.dataset.draftKey)
      || (matchMedia('(pointer: fine)').matches && !location.hash && !one('.draf-bilah', form)));
    if (fresh) one('.isian :is(input:not([type=hidden]),select,textarea)', fresh)?.focus({ preventScroll: true });
    all(watched).forEach(markSections);
    watchSections();
  }

  if (doc.readyState === 'complete') start(); else on('DOMContentLoaded', start);
})();
