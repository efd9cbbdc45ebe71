import { html, nothing } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { MAIL_BYTES_MAX, addFiles, carry, mailSize, removeFile, totalOf } from '../actions/uploads.js';
import { size } from '../format.js';
import { update } from '../state.js';
import { count, t } from '../words.js';
import { fieldErrors } from './errors.js';
import { typeOf } from './file-row.js';

/** The Detail always goes along; other files come by button or by drag and drop. */
export function attachments(form) {
  const drag = (over) => (event) => {
    event.preventDefault();
    form.dragging = over;
    update();
  };
  const drop = (event) => {
    drag(false)(event);
    addFiles(form, event.dataTransfer.files);
  };
  return html`
    <div
      class="field drop ${form.dragging ? 'drop--over' : ''}"
      role="group"
      aria-labelledby="files-label"
      @dragover=${drag(true)}
      @dragleave=${drag(false)}
      @drop=${drop}
    >
      <span class="field__label" id="files-label">${t('files.label')}</span>
      ${fieldErrors(form.errors, 'files')}
      <ul class="files">
        <li class="file file--fixed">
          <span class="file__type" aria-hidden="true">PDF</span>
          <span class="file__name">${form.draft.attachment.name}</span>
          <span class="muted">${t('files.detail')}</span>
        </li>
        ${repeat(form.files, (entry) => entry, (entry) => item(form, entry))}
      </ul>
      <p class="drop__line">
        <button type="button" class="button" id="files" @click=${(event) => event.target.nextElementSibling.click()}>
          ${t('files.add')}
        </button>
        <input type="file" multiple hidden aria-hidden="true" tabindex="-1" @change=${(event) => pick(form, event)} />
        <span class="muted">${t('files.drop')}</span>
      </p>
      ${form.files.length ? meter(form.files) : nothing}
    </div>
  `;
}

function pick(form, { target }) {
  addFiles(form, target.files);
  target.value = '';
}

function item(form, entry) {
  const failed = ['failed', 'refused'].includes(entry.state);
  return html`
    <li class="file ${failed ? 'file--failed' : ''}">
      <span class="file__type" aria-hidden="true">${typeOf(entry)}</span>
      <span class="file__name">${entry.name}</span>
      <span class="muted nowrap">${size(entry.size)}</span>
      ${entry.state === 'uploading' || entry.state === 'checking'
        ? html`<progress max="1" .value=${entry.progress} aria-label=${t('files.progress', entry)}></progress>`
        : nothing}
      <span class=${failed ? 'field__error' : 'muted'} role="status">${entry.problem ?? t(`files.${entry.state}`)}</span>
      ${entry.state === 'failed'
        ? html`<button type="button" class="button button--link" @click=${() => carry(form, entry)}>
            ${t('files.retry')}
          </button>`
        : nothing}
      <button
        type="button"
        class="button button--link"
        aria-label=${t('files.remove', entry)}
        @click=${() => removeFile(form, entry)}
      >
        ${t('remove')}
      </button>
    </li>
  `;
}

function meter(files) {
  const mail = mailSize(files);
  const values = { size: size(totalOf(files)), mail: size(mail) };
  return html`
    <p class="muted">
      ${count('files.total', files.length)} ${t('files.weight', values)} ${mail > MAIL_BYTES_MAX ? t('files.links') : nothing}
    </p>
  `;
}
