import { html, nothing } from 'lit-html';
import { languageChoice } from '../parts/header.js';
import { troubleOf } from '../parts/trouble.js';
import { signIn } from '../session.js';
import { updateScreen } from '../state.js';
import { t } from '../words.js';

const COMPANIES = ['general-contractor', 'owner', 'specialty-contractor'];
const PERSONAS = ['invoice-admin', 'standard', 'read-only', 'outsider'];
const WORDS = {
  'invoice-admin': 'role.admin',
  standard: 'role.standard',
  'read-only': 'role.read_only',
};

/** The sign-in of one machine: choose whom to be. */
export function signInView({ screen, language, ended, config }) {
  return html`
    <form class="sign-in" @submit=${submit}>
      <h1 tabindex="-1">${t('product')}</h1>
      <p class="muted">${t('signIn.lead')}</p>
      ${ended ? html`<p class="notice notice--waiting">${t('trouble.session')}</p>` : nothing}
      ${screen.signInTrouble ? html`<p class="notice notice--bad" role="alert">${screen.signInTrouble}</p>` : nothing}
      ${config?.devToken ? choices() : html`<p class="notice notice--waiting">${t('signIn.notSetUp')}</p>`}
      <div class="sign-in__foot">${languageChoice(language)}</div>
    </form>
  `;
}

function choices() {
  return html`
    <div class="sign-in__choices">
      ${choice('company', COMPANIES)} ${choice('persona', PERSONAS)}
    </div>
    <button class="button button--main">${t('signIn')}</button>
  `;
}

function choice(name, values) {
  return html`
    <fieldset class="choices">
      <legend>${t(`signIn.${name}`)}</legend>
      ${values.map(
        (value, at) => html`
          <label><input type="radio" name=${name} value=${value} ?checked=${at === 0} /> ${t(WORDS[value] ?? `${name}.${value}`)}</label>
        `,
      )}
    </fieldset>
  `;
}

async function submit(event) {
  event.preventDefault();
  const chosen = new FormData(event.target);
  try {
    await signIn(chosen.get('persona'), chosen.get('company'));
  } catch (problem) {
    updateScreen({ signInTrouble: troubleOf(problem) });
  }
}
