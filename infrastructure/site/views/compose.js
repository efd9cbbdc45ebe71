import { html, nothing } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { cancel, send, startAgain } from '../actions/compose.js';
import { keepSoon } from '../actions/keep-draft.js';
import { person } from '../format.js';
import { attachments } from '../parts/attachments.js';
import { describedBy, errorSummary, fieldErrors } from '../parts/errors.js';
import { invoiceHead } from '../parts/invoice-head.js';
import { readersPart } from '../parts/readers.js';
import { recipientsField } from '../parts/recipients-field.js';
import { loading } from '../parts/screen-state.js';
import { reasonNotToEmail } from '../session.js';
import { update } from '../state.js';
import { t } from '../words.js';

/** The form of Email Invoice, within the Emails tab. */
export function composeView({ screen, route }) {
  const reason = reasonNotToEmail(screen.project, screen.invoice);
  return html`
    ${invoiceHead(screen, route)}
    ${screen.form ? form(screen.form) : reason ? html`<p class="notice notice--waiting">${t(reason)}</p>` : loading()}
  `;
}

function keptNotice(form) {
  return html`
    <p class="notice">
      ${t('compose.kept')}
      <button type="button" class="button button--link" @click=${() => startAgain(form)}>${t('compose.startAgain')}</button>
    </p>
  `;
}

function form(form) {
  const submit = (event) => {
    event.preventDefault();
    send(form);
  };
  const keep = () => keepSoon(form);
  return html`
    <form
      class="compose"
      novalidate
      aria-labelledby="compose-title"
      @submit=${submit}
      @input=${keep}
      @click=${keep}
      @focusout=${keep}
    >
      <h2 id="compose-title" class="compose__title">${form.draft.title}</h2>
      <p class="muted">${t('compose.from', { who: person(form.draft.from) })}</p>
      ${errorSummary(form.errors)} ${form.kept ? keptNotice(form) : nothing}
      <div class="compose__fields">
        ${recipientsField(form, 'to')} ${recipientsField(form, 'cc')} ${privateField(form)} ${subjectField(form)}
        ${attachments(form)} ${messageField(form)}
      </div>
      <div class="compose__side">${warnings(form)} ${readersPart(form)}</div>
      <div class="buttons compose__buttons">
        <button class="button button--main" ?disabled=${form.sending}>
          ${t(form.sending ? 'compose.sending' : 'compose.send')}
        </button>
        <button type="button" class="button" @click=${() => cancel(form)}>${t('cancel')}</button>
      </div>
    </form>
  `;
}

function privateField(form) {
  return html`
    <div class="field">
      <label class="switch">
        <input
          type="checkbox"
          id="private"
          aria-describedby="private-hint"
          .checked=${live(form.isPrivate)}
          @change=${(event) => set(form, 'isPrivate', event.target.checked)}
        />
        <span class="field__label">${t('private.field')}</span>
      </label>
      <p class="field__hint" id="private-hint">${t('private.hint')}</p>
    </div>
  `;
}

function subjectField(form) {
  return html`
    <div class="field">
      <label class="field__label" for="subject">${t('compose.subject')}</label>
      ${fieldErrors(form.errors, 'subject')}
      <input
        class="field__input"
        id="subject"
        type="text"
        aria-describedby=${describedBy(form.errors, 'subject')}
        aria-invalid=${form.errors.some(({ field }) => field === 'subject')}
        .value=${live(form.subject)}
        @input=${(event) => set(form, 'subject', event.target.value)}
      />
    </div>
  `;
}

function messageField(form) {
  return html`
    <div class="field">
      <label class="field__label" for="message">${t('compose.message')}</label>
      ${fieldErrors(form.errors, 'message')}
      <textarea
        class="field__input"
        id="message"
        rows="8"
        aria-describedby=${describedBy(form.errors, 'message')}
        .value=${live(form.message)}
        @input=${(event) => set(form, 'message', event.target.value)}
      ></textarea>
    </div>
  `;
}

/** A warning of an address is shown where mail would go to it. */
function warnings({ draft, to, cc }) {
  const used = new Set([...to.chips, ...cc.chips].map(({ address }) => address.toLowerCase()));
  const found = (draft.warnings ?? []).filter(({ address }) => !address || used.has(address.toLowerCase()));
  return found.map(({ text }) => html`<p class="notice notice--waiting">${text}</p>`);
}

function set(form, field, value) {
  form[field] = value;
  update();
}
