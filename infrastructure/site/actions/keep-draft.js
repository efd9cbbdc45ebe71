/** Keeps an unsent form on this computer, with its idempotency key, so that nothing is sent twice. */
import { state } from '../state.js';
import { newBox } from './recipients.js';

const KEPT_MILLISECONDS = 12 * 3_600_000;
const DEBOUNCE_MILLISECONDS = 400;

let timer;

export function keepSoon(form) {
  clearTimeout(timer);
  timer = setTimeout(() => keep(form), DEBOUNCE_MILLISECONDS);
}

/** What was kept for this invoice, if it is fresh; uploads live a day, so a kept form lives half of one. */
export function kept(params) {
  const found = JSON.parse(localStorage.getItem(nameOf(params)) ?? 'null');
  if (!found || Date.now() - found.at > KEPT_MILLISECONDS) return null;
  return { ...found, to: newBox(found.to), cc: newBox(found.cc), kept: true };
}

export function forgetDraft(form) {
  form.gone = true;
  clearTimeout(timer);
  localStorage.removeItem(nameOf(form.params));
}

function keep(form) {
  if (!form.gone) localStorage.setItem(nameOf(form.params), JSON.stringify(textOf(form)));
}

function textOf({ key, to, cc, isPrivate, subject, message, files }) {
  const done = files.filter(({ upload }) => upload);
  return {
    at: Date.now(),
    key,
    to: to.chips,
    cc: cc.chips,
    isPrivate,
    subject,
    message,
    files: done.map(({ name, size, state: stage, upload }) => ({ name, size, state: stage, upload, progress: 1 })),
  };
}

function nameOf({ project, invoice }) {
  return `draft ${state.me.user.id} ${project} ${invoice}`;
}
