/** What the page says, in the reader's language. */
import en from './words/en.js';
import fr from './words/fr-CA.js';
import es from './words/es-US.js';
import { state } from './state.js';

export const CATALOGUES = { en, 'fr-CA': fr, 'es-US': es };
export const LANGUAGES = { en: 'English', 'fr-CA': 'Français', 'es-US': 'Español' };

const KEY = 'language';

export function t(key, values = {}) {
  const words = CATALOGUES[state.language][key] ?? key;
  return words.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
}

/** Words of a key that the API chose; where we have none, what it says itself. */
export function known(key, otherwise) {
  return key in CATALOGUES[state.language] ? t(key) : otherwise;
}

/** `replies` with 1 finds `replies.one`; every language has `one` and `other`. */
export function count(key, number) {
  const form = new Intl.PluralRules(state.language).select(number) === 'one' ? 'one' : 'other';
  return t(`${key}.${form}`, { count: new Intl.NumberFormat(state.language).format(number) });
}

/** A word that the company's point of view decides: its tab, its contract. */
export function ours(word, company) {
  return t(`${word}.${company?.pointOfView ?? 'unset'}`);
}

export function chooseLanguage(language) {
  localStorage.setItem(KEY, language);
  useLanguage(language);
}

export function restoreLanguage() {
  useLanguage(localStorage.getItem(KEY) ?? nearest(navigator.languages));
}

function useLanguage(language) {
  state.language = CATALOGUES[language] ? language : 'en';
  document.documentElement.lang = state.language;
}

function nearest(wanted) {
  const known = Object.keys(CATALOGUES);
  const found = wanted.map((each) => known.find((language) => each.slice(0, 2) === language.slice(0, 2)));
  return found.find(Boolean) ?? 'en';
}
