import { html, nothing } from 'lit-html';
import { go, to } from '../router.js';
import { signOut } from '../session.js';
import { update } from '../state.js';
import { LANGUAGES, chooseLanguage, t } from '../words.js';

export function header({ me, screen, route, language }) {
  const id = route.params.project ?? screen.thread?.project;
  const project = me.projects.find((each) => each.id === id);
  return html`
    <header class="header">
      <a class="header__brand" href=${to('projects')}>${t('product')}</a>
      ${me.projects.length ? projectChoice(me.projects, id) : nothing}
      ${project ? html`<span class="header__company">${project.company.name}</span>` : nothing}
      <span class="header__space"></span>
      ${languageChoice(language)}
      <span class="header__person" title=${me.user.email}>${me.user.name}</span>
      <button type="button" class="button button--quiet" @click=${() => signOut()}>${t('signOut')}</button>
    </header>
  `;
}

function projectChoice(projects, chosen) {
  const choose = (event) => event.target.value && go('invoices', { project: event.target.value });
  return html`
    <select class="select header__project" aria-label=${t('header.project')} @change=${choose}>
      ${chosen ? nothing : html`<option value="" selected>${t('header.choose')}</option>`}
      ${projects.map(
        (each) => html`<option value=${each.id} .selected=${each.id === chosen}>${each.number} · ${each.name}</option>`,
      )}
    </select>
  `;
}

export function languageChoice(language) {
  const choose = (event) => {
    chooseLanguage(event.target.value);
    update();
  };
  return html`
    <select class="select" aria-label=${t('header.language')} @change=${choose}>
      ${Object.entries(LANGUAGES).map(
        ([code, name]) => html`<option value=${code} lang=${code} .selected=${code === language}>${name}</option>`,
      )}
    </select>
  `;
}
