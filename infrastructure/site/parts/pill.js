import { html } from 'lit-html';
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
export function pill(tone, text) {
  return html`<span class="pill pill--${tone}">${text}</span>`;
}

export function statePill(state) {
  return pill(STATE_TONES[state] ?? 'plain', t(`state.${state}`));
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
