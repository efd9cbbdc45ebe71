import { html, nothing } from 'lit-html';
import { decimal, decimalsOf, percent, show, sum } from '../money.js';
import { state, update } from '../state.js';
import { count, t } from '../words.js';
import { money } from './money.js';

/** In the order of the columns. */
export const AMOUNTS = [
  'scheduledValue',
  'workCompletedFromPreviousApplication',
  'workCompletedThisPeriod',
  'materialsPresentlyStored',
  'totalCompletedAndStoredToDate',
  'balanceToFinish',
  'totalRetainage',
];
const OPEN_LINES_MAX = 1000;
const PERCENT_AFTER = 'totalCompletedAndStoredToDate';

/** A very long schedule opens with its groups folded, subtotals in sight. */
export function foldedAtFirst({ lines }) {
  return new Set(lines.length > OPEN_LINES_MAX ? groupsOf(lines).map(({ name }) => name) : []);
}

/** The lines by group, each group with its subtotal; groups fold. */
export function scheduleOfValues(screen, { lines, accountingMethod }) {
  const byUnit = accountingMethod === 'unit';
  const groups = groupsOf(lines);
  const grouped = groups.length > 1 || groups[0]?.name;
  return html`
    <div class="money-scroll" tabindex="0" role="region" aria-label=${t('schedule.title')}>
      <table class="money-table">
        ${head(byUnit)} ${groups.map((group) => body(screen, group, byUnit, grouped))}
        <tfoot>
          ${totals(t('total'), lines, byUnit)}
        </tfoot>
      </table>
    </div>
  `;
}

function head(byUnit) {
  return html`
    <thead>
      <tr>
        <th scope="col" class="money-table__item">${t('schedule.item')}</th>
        <th scope="col" class="money-table__description">${t('schedule.description')}</th>
        ${byUnit
          ? html`<th scope="col" class="number">${t('schedule.quantity')}</th>
              <th scope="col" class="number">${t('schedule.unitPrice')}</th>`
          : nothing}
        ${AMOUNTS.map(
          (name) => html`
            <th scope="col" class="number">${t(`schedule.${name}`)}</th>
            ${name === PERCENT_AFTER ? html`<th scope="col" class="number">%</th>` : nothing}
          `,
        )}
      </tr>
    </thead>
  `;
}

function body({ folded }, { name, lines }, byUnit, grouped) {
  const isFolded = Boolean(grouped) && folded.has(name);
  return html`
    <tbody>
      ${grouped ? groupRow(folded, name, lines, isFolded, byUnit) : nothing}
      ${isFolded ? nothing : lines.map((line) => row(line, byUnit))}
      ${grouped ? totals(t('schedule.subtotal', { group: name || t('schedule.otherLines') }), lines, byUnit) : nothing}
    </tbody>
  `;
}

function groupRow(folded, name, lines, isFolded, byUnit) {
  const fold = () => {
    if (!folded.delete(name)) folded.add(name);
    update();
  };
  return html`
    <tr class="money-table__group">
      <th scope="rowgroup" colspan=${AMOUNTS.length + (byUnit ? 5 : 3)}>
        <span class="money-table__stay">
          <button type="button" aria-expanded=${!isFolded} @click=${fold}>${name || t('schedule.otherLines')}</button>
          <span class="muted">${count('schedule.lines', lines.length)}</span>
        </span>
      </th>
    </tr>
  `;
}

/** One flat template: a cell by a loop would cost a template each, and there may be 10,000 lines. */
function row(line, byUnit) {
  return html`
    <tr>
      <td class="money-table__item">${line.itemNumber}</td>
      <th scope="row" class="money-table__description">
        ${line.descriptionOverride ?? line.description}
        ${line.changeOrder ? html`<span class="tag">${line.changeOrder}</span>` : nothing}
      </th>
      ${byUnit
        ? html`<td class="number">${quantity(line)}</td>
            <td class="number">${money(line.unitPrice)}</td>`
        : nothing}
      <td class="number">${money(line.scheduledValue)}</td>
      <td class="number">${money(line.workCompletedFromPreviousApplication)}</td>
      <td class="number">${money(line.workCompletedThisPeriod)}</td>
      <td class="number">${money(line.materialsPresentlyStored)}</td>
      <td class="number">${money(line.totalCompletedAndStoredToDate)}</td>
      <td class="number">${percentOf(line)}</td>
      <td class="number">${money(line.balanceToFinish)}</td>
      <td class="number">${money(line.totalRetainage)}</td>
    </tr>
  `;
}

function quantity({ scheduledQuantity, unit }) {
  return scheduledQuantity ? `${show(scheduledQuantity, state.language, 0)} ${unit ?? ''}`.trim() : '';
}

function totals(label, lines, byUnit) {
  const total = Object.fromEntries(
    AMOUNTS.map((name) => [name, sum(lines.map((line) => line[name]?.amount ?? '0'))]),
  );
  const decimals = decimalsOf(lines[0]?.scheduledValue.amount ?? '0.00');
  return html`
    <tr class="money-table__total">
      <th scope="row" colspan=${byUnit ? 4 : 2}>${label}</th>
      ${AMOUNTS.map(
        (name) => html`
          <td class="number">${money({ amount: decimal(total[name], decimals) })}</td>
          ${name === PERCENT_AFTER ? html`<td class="number">${share(total[PERCENT_AFTER], total.scheduledValue)}</td>` : nothing}
        `,
      )}
    </tr>
  `;
}

/** As it was stated, or worked out. */
function percentOf(line) {
  const given = line.totalCompletedAndStoredToDatePercent;
  if (given) return show(given, state.language, decimalsOf(given));
  return share(sum([line[PERCENT_AFTER].amount]), sum([line.scheduledValue.amount]));
}

/** A percentage of credits says nothing. */
function share(part, whole) {
  return whole > 0n ? show(Number(percent(part, whole)).toFixed(2), state.language, 2) : '–';
}

function groupsOf(lines) {
  const groups = new Map();
  for (const line of lines) {
    const name = line.group ?? (line.source === 'change_order' ? t('changes.title') : '');
    if (!groups.has(name)) groups.set(name, { name, lines: [] });
    groups.get(name).lines.push(line);
  }
  return [...groups.values()];
}
