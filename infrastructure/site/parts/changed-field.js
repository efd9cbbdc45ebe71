import { nothing } from 'lit-html';
import { date } from '../format.js';
import { decimalsOf, show } from '../money.js';
import { state } from '../state.js';
import { t } from '../words.js';
import { money } from './money.js';
import { AMOUNTS } from './schedule-of-values.js';
import { TOTALS } from './summary.js';

const ORDER = [...TOTALS, ...AMOUNTS];
const WORDS = {
  '/status': (value) => t(`status.${value}`),
  '/source': (value) => t(`source.${value}`),
  '/accountingMethod': (value) => t(`accountingMethod.${value}`),
};
const DAY = /^\d{4}-\d\d-\d\d$/;

/** As the form has them: what stands on none of its rows first, then row by row. */
export function inOrder(fields) {
  return fields.toSorted((one, other) => rank(one) - rank(other));
}

/** `/workRetainage/currentlyRetained` in words; a position in a list is its number. */
export function fieldName(pointer) {
  const names = pointer.split('/').slice(1);
  return names.map((name) => (/^\d+$/.test(name) ? Number(name) + 1 : t(`field.${name}`))).join(': ');
}

/** Text, a number, a day, a list of text, or an amount; nothing where a version has none. */
export function changedValue(field, value) {
  if (value === undefined) return '–';
  if (Array.isArray(value)) return value.join(', ');
  if (value.amount !== undefined) return money(value);
  if (field in WORDS) return WORDS[field](value);
  if (/(Quantity|Percent|percentThisPeriod)$/.test(field)) return show(value, state.language, decimalsOf(value));
  return DAY.test(value) ? date(value) : String(value);
}

/** With its sign: more or less than before. */
export function difference({ difference: by }) {
  if (!by) return nothing;
  return by.amount.startsWith('-') ? money(by) : `+${money(by)}`;
}

function rank({ field }) {
  return ORDER.indexOf(field.split('/').at(-1));
}
