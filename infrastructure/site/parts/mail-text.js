import { html, nothing } from 'lit-html';
import { t } from '../words.js';

const LINK = /https?:\/\/[^\s<>"'\p{Cc}]+/giu;
const TRAILING = /[.,;:!?)\]}»]+$/;
const BLANK_LINES_ABOVE = /^(?:[^\S\n]*\n)+/;

/** Text of a mail as text; only links are made, by us, and they show where they really go. */
export function mailText(text = '') {
  const parts = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(LINK)) {
    const address = found.replace(TRAILING, '');
    parts.push(text.slice(from, index), link(address));
    from = index + address.length;
  }
  return html`<div class="mail-text">${parts}${text.slice(from)}</div>`;
}

/** What was newly written stands at full strength; what was quoted is folded, never dropped. */
export function mailSpans(spans) {
  const written = spans.some(({ kind, text }) => kind === 'reply' && text.trim());
  return html`
    ${written ? nothing : html`<p class="muted">${t('email.nothingWritten')}</p>`} ${spans.map(span)}
  `;
}

/** Blank lines at the ends of a span are the page's to draw: it leaves the same room between all of them. */
function span({ kind, text: whole }) {
  if (!whole.trim()) return nothing;
  const text = whole.replace(BLANK_LINES_ABOVE, '').trimEnd();
  if (kind === 'reply') return mailText(text);
  if (kind === 'context') return html`<div class="mail-text--context">${mailText(text)}</div>`;
  if (kind === 'signature') return html`<div class="mail-text--muted">${mailText(text)}</div>`;
  return html`
    <details class="quoted">
      <summary>${t(kind === 'forward' ? 'email.forwarded' : 'email.quoted')}</summary>
      ${mailText(text)}
    </details>
  `;
}

function link(address) {
  if (!URL.canParse(address)) return address;
  const { protocol, host } = new URL(address);
  const before = `${protocol}//`;
  const plain = address.toLowerCase().startsWith(before + host) && !host.includes('xn--');
  const words = plain
    ? html`${address.slice(0, before.length)}<strong>${host}</strong>${address.slice(before.length + host.length)}`
    : address;
  return html`<a href=${address} target="_blank" rel="noopener noreferrer nofollow">${words}</a>${plain
      ? nothing
      : html`<strong class="mail-text__host"> (${host})</strong>`}`;
}
