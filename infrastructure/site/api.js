/** The one place that fetches: bearer token, ETag, problem+json, and uploads with progress. */
import { state } from './state.js';

/** What went wrong: the status (0 when nothing answered), and what a problem+json said about it. */
export class Problem extends Error {
  constructor(status, { type = '', title = '', detail = '', errors = [] } = {}) {
    super(detail || title);
    Object.assign(this, { status, type: type.split(':').pop(), title, detail, errors });
  }
}

const kept = new Map();
let onSessionEnd = () => {};

export function whenSessionEnds(act) {
  onSessionEnd = act;
}

export function forget() {
  kept.clear();
}

export async function readConfig() {
  return (await ask('config.json', { cache: 'no-cache' })).json();
}

export async function askForToken(persona, company) {
  const answer = await ask(state.config.devToken, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ persona, company }),
  });
  const body = await answer.json();
  return body.token ?? body.id_token ?? body.access_token;
}

/** The same object comes back as long as the server says that nothing has changed. */
export async function get(path, { signal } = {}) {
  const before = kept.get(path);
  const headers = before ? { 'If-None-Match': before.etag } : {};
  const answer = await call(path, { headers, signal, cache: 'no-store' });
  if (answer.status === 304) return before.body;
  const body = await answer.json();
  const etag = answer.headers.get('ETag');
  if (etag) kept.set(path, { etag, body });
  return body;
}

export function post(path, body, headers = {}) {
  return send('POST', path, body, headers);
}

export function patch(path, body) {
  return send('PATCH', path, body);
}

/** Reads JSON that the API pointed to by a presigned address: no bearer goes there. */
export async function getByUrl(url, { signal } = {}) {
  return (await ask(url, { signal })).json();
}

/** Puts a file to a presigned address with exactly the headers given; `progress` hears 0 to 1. */
export function put({ method, url, headers }, file, { progress, signal }) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => event.lengthComputable && progress(event.loaded / event.total);
    request.onload = () => (request.status < 300 ? resolve() : reject(new Problem(request.status)));
    request.onerror = () => reject(new Problem(0));
    request.onabort = () => reject(new DOMException('aborted', 'AbortError'));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}

async function send(method, path, body, headers = {}) {
  const answer = await call(path, {
    method,
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return answer.status === 204 ? {} : answer.json();
}

async function call(path, { headers, ...rest }) {
  const token = state.token;
  try {
    return await ask(state.config.api + path, {
      ...rest,
      headers: { Accept: 'application/json', Authorization: `Bearer ${token}`, ...headers },
    });
  } catch (problem) {
    if (problem.status === 401 && token === state.token) onSessionEnd();
    throw problem;
  }
}

async function ask(url, options) {
  const answer = await fetch(url, options).catch((error) => {
    throw error.name === 'AbortError' ? error : new Problem(0);
  });
  if (answer.ok || answer.status === 304) return answer;
  throw await problemOf(answer);
}

/** The gateway itself answers `{"message"}`; everything of ours is problem+json. */
async function problemOf(answer) {
  const body = await answer.json().catch(() => ({}));
  return new Problem(answer.status, { detail: body.message, ...body });
}
