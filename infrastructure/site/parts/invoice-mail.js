import { html, nothing } from 'lit-html';
import { count, t } from '../words.js';
import { answerPill, isTrouble, pill, statePill } from './pill.js';
import { time } from './time.js';

/** What became of an invoice's emails, the thing to act on first. */
export function invoiceMail({ emails }) {
  const { sentVersion, changed, sentAt, state, answer, answeredAt, replies, held } = emails;
  if (!sentVersion && !state) return pill('plain', t('mail.notSent'));
  return html`
    <span class="pills">
      ${held ? pill('bad', count('mail.held', held)) : nothing}
      ${state && isTrouble(state) ? statePill(state) : nothing}
      ${changed ? pill('waiting', t('mail.changed', { sent: sentVersion })) : nothing}
      ${answer ? answerPill(answer) : pill(replies ? 'plain' : 'waiting', t(replies ? 'mail.replied' : 'mail.waiting'))}
      ${!answer && state && !isTrouble(state) ? statePill(state) : nothing}
    </span>
    <span class="muted nowrap">
      ${t('mail.sent', { version: sentVersion })}${since(answeredAt, sentAt)}
      ${replies ? html`· ${count('replies', replies)}` : nothing}
    </span>
  `;
}

function since(answeredAt, sentAt) {
  if (answeredAt) return html`, ${t('mail.answered')} ${time(answeredAt)}`;
  return sentAt ? html` ${time(sentAt)}` : nothing;
}
