/** Asks again and again: sooner after a change, later without one, not at all while nobody looks. */
const SOONEST = 4_000;
const LATEST = 60_000;

export async function poll(signal, ask) {
  let wait = SOONEST;
  while (!signal.aborted) {
    await pause(wait, signal);
    if (signal.aborted) return;
    try {
      wait = (await ask()) ? SOONEST : Math.min(wait * 1.3, LATEST);
    } catch (problem) {
      if (problem.name === 'AbortError') return;
      wait = Math.min(wait * 2, LATEST);
    }
  }
}

function pause(milliseconds, signal) {
  return new Promise((resolve) => {
    const timer = setTimeout(() => document.hidden || done(), milliseconds);
    const seen = () => document.hidden || done();
    const done = () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', seen);
      signal.removeEventListener('abort', done);
      resolve();
    };
    document.addEventListener('visibilitychange', seen);
    signal.addEventListener('abort', done);
  });
}
