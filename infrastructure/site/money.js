/** Decimal amounts as text, summed exactly and shown as the trade writes them. */
const SCALE = 6;
const formats = new Map();

export function sum(amounts) {
  return amounts.reduce((total, amount) => total + units(amount), 0n);
}

/** `units` back to decimal text with as many decimals as the currency has. */
export function decimal(total, decimals = 2) {
  const digits = abs(total).toString().padStart(SCALE + 1, '0');
  const fraction = digits.slice(-SCALE).replace(/0+$/, '').padEnd(decimals, '0');
  return `${total < 0n ? '-' : ''}${digits.slice(0, -SCALE)}${fraction ? `.${fraction}` : ''}`;
}

/** An amount is stated with all the decimals of its currency: yen have none, dinars three. */
export function decimalsOf(amount) {
  return amount.includes('.') ? amount.length - amount.indexOf('.') - 1 : 0;
}

/** Negative amounts stand in parentheses. */
export function show(amount, language, digits = 2) {
  const shown = formatOf(language, digits).format(amount.replace(/^-/, ''));
  return isNegative(amount) ? `(${shown})` : shown;
}

export function percent(part, whole) {
  return whole === 0n ? null : decimal((part * 10n ** BigInt(SCALE) * 100n) / whole);
}

/** Making a format costs far more than using it, and a schedule has tens of thousands of amounts. */
function formatOf(language, digits) {
  const name = `${language} ${digits}`;
  const options = { minimumFractionDigits: digits, maximumFractionDigits: SCALE };
  if (!formats.has(name)) formats.set(name, new Intl.NumberFormat(language, options));
  return formats.get(name);
}

function isNegative(amount) {
  return amount.startsWith('-') && units(amount) !== 0n;
}

function units(amount) {
  const [, sign, whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d{1,6}))?$/.exec(amount);
  const number = BigInt(whole + fraction.padEnd(SCALE, '0'));
  return sign ? -number : number;
}

function abs(number) {
  return number < 0n ? -number : number;
}
