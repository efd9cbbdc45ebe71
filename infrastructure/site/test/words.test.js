import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import en from '../words/en.js';
import es from '../words/es-US.js';
import fr from '../words/fr-CA.js';

const CATALOGUES = { en, 'fr-CA': fr, 'es-US': es };
const SITE = new URL('..', import.meta.url);

test('every catalogue has the same keys', () => {
  for (const words of Object.values(CATALOGUES)) assert.deepEqual(Object.keys(words), Object.keys(en));
});

test('every translation fills the same gaps', () => {
  for (const [key, words] of Object.entries(en)) {
    for (const each of Object.values(CATALOGUES)) assert.deepEqual(gaps(each[key]), gaps(words), key);
  }
});

test('every key that the page names is there', () => {
  const named = sources().flatMap((source) => [...source.matchAll(/\b(t|count|ours)\('([\w.-]+)'/g)]);
  assert.ok(named.length > 100);
  for (const [, how, key] of named) {
    for (const each of { t: [key], count: [`${key}.one`, `${key}.other`], ours: [`${key}.unset`] }[how])
      assert.ok(each in en, each);
  }
});

test('no word stands unused', () => {
  const all = sources().join('\n');
  const beginnings = [...all.matchAll(/\b(?:t|known)\(`([\w.]+)\.\$\{/g)].map(([, beginning]) => beginning);
  const used = (key) =>
    all.includes(`'${key}'`) ||
    [...beginnings, 'tab', 'contract'].some((beginning) => key.startsWith(`${beginning}.`)) ||
    (/\.(one|other)$/.test(key) && all.includes(`count('${key.replace(/\.\w+$/, '')}'`)) ||
    /^(company|persona)\./.test(key);
  assert.deepEqual(Object.keys(en).filter((key) => !used(key)), []);
});

test('nothing is said that the house never says', () => {
  for (const words of Object.values(en)) assert.doesNotMatch(words, /successfully|please|oops|invalid input/i);
});

function gaps(words) {
  return [...words.matchAll(/\{\w+\}/g)].map(String).sort();
}

function sources() {
  const files = readdirSync(SITE, { recursive: true }).filter((name) => /^((views|parts|actions)\/)?[\w-]+\.js$/.test(name));
  return files.map((name) => readFileSync(new URL(name, SITE), 'utf8'));
}
