import { html, nothing } from 'lit-html';
import { invoiceHead } from '../parts/invoice-head.js';
import { loading } from '../parts/screen-state.js';
import { scheduleOfValues } from '../parts/schedule-of-values.js';
import { changeOrders, summary } from '../parts/summary.js';
import { t } from '../words.js';

export function detailView({ screen, route }) {
  const { detail } = screen;
  return html`${invoiceHead(screen, route)} ${detail ? content(screen, detail) : loading()}`;
}

function content(screen, detail) {
  const { contract } = detail;
  return html`
    <section class="detail-summary">
      <div>
        <h2>${t('summary.title')} <span class="muted">${detail.currency}</span></h2>
        ${summary(detail.summary)}
      </div>
      <div>
        <dl class="parties">
          ${party('party.owner', contract.owner)} ${party('party.contractor', contract.contractor)}
          ${party('party.architect', contract.architect)}
        </dl>
        ${detail.summary.changeOrders ? changeOrders(detail.summary.changeOrders) : nothing}
      </div>
    </section>
    <h2>${t('schedule.title')} <span class="muted">${detail.currency}</span></h2>
    ${scheduleOfValues(screen, detail)}
  `;
}

function party(label, who) {
  if (!who) return nothing;
  const lines = (who.address ?? []).map((line) => html`<span class="parties__line">${line}</span>`);
  return html`<div><dt>${t(label)}</dt><dd>${who.name}${lines}</dd></div>`;
}
