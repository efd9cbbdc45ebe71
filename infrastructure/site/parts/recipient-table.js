import { html, nothing } from 'lit-html';
import { count, t } from '../words.js';
import { isTrouble, statePill } from './pill.js';
import { time } from './time.js';

/** Each recipient's state; open by itself when one of them has a problem. */
export function recipientTable({ recipients }) {
  const troubled = recipients.filter(({ state }) => isTrouble(state));
  const label = troubled.length
    ? t('recipients.trouble', { who: troubled.map((each) => each.name ?? each.address).join(', ') })
    : count('recipients', recipients.length);
  return html`
    <details class="recipients" ?open=${troubled.length > 0}>
      <summary>${label}</summary>
      <ul class="recipients__list">
        ${recipients.map(row)}
      </ul>
    </details>
  `;
}

function row({ name, address, field, state, at, reason }) {
  return html`
    <li class="recipients__row">
      <span class="recipients__field">${t(`compose.${field}`)}</span>
      <span class="recipients__who">${name ? html`${name} <span class="muted">${address}</span>` : address}</span>
      <span class="recipients__state">${statePill(state)} ${at ? html`<span class="muted">${time(at)}</span>` : nothing}</span>
      ${state === 'DELIVERED' ? nothing : why(state, reason)}
    </li>
  `;
}

function why(state, reason) {
  return html`
    <span class="recipients__why muted">
      ${t(`state.${state}.long`)} ${reason ? t('state.reason', { reason }) : nothing}
    </span>
  `;
}
