import { nothing } from 'lit-html';
import { t } from '../words.js';
import { money } from './money.js';

/** `/workRetainage/currentlyRetained` in words; a position in a list is its number. */
export function fieldName(pointer) {
  const names = pointer.split('/').slice(1);
  return names.map((name) => (/^\d+$/.test(name) ? Number(name) + 1 : t(`field.${name}`))).join(': ');
}

/** Text, a whole number, a list of text, or an amount; nothing where a version has none. */
export function changedValue(value) {
  if (value === undefined) return '–';
  if (Array.isArray(value)) return value.join(', ');
  return value.amount === undefined ? String(value) : money(value);
}

/** With its sign: more or less than before. */
export function difference({ difference: by }) {
  if (!by) return nothing;
  return by.amount.startsWith('-') ? money(by) : `+${money(by)}`;
}
