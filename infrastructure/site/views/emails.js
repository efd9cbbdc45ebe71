import { html, nothing } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { loadMore } from '../actions/more.js';
import { person } from '../format.js';
import { invoiceHead } from '../parts/invoice-head.js';
import { answerPill, pill, statePill } from '../parts/pill.js';
import { loading } from '../parts/screen-state.js';
import { time } from '../parts/time.js';
import { to } from '../router.js';
import { pathOf } from '../screens.js';
import { reasonNotToEmail } from '../session.js';
import { count, t } from '../words.js';

export function emailsView({ screen, route }) {
  const { communications } = screen;
  return html`
    ${invoiceHead(screen, route)}
    ${!communications ? loading() : communications.length ? list(screen, route) : empty(screen.project)}
  `;
}

function list(screen, { params }) {
  const more = () => loadMore(screen, `${pathOf(params)}/communications`, 'communications');
  return html`
    <h2 class="visually-hidden">${t('tab.emails')}</h2>
    <ul class="communications">
      ${repeat(screen.communications, ({ id }) => id, (each) => row(each, screen.invoice))}
    </ul>
    ${screen.next ? html`<button type="button" class="button" @click=${more}>${t('more')}</button>` : nothing}
  `;
}

function row(communication, invoice) {
  const { id, subject, version, startedBy, lastEmailAt, preview, replies, held, answer, state } = communication;
  return html`
    <li class="communications__row">
      <div class="communications__head">
        <a class="communications__subject" href=${to('thread', { communication: id })}>${subject}</a>
        <span class="muted nowrap">${time(lastEmailAt)}</span>
      </div>
      <p class="communications__preview">${preview}</p>
      <div class="pills">
        ${held ? pill('bad', count('mail.held', held)) : nothing} ${answer ? answerPill(answer) : nothing}
        ${statePill(state)} ${communication.private ? pill('private', t('private.short')) : nothing}
        ${version < invoice.version ? pill('waiting', t('mail.changed', { sent: version })) : nothing}
        <span class="muted">
          ${t('emails.by', { who: person(startedBy) })} · v${version}${replies ? html` · ${count('replies', replies)}` : nothing}
        </span>
      </div>
    </li>
  `;
}

function empty(project) {
  return html`
    <section class="empty">
      <p>${t('emails.none')}</p>
      <p>${t(reasonNotToEmail(project) ? 'emails.noneRead' : 'emails.noneDo')}</p>
    </section>
  `;
}
