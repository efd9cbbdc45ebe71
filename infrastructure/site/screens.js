/** What each route loads, and the view that shows it. */
import * as api from './api.js';
import { startCompose } from './actions/compose.js';
import { follow } from './actions/follow.js';
import { foldedAtFirst } from './parts/schedule-of-values.js';
import { to } from './router.js';
import { projectOf, reasonNotToEmail } from './session.js';
import { state } from './state.js';
import { changesView } from './views/changes.js';
import { composeView } from './views/compose.js';
import { detailView } from './views/detail.js';
import { emailsView } from './views/emails.js';
import { invoicesView } from './views/invoices.js';
import { missingView } from './views/missing.js';
import { projectsView } from './views/projects.js';
import { signInView } from './views/sign-in.js';
import { threadView } from './views/thread.js';

const nothing = async () => {};

export const SCREENS = {
  loading: { load: nothing, view: () => '' },
  signIn: { load: nothing, view: signInView },
  home: { load: openTheOnlyProject, view: projectsView },
  projects: { load: nothing, view: projectsView },
  invoices: { load: loadInvoices, view: invoicesView },
  detail: { load: loadDetail, view: detailView },
  emails: { load: loadEmails, view: emailsView },
  compose: { load: loadDraft, view: composeView },
  changes: { load: loadChanges, view: changesView },
  thread: { load: loadThread, view: threadView },
  missing: { load: nothing, view: missingView },
};

async function openTheOnlyProject() {
  const [first, ...others] = state.me.projects;
  if (first && !others.length) location.replace(to('invoices', { project: first.id }));
}

async function loadInvoices({ screen, params, signal }) {
  screen.project = projectOf(params.project);
  Object.assign(screen, await api.get(`/projects/${enc(params.project)}/invoices`, { signal }));
}

async function loadInvoice({ screen, params, signal }) {
  screen.project = projectOf(params.project);
  screen.invoice = await api.get(pathOf(params), { signal });
}

async function loadDetail({ screen, params, signal }) {
  const [, answer] = await Promise.all([
    loadInvoice({ screen, params, signal }),
    api.get(`${pathOf(params)}/detail`, { signal }),
  ]);
  const found = answer.url ? await api.getByUrl(answer.url, { signal }) : answer;
  const detail = found.detail ?? found;
  Object.assign(screen, { detail, folded: foldedAtFirst(detail) });
}

async function loadChanges({ screen, params, signal }) {
  const path = `${pathOf(params)}/versions/${enc(params.before)}/changes/${enc(params.after)}`;
  const [, changes] = await Promise.all([loadInvoice({ screen, params, signal }), api.get(path, { signal })]);
  Object.assign(screen, { changes });
}

async function loadEmails({ screen, params, signal }) {
  const path = `${pathOf(params)}/communications`;
  const [, answer] = await Promise.all([
    loadInvoice({ screen, params, signal }),
    api.get(path, { signal }),
  ]);
  Object.assign(screen, answer);
  follow({ screen, signal, path, take: (first) => takeFirstPage(screen, first) });
}

/** The first page anew; what "Show more" had added stays below it. */
function takeFirstPage(screen, { communications, next }) {
  const fresh = new Set(communications.map(({ id }) => id));
  const below = screen.communications.filter(({ id }) => !fresh.has(id));
  Object.assign(screen, { communications: [...communications, ...below], next: below.length ? screen.next : next });
}

async function loadDraft({ screen, params, signal }) {
  screen.project = projectOf(params.project);
  const reason = reasonNotToEmail(screen.project);
  const [, draft, directory] = await Promise.all([
    loadInvoice({ screen, params, signal }),
    reason ? null : api.get(`${pathOf(params)}/email-draft`, { signal }),
    reason ? null : api.get(`/projects/${enc(params.project)}/directory`, { signal }),
  ]);
  if (draft) screen.form = startCompose(params, draft, directory.people);
}

async function loadThread({ screen, params, signal }) {
  const path = `/communications/${enc(params.communication)}`;
  screen.thread = await api.get(path, { signal });
  screen.project = projectOf(screen.thread.project);
  follow({ screen, signal, path, take: (thread) => Object.assign(screen, { thread }) });
}

export function pathOf({ project, invoice }) {
  return `/projects/${enc(project)}/invoices/${enc(invoice)}`;
}

function enc(id) {
  return encodeURIComponent(id);
}
