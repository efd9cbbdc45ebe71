/** Opens a file behind a short presigned address. */
import * as api from '../api.js';
import { troubleOf } from '../parts/trouble.js';
import { update } from '../state.js';

/** The tab opens in the click, before the answer: later a browser would block it. */
export async function openFile(path) {
  const tab = open('about:blank');
  if (tab) tab.opener = null;
  try {
    const { url } = await api.get(path);
    if (tab) tab.location.replace(url);
    else location.assign(url);
  } catch (problem) {
    tab?.close();
    update({ banner: { tone: 'bad', text: troubleOf(problem), at: location.hash } });
  }
}
