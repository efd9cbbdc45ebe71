/** Dates, times and sizes as the reader's language writes them. */
import { state } from './state.js';

export function date(day, dateStyle = 'medium') {
  return new Intl.DateTimeFormat(state.language, { dateStyle, timeZone: 'UTC' }).format(new Date(day));
}

export function period({ start, end }) {
  const format = new Intl.DateTimeFormat(state.language, { dateStyle: 'medium', timeZone: 'UTC' });
  return format.formatRange(new Date(start), new Date(end));
}

export function exactTime(instant) {
  const options = { dateStyle: 'long', timeStyle: 'short' };
  return new Intl.DateTimeFormat(state.language, options).format(new Date(instant));
}

const STEPS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** Near times are told by their distance, far ones by their date. */
export function nearTime(instant, now = Date.now()) {
  const seconds = (new Date(instant) - now) / 1000;
  if (Math.abs(seconds) > 6 * 86_400) return shortDate(instant, now);
  const format = new Intl.RelativeTimeFormat(state.language, { numeric: 'auto' });
  const [unit, size] = STEPS.find(([, each]) => Math.abs(seconds) >= each) ?? ['second', Infinity];
  return format.format(Math.round(seconds / size), unit);
}

export function size(bytes) {
  const [unit, of] = bytes >= 1e6 ? ['megabyte', 1e6] : ['kilobyte', 1e3];
  const options = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: bytes >= 1e6 ? 1 : 0 };
  return new Intl.NumberFormat(state.language, options).format(Math.max(bytes / of, 1));
}

export function list(items) {
  return new Intl.ListFormat(state.language, { type: 'conjunction' }).format(items);
}

export function person({ name, address }) {
  return name || address;
}

function shortDate(instant, now) {
  const when = new Date(instant);
  const year = when.getFullYear() === new Date(now).getFullYear() ? undefined : 'numeric';
  return new Intl.DateTimeFormat(state.language, { day: 'numeric', month: 'short', year }).format(when);
}
