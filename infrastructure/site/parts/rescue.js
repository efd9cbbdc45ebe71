import { html, nothing } from 'lit-html';
import { confirm, loadPeople, resend } from '../actions/rescue.js';
import { doingOf } from '../actions/thread.js';
import { state } from '../state.js';
import { t } from '../words.js';

const NOT_ARRIVED = ['BOUNCED', 'FAILED', 'SUPPRESSED', 'COMPLAINED', 'UNCONFIRMED', 'CANCELLED'];

/** What can be done about a mail that did not arrive, or may not have. */
export function rescue(thread, email, recipient) {
  if (!thread.allowed.decide || !NOT_ARRIVED.includes(recipient.state)) return nothing;
  if (recipient.resentAs) return html`<span class="recipients__why muted">${t('rescue.resent')}</span>`;
  return html`
    <div class="recipients__do buttons">
      ${recipient.state === 'UNCONFIRMED' ? asked(thread, email, recipient) : nothing} ${again(thread, email, recipient)}
    </div>
  `;
}

function asked(thread, email, recipient) {
  const { busy } = doingOf(email);
  const answer = (received) => () => confirm(thread, email, recipient, received);
  return html`
    <button type="button" class="button" ?disabled=${busy} @click=${answer(true)}>${t('rescue.arrived')}</button>
    <button type="button" class="button" ?disabled=${busy} @click=${answer(false)}>${t('rescue.notArrived')}</button>
  `;
}

function again(thread, email, recipient) {
  const send = (event) => {
    event.preventDefault();
    resend(thread, email, recipient, new FormData(event.target).get('address'));
  };
  return html`
    <details class="rescue" @toggle=${(event) => event.target.open && loadPeople(thread)}>
      <summary>${t('rescue.again')}</summary>
      <form class="rescue__form" @submit=${send}>
        ${recipient.state === 'UNCONFIRMED' ? html`<p class="notice notice--waiting">${t('rescue.double')}</p>` : nothing}
        ${state.screen.peopleTrouble ? html`<p class="notice notice--bad" role="alert">${state.screen.peopleTrouble}</p>` : nothing}
        ${whom(email, recipient, choices(recipient))}
      </form>
    </details>
  `;
}

function whom(email, recipient, people) {
  if (!people.length) return state.screen.people ? html`<p class="muted">${t('rescue.nobody')}</p>` : nothing;
  return html`
    <label>
      <span class="field__label">${t(people.includes(recipient) ? 'rescue.to' : 'rescue.toOther')}</span>
      <select class="field__input" name="address">
        ${people.map(choice)}
      </select>
    </label>
    <p><button class="button button--main" ?disabled=${doingOf(email).busy}>${t('rescue.send')}</button></p>
  `;
}

/** Whoever reported it as spam is not mailed again; an address that is blocked comes last. */
function choices(recipient) {
  const others = (state.screen.people ?? []).filter(({ address }) => address.toLowerCase() !== recipient.address.toLowerCase());
  if (recipient.state === 'COMPLAINED') return others;
  return recipient.state === 'SUPPRESSED' ? [...others, recipient] : [recipient, ...others];
}

function choice({ name, address }) {
  return html`<option value=${address}>${name ? `${name}, ${address}` : address}</option>`;
}
