import { html, nothing } from 'lit-html';
import { t } from '../words.js';

const STATE_TONES = {
  QUEUED: 'waiting',
  SENDING: 'waiting',
  SENT: 'plain',
  DELIVERED: 'good',
  DELAYED: 'waiting',
  BOUNCED: 'bad',
  COMPLAINED: 'bad',
  SUPPRESSED: 'bad',
  FAILED: 'bad',
  UNCONFIRMED: 'waiting',
  CANCELLED: 'plain',
};
const ANSWER_TONES = { approved: 'good', approved_in_part: 'waiting', rejected: 'bad', question: 'waiting' };
const STATUS_TONES = { approved: 'good', revise_and_resubmit: 'waiting' };

/** A word with a mark and a colour; the colour never speaks alone. */
export function pill(tone, text, more) {
  return html`<span class="pill pill--${tone}" title=${more ?? nothing}>${text}</span>`;
}

export function statePill(state) {
  return pill(STATE_TONES[state] ?? 'plain', t(`state.${state}`), t(`state.${state}.long`));
}

/** One state for all recipients; when only some are in it, how many. */
export function emailState({ state, recipients }) {
  const some = recipients.filter((each) => each.state === state).length;
  if (!some || some === recipients.length) return statePill(state);
  const words = { state: t(`state.${state}`), count: some, total: recipients.length };
  return pill(STATE_TONES[state] ?? 'plain', t('recipients.some', words));
}

export function isTrouble(state) {
  return ['bad', 'waiting'].includes(STATE_TONES[state]) && !['QUEUED', 'SENDING'].includes(state);
}

export function answerPill(answer) {
  return pill(ANSWER_TONES[answer], t(`answer.${answer}`));
}

export function statusPill(status) {
  return pill(STATUS_TONES[status] ?? 'plain', t(`status.${status}`));
}
