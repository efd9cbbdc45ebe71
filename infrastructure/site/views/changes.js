import { html, nothing } from 'lit-html';
import { invoiceHead } from '../parts/invoice-head.js';
import { changedValue, difference, fieldName, inOrder } from '../parts/changed-field.js';
import { pill } from '../parts/pill.js';
import { loading } from '../parts/screen-state.js';
import { count, t } from '../words.js';

const TONES = { added: 'good', removed: 'bad', changed: 'waiting' };

/** What changed from one version to another: the totals first, then line by line. */
export function changesView({ screen, route }) {
  const { changes } = screen;
  return html`${invoiceHead(screen, route)} ${changes ? content(changes) : loading()}`;
}

function content({ from, to, fields, lines, lineCount }) {
  return html`
    <h2>${t('drift.title', { from, to })}</h2>
    ${fields.length || lines.length ? nothing : html`<p>${t('drift.nothing')}</p>`}
    ${fields.length ? table(t('drift.invoice'), from, to, inOrder(fields).map(row)) : nothing}
    ${lines.length ? table(count('drift.lines', lineCount), from, to, lines.map(line)) : nothing}
    ${lines.length < lineCount ? html`<p class="muted">${t('drift.more', { shown: lines.length })}</p>` : nothing}
  `;
}

/** The roles are named because a phone lays the table out as blocks, which takes them away. */
function table(caption, from, to, rows) {
  return html`
    <div class="money-scroll drift__scroll" tabindex="0" role="region" aria-label=${caption}>
      <table class="money-table drift__table" role="table">
        <caption>${caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">${t('drift.field')}</th>
            <th scope="col" role="columnheader" class="number">v${from}</th>
            <th scope="col" role="columnheader" class="number">v${to}</th>
            <th scope="col" role="columnheader" class="number">${t('drift.difference')}</th>
          </tr>
        </thead>
        ${rows}
      </table>
    </div>
  `;
}

function line({ change, itemNumber, description, fields }) {
  const shown = change === 'changed' ? fields : fields.filter(({ field }) => field === '/scheduledValue');
  return html`
    <tbody role="rowgroup">
      <tr class="money-table__group" role="row">
        <th scope="rowgroup" colspan="4" role="rowheader" aria-colspan="4">
          ${t('schedule.item')} ${itemNumber}, ${description} ${pill(TONES[change], t(`drift.kind.${change}`))}
        </th>
      </tr>
      ${inOrder(shown).map(cells)}
    </tbody>
  `;
}

function row(field) {
  return html`<tbody role="rowgroup">${cells(field)}</tbody>`;
}

function cells(change) {
  return html`
    <tr role="row">
      <th scope="row" role="rowheader">${fieldName(change.field)}</th>
      ${version(change, change.before)} ${version(change, change.after)}
      <td role="cell" class="number">${difference(change)}</td>
    </tr>
  `;
}

function version({ field }, value) {
  return html`<td role="cell" class=${value?.amount ? 'number' : 'drift__text'}>${changedValue(field, value)}</td>`;
}
