/** What a recipients field does: type, suggest, commit, remove. A box is `{chips, text, open, active}`. */
import { parse, problemOf, same } from '../addresses.js';
import { say, update } from '../state.js';
import { t } from '../words.js';

const SUGGESTIONS_MAX = 8;

export function newBox(addresses = []) {
  return { chips: addresses.map(checked), text: '', open: false, active: -1 };
}

export function suggestions(box, people) {
  const wanted = fold(box.text.trim());
  return people
    .filter((each) => !box.chips.some((chip) => same(chip.address, each.address)))
    .filter((each) => fold([each.name, each.address, each.company].join(' ')).includes(wanted))
    .slice(0, SUGGESTIONS_MAX);
}

export function type(box, text) {
  Object.assign(box, { text, open: text.trim() !== '', active: -1 });
  if (/[,;\n]/.test(text) && parse(text).length) return commit(box);
  update();
}

export function paste(box, event) {
  const text = event.clipboardData.getData('text');
  if (!/[,;\n@]/.test(text)) return;
  event.preventDefault();
  add(box, parse(text));
}

/** Takes the typed text; a wrong address stays as a chip that says so. */
export function commit(box) {
  add(box, parse(box.text));
}

export function choose(box, { name, address }) {
  add(box, [{ name, address }]);
}

export function remove(box, chip) {
  box.chips = box.chips.filter((each) => each !== chip);
  say(t('chips.removed', { who: chip.name ?? chip.address }));
}

export function press(box, people, event) {
  const found = box.open ? suggestions(box, people) : [];
  const act = {
    Enter: () => (found[box.active] ? choose(box, found[box.active]) : commit(box)),
    ArrowDown: () => move(box, +1, suggestions(box, people).length),
    ArrowUp: () => move(box, -1, found.length),
    Escape: box.open && (() => update(Object.assign(box, { open: false, active: -1 }) && {})),
    Backspace: box.text === '' && box.chips.length > 0 && (() => remove(box, box.chips.at(-1))),
  }[event.key];
  if (event.key === 'Tab' && found[box.active]) choose(box, found[box.active]);
  else if (event.key === 'Tab' && box.text.trim()) commit(box);
  if (!act) return;
  event.preventDefault();
  act();
}

export function leave(box) {
  if (box.text.trim()) commit(box);
  Object.assign(box, { open: false, active: -1 });
  update();
}

function add(box, addresses) {
  const fresh = addresses.filter((each) => !box.chips.some((chip) => same(chip.address, each.address)));
  box.chips = [...box.chips, ...fresh.map(checked)];
  Object.assign(box, { text: '', open: false, active: -1 });
  if (fresh.length) say(fresh.map((each) => t('chips.added', { who: each.name ?? each.address })).join('. '));
  update();
}

function move(box, step, length) {
  box.open = length > 0;
  box.active = length ? (box.active + step + length + (box.active < 0 && step < 0 ? 1 : 0)) % length : -1;
  update();
}

function checked(each) {
  return { ...each, problem: problemOf(each.address) };
}

function fold(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
