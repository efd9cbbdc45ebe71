import { html } from 'lit-html';
import { decimalsOf, show } from '../money.js';
import { state } from '../state.js';

/** An amount without its currency, which stands once in the head. */
export function money(value) {
  return value ? show(value.amount, state.language, decimalsOf(value.amount)) : '';
}

export function moneyWithCurrency(value) {
  return html`<span class="money">${money(value)} <span class="muted">${value.currency}</span></span>`;
}
