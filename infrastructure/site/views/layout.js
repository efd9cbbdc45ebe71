import { html, nothing } from 'lit-html';
import { banner } from '../parts/banner.js';
import { header } from '../parts/header.js';
import { failure, loading } from '../parts/screen-state.js';
import { SCREENS } from '../screens.js';
import { t } from '../words.js';
import { missingView } from './missing.js';

/** The frame around every screen; the banner's and the announcements' places always exist. */
export function layout(state) {
  return html`
    <a class="skip-link" href="#main" @click=${skip}>${t('skip')}</a>
    ${state.token && state.me ? header(state) : nothing}
    ${banner(state.banner)}
    <main id="main" tabindex="-1" class="page" aria-busy=${state.screen.status === 'loading'}>${content(state)}</main>
    <div class="visually-hidden" aria-live="polite">${state.said}</div>
  `;
}

function content(state) {
  const { screen, route } = state;
  const { view } = SCREENS[route.name];
  if (screen.status === 'missing') return missingView(state);
  if (screen.status === 'failed') return failure(screen.problem);
  if (screen.status === 'loading' && !screen.invoice) return loading();
  return view(state);
}

/** The hash is the route, so the jump is ours. */
function skip(event) {
  event.preventDefault();
  document.getElementById('main').focus();
}
