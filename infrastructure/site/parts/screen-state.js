import { html } from 'lit-html';
import { t } from '../words.js';
import { troubleOf } from './trouble.js';

/** Lines where the content will stand, so that it does not jump in. */
export function loading() {
  const lines = Array.from({ length: 6 }, () => html`<div class="skeleton"></div>`);
  return html`<p class="visually-hidden">${t('loading')}</p><div aria-hidden="true">${lines}</div>`;
}

export function failure(problem) {
  return html`
    <section class="empty" role="alert">
      <h1 tabindex="-1">${t('failure.title')}</h1>
      <p>${troubleOf(problem)}</p>
      <button type="button" class="button" @click=${() => dispatchEvent(new Event('again'))}>
        ${t('failure.again')}
      </button>
    </section>
  `;
}
