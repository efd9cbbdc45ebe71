/** Routes live in the hash, so that a reload works from any static server. */
const ROUTES = [
  ['home', '/'],
  ['projects', '/projects'],
  ['invoices', '/projects/:project/invoices'],
  ['detail', '/projects/:project/invoices/:invoice'],
  ['emails', '/projects/:project/invoices/:invoice/emails'],
  ['compose', '/projects/:project/invoices/:invoice/emails/new'],
  ['changes', '/projects/:project/invoices/:invoice/changes/:before/:after'],
  ['thread', '/communications/:communication'],
];

export function read(hash) {
  const parts = split(hash.replace(/^#/, '').replace(/\?.*$/, ''));
  for (const [name, pattern] of ROUTES) {
    const params = match(split(pattern), parts);
    if (params) return { name, params };
  }
  return { name: 'missing', params: {} };
}

export function to(name, params = {}) {
  const [, pattern] = ROUTES.find(([each]) => each === name);
  return '#' + pattern.replace(/:(\w+)/g, (_, key) => encodeURIComponent(params[key]));
}

export function go(name, params) {
  location.hash = to(name, params);
}

function split(path) {
  return path.split('/').filter(Boolean);
}

function match(pattern, parts) {
  if (pattern.length !== parts.length) return null;
  const params = {};
  for (const [at, piece] of pattern.entries()) {
    if (piece.startsWith(':')) params[piece.slice(1)] = decode(parts[at]);
    else if (piece !== parts[at]) return null;
  }
  return params;
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
