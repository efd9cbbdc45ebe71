import { html } from 'lit-html';
import { to } from '../router.js';
import { t } from '../words.js';

/** The reader must know that what was mailed is no longer what the invoice says. */
export function driftNotice({ project, invoice }, sent, newest) {
  return html`
    <p class="notice notice--waiting drift">
      ${t('drift.changed', { sent })}
      <a href=${to('changes', { project, invoice, before: sent, after: newest })}>${t('drift.show', { sent, newest })}</a>
    </p>
  `;
}
