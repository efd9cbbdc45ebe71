/** Adds the next page of a list below what is shown. */
import * as api from '../api.js';
import { troubleOf } from '../parts/trouble.js';
import { say, updateScreen } from '../state.js';

export async function loadMore(screen, path, list) {
  try {
    const answer = await api.get(`${path}?cursor=${encodeURIComponent(screen.next)}`);
    updateScreen({ [list]: [...screen[list], ...answer[list]], next: answer.next });
  } catch (problem) {
    say(troubleOf(problem));
  }
}
