import { html, nothing } from 'lit-html';
import { openFile } from '../actions/open-file.js';
import { period } from '../format.js';
import { to } from '../router.js';
import { pathOf } from '../screens.js';
import { reasonNotToEmail } from '../session.js';
import { ours, t } from '../words.js';
import { driftNotice } from './drift.js';
import { moneyWithCurrency } from './money.js';
import { statusPill } from './pill.js';

/** The head that an invoice's tabs share. */
export function invoiceHead({ invoice, project }, { name, params }) {
  const tab = (target, words, names) => html`
    <a class="tabs__tab" href=${to(target, params)} aria-current=${names.includes(name) ? 'page' : nothing}>${t(words)}</a>
  `;
  return html`
    <p class="crumbs"><a href=${to('invoices', params)}>${ours('tab', project?.company)}</a></p>
    <div class="page__head">
      <h1 tabindex="-1" class="page__title">${t('invoice.number', { number: invoice.number })}</h1>
      <div class="page__actions">
        <button type="button" class="button" @click=${() => openFile(`${pathOf(params)}/detail.pdf`)}>
          ${t('detail.pdf')}
        </button>
        ${emailButton(project, invoice, params, name)}
      </div>
    </div>
    ${facts(invoice, project)}
    ${invoice.emails.changed && name !== 'changes'
      ? driftNotice(params, invoice.emails.sentVersion, invoice.version)
      : nothing}
    <nav class="tabs" aria-label=${t('tabs.invoice')}>
      ${tab('detail', 'tab.detail', ['detail', 'changes'])} ${tab('emails', 'tab.emails', ['emails', 'compose'])}
    </nav>
  `;
}

function emailButton(project, invoice, params, name) {
  const reason = reasonNotToEmail(project, invoice);
  if (reason) return html`<span class="muted page__reason">${t(reason)}</span>`;
  if (name === 'compose') return nothing;
  return html`<a class="button button--main" href=${to('compose', params)}>${t('email.button')}</a>`;
}

function facts(invoice, project) {
  const { contract } = invoice;
  const fact = (label, value) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`;
  return html`
    <dl class="facts">
      ${fact(ours('contract', project?.company), html`${t('number', contract)} ${contract.title}`)}
      ${fact(t('invoices.period'), period(invoice.period))} ${fact(t('invoices.status'), statusPill(invoice.status))}
      ${fact(t('invoice.version'), `v${invoice.version}`)}
      ${fact(t('summary.currentPaymentDue'), html`<strong>${moneyWithCurrency(invoice.currentPaymentDue)}</strong>`)}
    </dl>
  `;
}
