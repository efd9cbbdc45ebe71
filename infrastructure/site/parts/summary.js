import { html, nothing } from 'lit-html';
import { decimal, decimalsOf, sum } from '../money.js';
import { state } from '../state.js';
import { t } from '../words.js';
import { money } from './money.js';

const LINES = [
  ['originalContractSum'],
  ['netChangeByChangeOrders'],
  ['contractSumToDate', 'total'],
  ['totalCompletedAndStoredToDate', 'total'],
  ['completedWorkRetainageAmount', 'part', 'completedWorkRetainagePercent'],
  ['storedMaterialsRetainageAmount', 'part', 'storedMaterialsRetainagePercent'],
  ['totalRetainage'],
  ['totalEarnedLessRetainage', 'total'],
  ['lessPreviousCertificatesForPayment'],
  ['taxApplicableToThisPayment'],
  ['currentPaymentDue', 'due'],
  ['balanceToFinishIncludingRetainage'],
];

/** In the order of the form. */
export const TOTALS = LINES.map(([name]) => name);

export function summary(values) {
  return html`
    <table class="summary">
      <tbody>
        ${LINES.filter(([name]) => values[name]).map(
          ([name, kind, percent]) => html`
            <tr class=${kind ? `summary__${kind}` : nothing}>
              <th scope="row">${t(`summary.${name}`)}${values[percent] ? ` (${percentage(values[percent])})` : nothing}</th>
              <td class="number">${money(values[name])}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

export function changeOrders({ previousAdditions, previousDeductions, thisPeriodAdditions, thisPeriodDeductions }) {
  const row = (label, additions, deductions) => html`
    <tr>
      <th scope="row">${t(label)}</th>
      <td class="number">${money(additions)}</td>
      <td class="number">${money(taken(deductions))}</td>
    </tr>
  `;
  const total = (...values) => ({
    amount: decimal(sum(values.map(({ amount }) => amount)), decimalsOf(values[0].amount)),
  });
  return html`
    <table class="summary summary--changes">
      <thead>
        <tr>
          <th scope="col">${t('changes.title')}</th>
          <th scope="col" class="number">${t('changes.additions')}</th>
          <th scope="col" class="number">${t('changes.deductions')}</th>
        </tr>
      </thead>
      <tbody>
        ${row('changes.previous', previousAdditions, previousDeductions)}
        ${row('changes.thisPeriod', thisPeriodAdditions, thisPeriodDeductions)}
        ${row('total', total(previousAdditions, thisPeriodAdditions), total(previousDeductions, thisPeriodDeductions))}
      </tbody>
    </table>
  `;
}

/** A deduction is stated as what it takes off, and read as what it does to the sum. */
function taken({ amount }) {
  return { amount: `-${amount}` };
}

function percentage(percent) {
  const options = { style: 'percent', minimumFractionDigits: decimalsOf(percent) };
  return new Intl.NumberFormat(state.language, options).format(`${percent}e-2`);
}
