import { html, nothing } from 'lit-html';
import { count, t } from '../words.js';
import { answerPill, isTrouble, pill, statePill } from './pill.js';
import { time } from './time.js';

/** What became of an invoice's emails, the thing to act on first. */
export function invoiceMail({ version, emails }) {
  const { sentVersion, sentAt, state, answer, answeredAt, replies, held } = emails;
  if (!sentVersion && !state) return pill('plain', t('mail.notSent'));
  return html`
    <span class="pills">
      ${held ? pill('bad', count('mail.held', held)) : nothing}
      ${state && isTrouble(state) ? statePill(state) : nothing}
      ${sentVersion < version ? pill('waiting', t('mail.changed', { sent: sentVersion })) : nothing}
      ${answer ? answerPill(answer) : pill(replies ? 'plain' : 'waiting', t(replies ? 'mail.replied' : 'mail.waiting'))}
      ${!answer && state && !isTrouble(state) ? statePill(state) : nothing}
    </span>
    <span class="muted nowrap">
      ${answeredAt ? time(answeredAt) : sentAt ? time(sentAt) : nothing}
      ${replies ? html`· ${count('replies', replies)}` : nothing}
    </span>
  `;
}
