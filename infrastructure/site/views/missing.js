import { html } from 'lit-html';
import { to } from '../router.js';
import { t } from '../words.js';

export function missingView() {
  return html`
    <section class="empty">
      <h1 tabindex="-1">${t('missing.title')}</h1>
      <p>${t('missing.text')}</p>
      <p><a href=${to('projects')}>${t('projects.all')}</a></p>
    </section>
  `;
}
