import { html, nothing } from 'lit-html';
import { openFile } from '../actions/open-file.js';
import { pathOf } from '../actions/thread.js';
import { date, person } from '../format.js';
import { count, t } from '../words.js';
import { decisionPart } from './decision.js';
import { fileRow } from './file-row.js';
import { heldPart } from './held.js';
import { mailSpans, mailText } from './mail-text.js';
import { emailState } from './pill.js';
import { recipientTable } from './recipient-table.js';
import { time } from './time.js';
import { trustBadge, trustNotice } from './trust-badge.js';

export function emailCard(thread, email) {
  return email.direction === 'outbound' ? outbound(thread, email) : inbound(thread, email);
}

function outbound(thread, email) {
  return html`
    <article class="email email--outbound" aria-label=${t('email.sentBy', { who: person(email.from) })}>
      ${head(email, emailState(email))} ${again(email)} ${recipientTable(thread, email)}
      <div class="email__body">${mailText(email.text)}</div>
      ${foot(thread, email)}
    </article>
  `;
}

function again({ again }) {
  if (!again) return nothing;
  return html`<p class="muted">${t(again.mayBeDouble ? 'rescue.isDouble' : 'rescue.isAgain')}</p>`;
}

function inbound(thread, email) {
  if (email.status === 'automatic') return automatic(thread, email);
  if (email.status === 'discarded') return folded(thread, email, t('held.isDiscarded'));
  if (email.status === 'held') return held(thread, email);
  return html`
    <article class="email email--inbound" aria-label=${t('email.receivedFrom', { who: person(email.from) })}>
      ${head(email, trustBadge(email.trust))}
      ${trustNotice(email.trust)}
      ${content(thread, email)} ${decisionPart(thread, email)}
    </article>
  `;
}

function held(thread, email) {
  return html`
    <article class="email email--held" aria-label=${t('email.heldFrom', { who: person(email.from) })}>
      ${head(email, trustBadge(email.trust))} ${heldPart(thread, email, content(thread, email))}
    </article>
  `;
}

function automatic(thread, email) {
  const what = email.back ? t('class.auto_reply.back', { date: date(email.back) }) : t(`class.${email.class}`);
  return folded(thread, email, what);
}

function folded(thread, email, what) {
  return html`
    <details class="email email--folded">
      <summary>
        <span>${what}</span> <span class="muted">${person(email.from)} · ${time(email.at)}</span>
      </summary>
      ${content(thread, email)}
    </details>
  `;
}

function head({ from, at, to = [], cc = [], viaList }, badge) {
  const names = (people) => people.map(person).join(', ');
  return html`
    <header class="email__head">
      <div class="email__who">
        <strong>${person(from)}</strong>
        ${from.name ? html`<span class="muted email__address">${from.address}</span>` : nothing}
      </div>
      <div class="email__when">${badge} <span class="muted">${time(at)}</span></div>
      <p class="muted email__to">
        ${t('email.to', { who: names(to) })}${viaList ? html` · ${t('email.viaList')}` : nothing}${cc.length ? html` · ${t('email.cc', { who: names(cc) })}` : nothing}
      </p>
    </header>
  `;
}

function content(thread, email) {
  return html`
    ${email.problem ? html`<p class="notice notice--waiting">${t('email.problem', { what: email.problem })}</p>` : nothing}
    <div class="email__body">${mailSpans(email.spans ?? [])}</div>
    ${foot(thread, email)}
  `;
}

function foot(thread, email) {
  const path = `${pathOf(thread)}/emails/${email.id}`;
  const all = email.attachments ?? [];
  const attached = all.filter((file) => !file.inline);
  const pictures = all.filter((file) => file.inline);
  const isMade = email.direction === 'inbound' || email.recipients.some(({ state }) => !['QUEUED', 'CANCELLED'].includes(state));
  return html`
    ${files(path, attached, t('files.label'))}
    ${pictures.length
      ? html`<details class="quoted">
          <summary>${count('email.pictures', pictures.length)}</summary>
          ${files(path, pictures, t('files.label'))}
        </details>`
      : nothing}
    ${isMade
      ? html`<p class="email__foot">
          <button type="button" class="button button--link" @click=${() => openFile(`${path}/original`)}>
            ${t('email.original')}
          </button>
        </p>`
      : nothing}
  `;
}

function files(path, list, label) {
  if (!list.length) return nothing;
  return html`<ul class="files" aria-label=${label}>
    ${list.map((file) => html`<li>${fileRow(file, `${path}/attachments/${file.number}`)}</li>`)}
  </ul>`;
}
