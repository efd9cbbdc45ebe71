/** Who is signed in: the token lives in this tab only, and ends with it. */
import * as api from './api.js';
import { state, update } from './state.js';

const KEY = 'token';

export function restore() {
  state.token = sessionStorage.getItem(KEY);
}

export async function signIn(persona, company) {
  const token = await api.askForToken(persona, company);
  sessionStorage.setItem(KEY, token);
  update({ token, ended: false });
  dispatchEvent(new Event('hashchange'));
}

export function signOut({ ended = false } = {}) {
  sessionStorage.removeItem(KEY);
  api.forget();
  update({ token: null, me: null, ended });
  if (!ended) location.hash = '#/';
  dispatchEvent(new Event('hashchange'));
}

export async function loadMe(signal) {
  if (!state.me) state.me = await api.get('/me', { signal });
  return state.me;
}

export function projectOf(id) {
  return state.me?.projects.find((project) => project.id === id);
}

/** Why this person cannot email invoices of this project; null when they can. */
export function reasonNotToEmail(project, invoice) {
  if (project?.role !== 'admin') return 'email.notAdmin';
  if (!project.company.mayEmailInvoices) return 'email.notReleased';
  return invoice?.status === 'withdrawn' ? 'email.withdrawn' : null;
}
