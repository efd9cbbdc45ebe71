import { html } from 'lit-html';
import { t } from '../words.js';

const TONES = { verified: 'good', unproven: 'waiting', suspect: 'bad' };

/** What is known about who really wrote a mail. */
export function trustBadge({ level, reason }) {
  return html`<span class="pill pill--${TONES[level]}" title=${reason ?? ''}>${t(`trust.${level}`)}</span>`;
}
