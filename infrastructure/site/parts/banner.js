import { html, nothing } from 'lit-html';
import { undo } from '../actions/rescue.js';
import { update } from '../state.js';
import { tick } from '../tick.js';
import { t } from '../words.js';

/** Stays until the next navigation and never takes the focus. */
export function banner(shown) {
  return html`
    <div role="status" class="banner-place">
      ${shown
        ? html`<div class="banner banner--${shown.tone ?? 'done'}">
            <strong>${shown.text}</strong> <span>${shown.more}</span> ${undoPart(shown.undo)}
          </div>`
        : nothing}
    </div>
  `;
}

/** Counts down by drawing itself again; a screen reader hears the time once, with the button. */
function undoPart(order) {
  const left = Math.ceil(((order?.until ?? 0) - Date.now()) / 1000);
  if (left <= 0) return nothing;
  tick(() => update());
  return html`
    <button type="button" class="button" aria-label=${t('undo.label', { seconds: order.seconds })} @click=${() => undo(order)}>
      ${t('undo.button')}
    </button>
    <span aria-hidden="true">${t('undo.left', { seconds: left })}</span>
  `;
}
