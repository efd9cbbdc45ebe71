import { html, nothing } from 'lit-html';
import { t } from '../words.js';

const TONES = { verified: 'good', unproven: 'waiting', suspect: 'bad' };

/** What is known about who really wrote a mail. */
export function trustBadge({ level, reason }) {
  return html`<span class="pill pill--${TONES[level]}" title=${reason ?? ''}>${t(`trust.${level}`)}</span>`;
}

/** What to do before relying on a mail whose writer is not verified. */
export function trustNotice({ level, reason }) {
  if (level === 'verified') return nothing;
  return html`
    <p class="notice notice--${TONES[level]}">
      ${t(`trust.${level}.do`)} ${reason ? html`<span class="muted">(${reason})</span>` : nothing}
    </p>
  `;
}
