import { html, nothing } from 'lit-html';
import { discard, doingOf, file } from '../actions/thread.js';
import { t } from '../words.js';

/** Mail that only invoice administrators see until one of them files or discards it. */
export function heldPart(thread, email, content) {
  const { busy, trouble } = doingOf(email);
  return html`
    <div class="held">
      <p class="held__title"><strong>${t('held.title')}</strong></p>
      ${email.heldBecause ? html`<p class="held__why">${email.heldBecause}</p>` : nothing}
      <p class="muted">${t('held.who')}</p>
      <details class="quoted">
        <summary>${t('held.show')}</summary>
        ${content}
      </details>
      ${thread.allowed.decide ? actions(thread, email, busy) : nothing}
      ${trouble ? html`<p class="notice notice--bad" role="alert">${trouble}</p>` : nothing}
    </div>
  `;
}

function actions(thread, email, busy) {
  const submit = (event) => {
    event.preventDefault();
    file(thread, email, new FormData(event.target).has('admit'));
  };
  return html`
    <form class="held__actions" @submit=${submit}>
      <label class="switch"><input type="checkbox" name="admit" /> ${t('held.admit')}</label>
      <div class="buttons">
        <button class="button button--main" ?disabled=${busy}>${t('held.file')}</button>
        <button type="button" class="button button--danger" ?disabled=${busy} @click=${() => discard(thread, email)}>
          ${t('held.discard')}
        </button>
      </div>
    </form>
  `;
}
