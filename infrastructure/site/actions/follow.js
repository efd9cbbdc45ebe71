/** Keeps a screen up to date: shows what changed, counts replies that came in out of sight. */
import * as api from '../api.js';
import { poll } from '../live.js';
import { state, update } from '../state.js';
import { count } from '../words.js';

export function follow({ screen, signal, path, take }) {
  let shown = JSON.stringify(screen.thread ?? screen.communications);
  poll(signal, async () => {
    const answer = await api.get(path, { signal }).catch((problem) => lost(screen, problem));
    const found = JSON.stringify(answer.emails ? answer : answer.communications);
    if (signal.aborted || found === shown) return false;
    const news = newReplies(screen.thread, answer);
    shown = found;
    take(answer);
    if (news) Object.assign(screen, { news });
    update(news ? { said: count('news', news) } : {});
    return true;
  });
}

export async function refresh(path) {
  const thread = await api.get(path);
  if (state.screen.thread?.id === thread.id) Object.assign(state.screen, { thread });
  update();
}

/** A thread that went private is gone for this reader, at once. */
function lost(screen, problem) {
  if (problem.status === 404) {
    Object.assign(screen, { status: 'missing', thread: undefined, communications: undefined });
    update();
  }
  throw problem;
}

function newReplies(before, after) {
  if (!before || !after.emails) return 0;
  const known = new Set(before.emails.map(({ id }) => id));
  return after.emails.filter(({ id, direction }) => direction === 'inbound' && !known.has(id)).length;
}
