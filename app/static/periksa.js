/*
 * Compares a PDF with the hashes of an issued paper, on the reader's own device, and says which of
 * its files it is: as issued, or signed. Nothing is sent.
 * crypto.subtle is missing on pages without HTTPS; then the vendored sha256 counts.
 */
(function () {
  'use strict';
  const box = document.querySelector('[data-compare]');
  if (!box) return;
  const known = new Map([...document.querySelectorAll('[data-hash]')].map(
    (each) => [each.textContent.trim(), each.dataset.hash]));
  const verdict = box.querySelector('[data-verdict]');
  const field = box.querySelector('input');

  async function hashed(content) {
    if (!window.crypto || !window.crypto.subtle) return window.sha256(content);
    const made = new Uint8Array(await window.crypto.subtle.digest('SHA-256', content));
    return [...made].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  async function compare(file) {
    verdict.className = '';
    verdict.textContent = 'Membandingkan …';
    const says = known.get(await hashed(await file.arrayBuffer()));
    verdict.className = says ? 'text-success fw-bold' : 'text-danger fw-bold';
    verdict.textContent = says
      ? `${file.name} sama persis dengan ${says}.`
      : `${file.name} BERBEDA dari dokumen yang diterbitkan: isinya diubah, atau ini berkas lain.`;
  }

  field.addEventListener('change', () => field.files[0] && compare(field.files[0]));
  box.addEventListener('dragover', (event) => event.preventDefault());
  box.addEventListener('drop', (event) => {
    event.preventDefault();
    if (event.dataTransfer.files[0]) compare(event.dataTransfer.files[0]);
  });
})();
