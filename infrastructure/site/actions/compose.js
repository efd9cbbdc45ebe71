/** Fills the form from the draft, checks it, sends it once. */
import * as api from '../api.js';
import { troubleOf } from '../parts/trouble.js';
import { go, to } from '../router.js';
import { state, update, updateScreen } from '../state.js';
import { t } from '../words.js';
import { forgetDraft, kept } from './keep-draft.js';
import { commit, newBox } from './recipients.js';
import { busy, removeFile } from './uploads.js';

const SUBJECT_MAX = 250;
const MESSAGE_MAX = 50_000;
const RECIPIENTS_MAX = 40;

export function startCompose(params, draft, people, again = false) {
  return {
    params,
    draft,
    people,
    sender: { address: state.me.user.email },
    key: crypto.randomUUID(),
    to: newBox(draft.to),
    cc: newBox(draft.cc),
    isPrivate: draft.private ?? false,
    subject: draft.subject,
    message: draft.message ?? '',
    files: [],
    errors: [],
    sending: false,
    ...(again ? {} : kept(params)),
  };
}

export function startAgain(form) {
  forgetDraft(form);
  updateScreen({ form: startCompose(form.params, form.draft, form.people, true) });
}

export async function send(form) {
  commit(form.to);
  commit(form.cc);
  if (form.sending) return;
  if (complain(form, wrongIn(form))) return;
  Object.assign(form, { sending: true, errors: [] });
  update();
  try {
    const created = await api.post(pathOf(form.params), bodyOf(form), { 'Idempotency-Key': form.key });
    forgetDraft(form);
    showCreated(form.params, created);
  } catch (problem) {
    complain(form, problem.errors?.length ? problem.errors.map(errorOf) : [{ text: sendTrouble(problem) }]);
  } finally {
    form.sending = false;
    update();
  }
}

export function cancel(form) {
  forgetDraft(form);
  form.files.forEach((entry) => removeFile(form, entry));
  go('emails', form.params);
}

function showCreated(params, { id, email, undoSeconds: seconds }) {
  const at = to('emails', params);
  const undo = { communication: id, email, seconds, until: Date.now() + seconds * 1000 };
  update({ banner: { at, undo, text: t('banner.created'), more: t('banner.created.more') } });
  location.hash = at;
}

/** Focus goes to the summary of what is wrong; what was typed stays. */
function complain(form, errors) {
  form.errors = errors;
  state.screen.trouble = errors.length > 0;
  update();
  if (errors.length) queueMicrotask(() => queueMicrotask(() => document.getElementById('errors')?.focus()));
  return errors.length > 0;
}

function wrongIn(form) {
  const wrong = [];
  const say = (field, key, values) => wrong.push({ field, text: t(key, values) });
  if (!form.to.chips.length) say('to', 'compose.toMissing');
  for (const field of ['to', 'cc']) {
    const bad = form[field].chips.filter(({ problem }) => problem);
    bad.forEach((chip) => say(field, 'compose.addressWrong', { address: chip.address, why: t(chip.problem) }));
  }
  if (form.to.chips.length + form.cc.chips.length > RECIPIENTS_MAX)
    say('to', 'compose.tooManyRecipients', { limit: RECIPIENTS_MAX });
  if (!form.subject.trim()) say('subject', 'compose.subjectMissing');
  if (form.subject.length > SUBJECT_MAX) say('subject', 'compose.subjectLong', { limit: SUBJECT_MAX });
  if (form.message.length > MESSAGE_MAX) say('message', 'compose.messageLong', { limit: MESSAGE_MAX });
  if (busy(form)) say('files', 'compose.filesBusy');
  const refused = form.files.filter((entry) => ['failed', 'refused'].includes(entry.state));
  refused.forEach((entry) => say('files', 'compose.fileFailed', { name: entry.name }));
  return wrong;
}

const FIELDS = { to: 'to', cc: 'cc', subject: 'subject', message: 'message', attachments: 'files', private: 'private' };

/** `/to/0/address` is about the field To. */
function errorOf({ pointer = '', detail }) {
  return { field: FIELDS[pointer.split('/')[1]], text: detail };
}

function sendTrouble(problem) {
  if (problem.status === 0) return t('compose.noAnswer');
  if (problem.type === 'idempotency-mismatch') return t('compose.alreadySent');
  return troubleOf(problem);
}

function bodyOf(form) {
  return {
    to: form.to.chips.map(addressOf),
    cc: form.cc.chips.map(addressOf),
    private: form.isPrivate,
    subject: form.subject.trim(),
    message: form.message,
    attachments: form.files.map(({ upload }) => ({ upload })),
    version: form.draft.version,
    language: form.draft.language,
  };
}

function addressOf({ name, address }) {
  return name ? { name, address } : { address };
}

function pathOf({ project, invoice }) {
  return `/projects/${encodeURIComponent(project)}/invoices/${encodeURIComponent(invoice)}/communications`;
}
