import { html, nothing } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { repeat } from 'lit-html/directives/repeat.js';
import * as act from '../actions/recipients.js';
import { t } from '../words.js';
import { describedBy, fieldErrors } from './errors.js';

/** A combobox of the directory with a list of chips; any address may be typed or pasted. */
export function recipientsField(form, field) {
  const box = form[field];
  return html`
    <div class="field">
      <label class="field__label" for=${field}>${t(`compose.${field}`)}</label>
      ${fieldErrors(form.errors, field)}
      <div class="chips" @click=${(event) => event.target === event.currentTarget && focus(field)}>
        <ul class="chips__list" aria-label=${t(`compose.${field}`)}>
          ${repeat(box.chips, ({ address }) => address, (chip) => chipItem(box, chip, field))}
        </ul>
        ${combobox(form, field, box)}
      </div>
      <p class="field__hint visually-hidden" id="${field}-hint">${t('chips.hint')}</p>
    </div>
  `;
}

function chipItem(box, chip, field) {
  const drop = () => {
    act.remove(box, chip);
    focus(field);
  };
  const who = chip.name ?? chip.address;
  return html`
    <li class="chip ${chip.problem ? 'chip--wrong' : ''}" title=${chip.address}>
      <span>${who}${chip.problem ? html` <em>${t(chip.problem)}</em>` : nothing}</span>
      <button type="button" aria-label=${t('chips.remove', { who })} @click=${drop}>×</button>
    </li>
  `;
}

function combobox(form, field, box) {
  const found = box.open ? act.suggestions(box, form.people) : [];
  const active = found[box.active];
  return html`
    <span class="chips__combobox">
      <input
        class="chips__input"
        id=${field}
        type="text"
        role="combobox"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        aria-autocomplete="list"
        aria-expanded=${found.length > 0}
        aria-controls="${field}-options"
        aria-activedescendant=${active ? `${field}-option-${box.active}` : nothing}
        aria-describedby=${describedBy(form.errors, field, `${field}-hint`)}
        aria-invalid=${form.errors.some((each) => each.field === field)}
        .value=${live(box.text)}
        @input=${(event) => act.type(box, event.target.value)}
        @keydown=${(event) => act.press(box, form.people, event)}
        @paste=${(event) => act.paste(box, event)}
        @blur=${() => act.leave(box)}
      />
      <ul class="options" id="${field}-options" role="listbox" aria-label=${t('chips.options')} ?hidden=${!found.length}>
        ${found.map((each, at) => option(box, field, each, at))}
      </ul>
    </span>
  `;
}

function option(box, field, each, at) {
  return html`
    <li
      class="options__option"
      id="${field}-option-${at}"
      role="option"
      aria-selected=${at === box.active}
      @mousedown=${(event) => event.preventDefault()}
      @click=${() => act.choose(box, each)}
    >
      <span>${each.name}</span> <span class="muted">${[each.company, each.address].filter(Boolean).join(' · ')}</span>
    </li>
  `;
}

function focus(field) {
  document.getElementById(field).focus();
}
