import { html, nothing } from 'lit-html';
import { decide, doingOf } from '../actions/thread.js';
import { person } from '../format.js';
import { state, updateScreen } from '../state.js';
import { t } from '../words.js';
import { answerPill } from './pill.js';
import { time } from './time.js';

const DECISIONS = ['approved', 'approved_in_part', 'rejected', 'question'];

/** The recorded decision, or the suggested one for a person to confirm, or the way to record one. */
export function decisionPart(thread, email) {
  if (email.decision) return recorded(email.decision, thread);
  if (!thread.allowed.decide || email.class !== 'person') return nothing;
  const { trouble } = doingOf(email);
  return html`
    <div class="decision" role="group" aria-label=${t('decision.what')}>
      ${email.suggestion ? suggested(thread, email) : nothing} ${other(thread, email)}
      ${trouble ? html`<p class="notice notice--bad" role="alert">${trouble}</p>` : nothing}
    </div>
  `;
}

function recorded({ decision, reason, by, at }, { version }) {
  return html`
    <div class="decision decision--recorded" role="group" aria-label=${t('decision.what')}>
      <p>${answerPill(decision)} ${t('decision.by', { who: person(by), version })} ${time(at)}</p>
      ${reason ? html`<blockquote>${reason}</blockquote>` : nothing}
    </div>
  `;
}

function suggested(thread, email) {
  const { decision, sentence } = email.suggestion;
  const { busy } = doingOf(email);
  return html`
    <p class="decision__lead">${t('decision.suggested')} <strong>${t(`answer.${decision}`)}</strong></p>
    <blockquote>${sentence}</blockquote>
    <button
      type="button"
      class="button button--main"
      ?disabled=${busy}
      @click=${() => decide(thread, email, decision, decision === 'approved' ? '' : sentence)}
    >
      ${t(`confirm.${decision}`)}
    </button>
  `;
}

function other(thread, email) {
  const open = state.screen.deciding === email.id;
  const flip = () => updateScreen({ deciding: open ? null : email.id });
  return html`
    <button type="button" class="button ${email.suggestion ? 'button--link' : ''}" aria-expanded=${open} @click=${flip}>
      ${t(email.suggestion ? 'decision.other' : 'decision.record')}
    </button>
    ${open ? form(thread, email) : nothing}
  `;
}

function form(thread, email) {
  const submit = (event) => {
    event.preventDefault();
    const chosen = new FormData(event.target);
    decide(thread, email, chosen.get('decision'), chosen.get('reason'));
  };
  return html`
    <form class="decision__form" @submit=${submit}>
      <fieldset class="choices">
        <legend>${t('decision.what')}</legend>
        ${DECISIONS.map(
          (each) => html`<label><input type="radio" name="decision" value=${each} required /> ${t(`answer.${each}`)}</label>`,
        )}
      </fieldset>
      <label class="field__label" for="reason-${email.id}">${t('decision.reason')}</label>
      <textarea class="field__input" id="reason-${email.id}" name="reason" rows="3"></textarea>
      <button class="button button--main" ?disabled=${doingOf(email).busy}>${t('decision.submit')}</button>
    </form>
  `;
}
