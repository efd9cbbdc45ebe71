import { html, nothing } from 'lit-html';
import { t } from '../words.js';

/** Takes the focus when something is wrong; each line leads to its field. */
export function errorSummary(errors) {
  if (!errors.length) return nothing;
  return html`
    <div class="notice notice--bad errors" id="errors" role="alert" tabindex="-1" aria-labelledby="errors-title">
      <h3 id="errors-title">${t('errors.title')}</h3>
      <ul>
        ${errors.map(({ field, text }) => html`<li>${field ? lineTo(field, text) : text}</li>`)}
      </ul>
    </div>
  `;
}

/** The same words at the field. */
export function fieldErrors(errors, field) {
  const own = errors.filter((each) => each.field === field);
  if (!own.length) return nothing;
  return html`<p class="field__error" id="${field}-error">${own.map(({ text }) => html`<span>${text}</span>`)}</p>`;
}

export function describedBy(errors, field, ...others) {
  const ids = errors.some((each) => each.field === field) ? [`${field}-error`, ...others] : others;
  return ids.length ? ids.join(' ') : nothing;
}

function lineTo(field, text) {
  const focus = (event) => {
    event.preventDefault();
    document.getElementById(field).focus();
  };
  return html`<a href="#${field}" @click=${focus}>${text}</a>`;
}
