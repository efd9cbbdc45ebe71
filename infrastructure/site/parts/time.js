import { html } from 'lit-html';
import { exactTime, nearTime } from '../format.js';

/** Relative for the eye; exact on hover and for screen readers. */
export function time(instant) {
  const exact = exactTime(instant);
  return html`<time datetime=${instant} title=${exact}
    ><span aria-hidden="true">${nearTime(instant)}</span><span class="visually-hidden">${exact}</span></time
  >`;
}
