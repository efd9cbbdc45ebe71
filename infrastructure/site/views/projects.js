import { html } from 'lit-html';
import { to } from '../router.js';
import { ours, t } from '../words.js';

export function projectsView({ me }) {
  return html`
    <h1 tabindex="-1">${t('projects.title')}</h1>
    ${me.projects.length ? list(me.projects) : empty()}
  `;
}

function list(projects) {
  return html`
    <ul class="rows">
      ${projects.map(
        (project) => html`
          <li class="rows__row">
            <a href=${to('invoices', { project: project.id })}>${project.number} · ${project.name}</a>
            <span>${project.company.name}</span>
            <span class="muted">${ours('tab', project.company)} · ${t(`role.${project.role}`)}</span>
          </li>
        `,
      )}
    </ul>
  `;
}

function empty() {
  return html`<section class="empty"><p>${t('projects.none')}</p><p>${t('projects.noneDo')}</p></section>`;
}
