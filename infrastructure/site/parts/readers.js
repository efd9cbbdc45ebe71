import { html, nothing } from 'lit-html';
import { list, person } from '../format.js';
import { readersOf } from '../readers.js';
import { count, t } from '../words.js';

/** Who will be able to read the thread here, by name, before it is sent. */
export function readersPart(form) {
  const { members, byMailOnly } = readersOf({
    people: form.people,
    sender: form.sender,
    recipients: [...form.to.chips, ...form.cc.chips].filter(({ problem }) => !problem),
    isPrivate: form.isPrivate,
  });
  return html`
    <section class="readers" aria-label=${t('readers.title')}>
      <h3>${t('readers.title')}</h3>
      <p>${t(form.isPrivate ? 'private.hint' : 'private.off')}</p>
      <p>${count('readers.count', members.length)} ${list(members.map(person))}</p>
      ${byMailOnly.length ? html`<p class="muted">${t('readers.mailOnly', { who: list(byMailOnly.map(person)) })}</p>` : nothing}
    </section>
  `;
}
