import { html, nothing } from 'lit-html';
import { cancel } from '../actions/rescue.js';
import { doingOf } from '../actions/thread.js';
import { count, known, t } from '../words.js';
import { isTrouble, statePill } from './pill.js';
import { rescue } from './rescue.js';
import { time } from './time.js';

/** Each recipient's state; open by itself when one of them has a problem. */
export function recipientTable(thread, email) {
  const { recipients } = email;
  const troubled = recipients.filter(isToBeLookedAt);
  const label = troubled.length
    ? t('recipients.trouble', { who: troubled.map((each) => each.name ?? each.address).join(', ') })
    : count('recipients', recipients.length);
  const { trouble } = doingOf(email);
  return html`
    <details class="recipients" ?open=${troubled.length > 0}>
      <summary>${label}</summary>
      <ul class="recipients__list">
        ${recipients.map((recipient) => row(thread, email, recipient))}
      </ul>
    </details>
    ${trouble ? html`<p class="notice notice--bad" role="alert">${trouble}</p>` : nothing} ${waiting(thread, email)}
  `;
}

function isToBeLookedAt({ state, reportMissing, resentAs }) {
  return (isTrouble(state) && !resentAs) || (state === 'DELIVERED' && reportMissing);
}

/** As long as somebody's copy waits it can be taken back. */
function waiting(thread, email) {
  if (!thread.allowed.decide || !email.recipients.some(({ state }) => state === 'QUEUED')) return nothing;
  return html`
    <p>
      <button type="button" class="button" ?disabled=${doingOf(email).busy} @click=${() => cancel(thread, email)}>
        ${t('undo.cancel')}
      </button>
    </p>
  `;
}

function row(thread, email, recipient) {
  const { name, address, field, state, at } = recipient;
  return html`
    <li class="recipients__row">
      <span class="recipients__field">${t(`compose.${field}`)}</span>
      <span class="recipients__who">${name ? html`${name} <span class="muted">${address}</span>` : address}</span>
      <span class="recipients__state">${statePill(state)} ${at ? html`<span class="muted">${time(at)}</span>` : nothing}</span>
      ${state === 'DELIVERED' ? note(recipient) : why(recipient)} ${opened(recipient)} ${rescue(thread, email, recipient)}
    </li>
  `;
}

function note({ reportMissing }) {
  if (!reportMissing) return nothing;
  return html`<span class="recipients__why muted">${t('state.note', { note: t('state.reportMissing') })}</span>`;
}

/** These causes say what the state has said already. */
const SAID = ['spam_report', 'suppressed'];

function why({ state, reason, reportMissing, diagnosis }) {
  const cause = diagnosis ? known(`cause.${diagnosis.cause}`, reason) : reason;
  const words = reportMissing ? t('state.reportMissing') : cause;
  const because = words && !SAID.includes(diagnosis?.cause) ? t('state.reason', { reason: words }) : nothing;
  return html`
    <span class="recipients__why muted">
      ${state === 'SENT' && words ? words : html`${t(`state.${state}.long`)} ${because}`}
      ${diagnosis?.detail ? html`<details><summary>${t('state.detail')}</summary><code>${diagnosis.detail}</code></details>` : nothing}
    </span>
  `;
}

/** Never more than a hint. */
function opened({ openedAt }) {
  if (!openedAt) return nothing;
  return html`<span class="recipients__why muted">${t('state.opened')} ${time(openedAt)}</span>`;
}
