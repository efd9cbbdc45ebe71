import { html, nothing } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { loadMore } from '../actions/more.js';
import { period } from '../format.js';
import { invoiceMail } from '../parts/invoice-mail.js';
import { money } from '../parts/money.js';
import { statusPill } from '../parts/pill.js';
import { to } from '../router.js';
import { ours, t } from '../words.js';

/** The work list: which invoices are unsent, unanswered, questioned, bounced, changed since sent. */
export function invoicesView({ screen, route }) {
  const { project, invoices, next } = screen;
  return html`
    <nav class="tabs" aria-label=${t('tabs.invoice')}>
      <a class="tabs__tab" aria-current="page" href=${to('invoices', route.params)}>${ours('tab', project?.company)}</a>
    </nav>
    <h1 tabindex="-1" class="page__title">${t('invoices.title')}</h1>
    ${invoices.length ? table(screen, route) : empty()}
    ${next
      ? html`<button type="button" class="button" @click=${() => loadMore(screen, listPath(route), 'invoices')}>
          ${t('more')}
        </button>`
      : nothing}
  `;
}

function listPath({ params }) {
  return `/projects/${encodeURIComponent(params.project)}/invoices`;
}

function table({ invoices, project }, { params }) {
  const currencies = new Set(invoices.map(({ currentPaymentDue }) => currentPaymentDue.currency));
  const currency = currencies.size === 1 ? [...currencies][0] : null;
  return html`
    <div class="list-scroll">
      <table class="list" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">${t('invoices.number')}</th>
            <th role="columnheader" scope="col">${ours('contract', project?.company)}</th>
            <th role="columnheader" scope="col">${t('invoices.period')}</th>
            <th role="columnheader" scope="col">${t('invoices.status')}</th>
            <th role="columnheader" scope="col" class="number">
              ${t('summary.currentPaymentDue')}${currency ? html` <span class="muted">${currency}</span>` : nothing}
            </th>
            <th role="columnheader" scope="col">${t('tab.emails')}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${repeat(invoices, ({ id }) => id, (invoice) => row(invoice, params.project, currency))}
        </tbody>
      </table>
    </div>
  `;
}

function row(invoice, project, currency) {
  const { id, number, contract, status, currentPaymentDue } = invoice;
  return html`
    <tr role="row">
      <th role="rowheader" scope="row">
        <a href=${to('detail', { project, invoice: id })}>${t('invoice.number', { number })}</a>
        <span class="muted">v${invoice.version}</span>
      </th>
      <td role="cell" class="list__contract" title=${contract.title}>
        ${t('number', contract)} <span class="list__more">${contract.title}</span>
      </td>
      <td role="cell" class="nowrap">${period(invoice.period)}</td>
      <td role="cell" class="nowrap">${statusPill(status)}</td>
      <td role="cell" class="number">
        ${money(currentPaymentDue)}
        <span class=${currency ? 'muted list__currency' : 'muted'}>${currentPaymentDue.currency}</span>
      </td>
      <td role="cell"><a class="list__quiet" href=${to('emails', { project, invoice: id })}>${invoiceMail(invoice)}</a></td>
    </tr>
  `;
}

function empty() {
  return html`<section class="empty"><p>${t('invoices.none')}</p><p>${t('invoices.noneDo')}</p></section>`;
}
