/** What an invoice administrator does about a mail that waits, or did not arrive. */
import * as api from '../api.js';
import { troubleOf } from '../parts/trouble.js';
import { state, update, updateScreen } from '../state.js';
import { count, t } from '../words.js';
import { refresh } from './follow.js';
import { doing, pathOf } from './thread.js';

/** From the banner, wherever the reader is by now; what failed can be tried again while there is time. */
export async function undo(order) {
  update({ banner: { ...state.banner, undo: undefined } });
  try {
    tell(await api.post(`/communications/${order.communication}/emails/${order.email}/cancel`, {}));
  } catch (problem) {
    update({ banner: { tone: 'bad', at: location.hash, text: troubleOf(problem), undo: order } });
  }
}

export function cancel(thread, email) {
  return doing(email, async () => {
    tell(await api.post(`${pathOf(thread)}/emails/${email.id}/cancel`, {}));
    await refresh(pathOf(thread));
  });
}

export function resend(thread, email, recipient, address) {
  return act(thread, email, recipient, 'resend', address === recipient.address ? {} : { address });
}

export function confirm(thread, email, recipient, received) {
  return act(thread, email, recipient, 'confirm', { received });
}

/** Those to whom it can be sent instead; asked for when the choice is opened. */
export async function loadPeople(thread) {
  if (state.screen.people) return;
  updateScreen({ peopleTrouble: undefined });
  try {
    const { people } = await api.get(`/projects/${encodeURIComponent(thread.project)}/directory`);
    updateScreen({ people });
  } catch (problem) {
    updateScreen({ peopleTrouble: troubleOf(problem) });
  }
}

function act(thread, email, recipient, what, body) {
  return doing(email, async () => {
    await api.post(`${pathOf(thread)}/emails/${email.id}/recipients/${recipient.number}/${what}`, body);
    await refresh(pathOf(thread));
  });
}

/** Says for how many it came in time, and for whom it did not. */
function tell({ recipients }) {
  const late = recipients.filter(({ inTime }) => !inTime);
  const who = late.map((each) => each.name ?? each.address).join(', ');
  const some = count('undo.done', recipients.length - late.length);
  const text = late.length === recipients.length ? t('undo.tooLate') : some;
  const more = late.length ? t('undo.late', { who }) : '';
  update({ banner: { tone: late.length ? 'bad' : undefined, at: location.hash, text, more } });
}
