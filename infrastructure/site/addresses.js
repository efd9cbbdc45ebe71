/** Reads the addresses a person typed or pasted, and says what is wrong with one. */
const ADDRESS = /^[^\s@<>(),;:"[\]\\]{1,64}@[^\s@<>(),;:"[\]\\]+\.[^\s@<>(),;:"[\]\\]{2,}$/;
const LENGTH_MAX = 254;

/** `A <a@x.ca>, b@y.ca; c@z.ca` gives three; a comma inside quotes is part of a name. */
export function parse(text) {
  return (text.match(/(?:"[^"]*"|[^,;\n"])+/g) ?? []).map(readOne).filter(({ address }) => address);
}

/** The key of the words that say what is wrong; null when nothing is. */
export function problemOf(address) {
  if (!ADDRESS.test(address) || address.length > LENGTH_MAX) return 'address.wrong';
  if (/[^\x20-\x7e]/.test(address.slice(0, address.lastIndexOf('@')))) return 'address.notAscii';
  return null;
}

export function same(one, other) {
  return one.toLowerCase() === other.toLowerCase();
}

function readOne(text) {
  const [, name, inBrackets] = /^(.*)<([^<>]*)>\s*$/.exec(text.trim()) ?? [];
  const address = (inBrackets ?? text).trim();
  const clean = name?.trim().replace(/^["']|["']$/g, '');
  return clean ? { name: clean, address } : { address };
}
