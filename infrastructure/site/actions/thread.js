/** What an invoice administrator does in a thread. A doing is `{email, busy, trouble}` on the screen. */
import * as api from '../api.js';
import { troubleOf } from '../parts/trouble.js';
import { say, state, updateScreen } from '../state.js';
import { t } from '../words.js';
import { refresh } from './follow.js';

export function decide(thread, email, decision, reason) {
  const body = reason?.trim() ? { decision, reason: reason.trim() } : { decision };
  return doing(email, async () => {
    await api.post(`${pathOf(thread)}/emails/${email.id}/decision`, body);
    await refresh(pathOf(thread));
  });
}

export function file(thread, email, admit) {
  return doing(email, async () => {
    await api.post(`${pathOf(thread)}/emails/${email.id}/file`, { admit });
    await refresh(pathOf(thread));
  });
}

export function discard(thread, email) {
  return doing(email, async () => {
    await api.post(`${pathOf(thread)}/emails/${email.id}/discard`, {});
    await refresh(pathOf(thread));
  });
}

export function setPrivate(thread, isPrivate) {
  return doing(thread, async () => {
    await api.patch(pathOf(thread), { private: isPrivate });
    await refresh(pathOf(thread));
  });
}

export function doingOf(subject) {
  return state.screen.doings?.[subject.id] ?? {};
}

export function pathOf(thread) {
  return `/communications/${thread.id}`;
}

export async function doing(subject, act) {
  if (doingOf(subject).busy) return;
  note(subject, { busy: true });
  try {
    await act();
    note(subject, {});
    say(t('done'));
  } catch (problem) {
    note(subject, { trouble: problem.errors?.[0]?.detail ?? troubleOf(problem) });
  }
}

function note(subject, what) {
  updateScreen({ doings: { ...state.screen.doings, [subject.id]: what } });
}
