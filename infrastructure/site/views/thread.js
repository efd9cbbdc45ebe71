import { html, nothing } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { doingOf, setPrivate } from '../actions/thread.js';
import { person } from '../format.js';
import { driftNotice } from '../parts/drift.js';
import { emailCard } from '../parts/email-card.js';
import { answerPill, pill } from '../parts/pill.js';
import { time } from '../parts/time.js';
import { to } from '../router.js';
import { updateScreen } from '../state.js';
import { count, ours, t } from '../words.js';

const AS = { sender: 'as.sender', to: 'compose.to', cc: 'compose.cc', newcomer: 'as.newcomer' };

export function threadView({ screen }) {
  const { thread, project } = screen;
  const at = { project: thread.project, invoice: thread.invoice.id };
  return html`
    <p class="crumbs">
      <a href=${to('invoices', at)}>${ours('tab', project?.company)}</a>
      <span aria-hidden="true">›</span>
      <a href=${to('emails', at)}>${t('invoice.number', { number: thread.invoice.number })}, ${t('tab.emails')}</a>
    </p>
    <div class="thread">
      <div class="thread__mail">
        <h1 tabindex="-1" class="page__title">${thread.subject}</h1>
        ${thread.changed ? driftNotice(at, thread.version, thread.invoice.version) : nothing}
        <p class="thread__answer">
          ${answer(thread)} ${thread.private ? pill('private', t('private.short')) : nothing}
        </p>
        <ol class="thread__emails">
          ${repeat(thread.emails, ({ id }) => id, (email) => html`<li>${emailCard(thread, email)}</li>`)}
        </ol>
        ${screen.news ? newsLine(screen.news) : nothing}
      </div>
      ${about(thread)}
    </div>
  `;
}

/** The last decision that a person recorded, before everything else. */
function answer({ emails }) {
  const decided = emails.filter(({ decision }) => decision);
  const last = decided.sort((one, other) => one.decision.at.localeCompare(other.decision.at)).at(-1);
  if (!last) return pill('plain', t('thread.noAnswer'));
  return html`
    ${answerPill(last.decision.decision)} ${t('thread.answer', { who: person(last.from) })}
    <span class="muted">${time(last.at)}</span>
  `;
}

function about(thread) {
  return html`
    <aside class="thread__about" aria-label=${t('thread.about')}>
      <dl class="facts facts--stacked">
        <div><dt>${t('thread.version')}</dt><dd>v${thread.version}</dd></div>
        <div>
          <dt>${t('thread.participants')}</dt>
          <dd><ul class="people">${thread.participants.map(participant)}</ul></dd>
        </div>
      </dl>
      ${privacy(thread)}
    </aside>
  `;
}

function participant(who) {
  return html`
    <li>
      ${person(who)} <span class="muted">${t(AS[who.as])}</span>
      ${who.name ? html`<span class="people__address">${who.address}</span>` : nothing}
    </li>
  `;
}

function privacy(thread) {
  const { busy, trouble } = doingOf(thread);
  const words = t(thread.private ? 'private.hint' : 'private.off');
  if (!thread.allowed.changePrivacy)
    return html`<p class="muted">${words}</p>`;
  return html`
    <label class="switch">
      <input
        type="checkbox"
        .checked=${thread.private}
        ?disabled=${busy}
        @change=${(event) => setPrivate(thread, event.target.checked)}
      />
      ${t('private.field')}
    </label>
    <p class="muted">${words}</p>
    ${trouble ? html`<p class="notice notice--bad" role="alert">${trouble}</p>` : nothing}
  `;
}

/** A reply that came in below stands there; the reader goes when ready. */
function newsLine(news) {
  const show = () => {
    document.querySelector('.thread__emails > li:last-child').scrollIntoView({ block: 'start' });
    updateScreen({ news: 0 });
  };
  return html`<button type="button" class="button thread__news" @click=${show}>${count('news', news)}</button>`;
}
