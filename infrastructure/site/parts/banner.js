import { html, nothing } from 'lit-html';

/** Stays until the next navigation and never takes the focus. */
export function banner(shown) {
  return html`
    <div role="status" class="banner-place">
      ${shown
        ? html`<div class="banner banner--${shown.tone ?? 'done'}"><strong>${shown.text}</strong> <span>${shown.more}</span></div>`
        : nothing}
    </div>
  `;
}
