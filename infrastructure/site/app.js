/** Starts the page: reads the configuration, follows the address, draws the state. */
import { render } from 'lit-html';
import { busy } from './actions/uploads.js';
import * as api from './api.js';
import { read } from './router.js';
import { SCREENS } from './screens.js';
import * as session from './session.js';
import { renderBy, state, update } from './state.js';
import { layout } from './views/layout.js';
import { restoreLanguage, t } from './words.js';

let visiting = new AbortController();
let focusWhenReady = false;

renderBy(draw);
restoreLanguage();
session.restore();
api.whenSessionEnds(() => session.signOut({ ended: true }));
addEventListener('hashchange', visit);
addEventListener('again', visit);
addEventListener('beforeunload', askBeforeLosingAnUpload);
start();

async function start() {
  try {
    state.config = await api.readConfig();
    await visit();
  } catch (problem) {
    update({ screen: { status: 'failed', problem } });
  }
  focusWhenReady = true;
}

async function visit() {
  visiting.abort();
  visiting = new AbortController();
  const { signal } = visiting;
  const screen = { status: 'loading', ...whatStays(read(location.hash)) };
  const route = state.token ? read(location.hash) : { name: 'signIn', params: {} };
  if (state.banner?.at !== location.hash) state.banner = null;
  update({ route, screen, said: '' });
  try {
    if (state.token) await session.loadMe(signal);
    await SCREENS[route.name].load({ screen, params: route.params, signal });
    screen.status = 'ready';
  } catch (problem) {
    if (signal.aborted) return;
    if (!(problem instanceof api.Problem)) console.error(problem);
    Object.assign(screen, { status: problem.status === 404 ? 'missing' : 'failed', problem });
  }
  if (!signal.aborted) update();
}

/** Between two tabs of one invoice its head stays, so that nothing jumps. */
function whatStays({ params }) {
  const { route, screen } = state;
  const same = params.invoice && params.invoice === route.params.invoice && params.project === route.params.project;
  return same ? { invoice: screen.invoice, project: screen.project } : {};
}

function askBeforeLosingAnUpload(event) {
  if (state.screen.form && busy(state.screen.form)) event.preventDefault();
}

let drawn = null;

function draw() {
  render(layout(state), document.getElementById('app'));
  const { screen, route } = state;
  if (screen.status === 'loading') return;
  const heading = document.querySelector('main h1');
  document.title = [heading?.textContent.trim(), t('product')].filter(Boolean).join(' · ');
  if (screen.trouble) document.title = t('trouble.prefix', { title: document.title });
  if (drawn !== screen && focusWhenReady && route.name !== 'signIn') heading?.focus();
  if (drawn !== screen && focusWhenReady) scrollTo(0, 0);
  drawn = screen;
}
