/** The one state of the page, and the one way to change it: every change asks for one rendering. */
export const state = {
  config: null,
  token: null,
  me: null,
  language: 'en',
  route: { name: 'loading', params: {} },
  screen: { status: 'loading' },
  banner: null,
  said: '',
};

let render = () => {};
let asked = false;

export function renderBy(draw) {
  render = draw;
}

export function update(patch = {}) {
  Object.assign(state, patch);
  if (asked) return;
  asked = true;
  queueMicrotask(() => {
    asked = false;
    render(state);
  });
}

export function updateScreen(patch) {
  Object.assign(state.screen, patch);
  update();
}

/** Said to screen readers, politely; focus does not move. */
export function say(words) {
  update({ said: words });
}
