import { html } from 'lit-html';
import { openFile } from '../actions/open-file.js';
import { size } from '../format.js';

/** A file with its type and size, opened by a click. */
export function fileRow(file, path) {
  return html`
    <button type="button" class="file" @click=${() => openFile(path)}>
      <span class="file__type" aria-hidden="true">${typeOf(file)}</span>
      <span class="file__name">${file.name}</span>
      <span class="muted nowrap">${file.size === undefined ? "" : size(file.size)}</span>
    </button>
  `;
}

export function typeOf({ name }) {
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1];
  return (ending ?? '?').toUpperCase();
}
