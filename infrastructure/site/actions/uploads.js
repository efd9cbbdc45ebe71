/** Carries chosen files to storage while the person writes on. */
import * as api from '../api.js';
import { troubleOf } from '../parts/trouble.js';
import { update } from '../state.js';
import { keepSoon } from './keep-draft.js';
import { t } from '../words.js';
import * as format from '../format.js';

export const FILES_MAX = 20;
export const FILE_BYTES_MAX = 100_000_000;
export const TOTAL_BYTES_MAX = 250_000_000;
/** Above this the mail carries links; base64 makes a file a third longer. */
export const MAIL_BYTES_MAX = 20_000_000;
const BASE64 = 4 / 3;

export function addFiles(form, chosen) {
  for (const file of chosen) {
    const entry = { file, name: file.name, size: file.size, state: 'checking', progress: 0 };
    form.files = [...form.files, entry];
    carry(form, entry);
  }
  update();
}

export function removeFile(form, entry) {
  entry.stop?.abort();
  form.files = form.files.filter((each) => each !== entry);
  update();
}

export async function carry(form, entry) {
  entry.stop = new AbortController();
  const { signal } = entry.stop;
  try {
    entry.problem = refusal(form, entry);
    if (entry.problem) return to(entry, 'refused');
    to(entry, 'checking');
    const sha256 = await hash(entry.file);
    if (signal.aborted) return;
    const target = await api.post(`/projects/${encodeURIComponent(form.params.project)}/uploads`, {
      fileName: entry.name,
      contentType: entry.file.type || 'application/octet-stream',
      size: entry.size,
      sha256,
    });
    if (signal.aborted) return;
    to(entry, 'uploading');
    await api.put(target, entry.file, { signal, progress: (part) => to(entry, 'uploading', part) });
    entry.upload = target.id;
    to(entry, 'done', 1);
    keepSoon(form);
  } catch (problem) {
    if (problem.name === 'AbortError') return;
    entry.problem = problem.errors?.[0]?.detail ?? troubleOf(problem);
    to(entry, 'failed');
  }
}

export function busy(form) {
  return form.files.some(({ state }) => ['checking', 'uploading'].includes(state));
}

export function totalOf(files) {
  return files.reduce((total, { size }) => total + size, 0);
}

export function mailSize(files) {
  return Math.ceil(totalOf(files) * BASE64);
}

function refusal(form, entry) {
  if (entry.size === 0) return t('files.empty');
  if (entry.size > FILE_BYTES_MAX) return t('files.tooLarge', { limit: format.size(FILE_BYTES_MAX) });
  if (form.files.length > FILES_MAX) return t('files.tooMany', { limit: FILES_MAX });
  if (totalOf(form.files) > TOTAL_BYTES_MAX) return t('files.tooMuch', { limit: format.size(TOTAL_BYTES_MAX) });
  return null;
}

function to(entry, state, progress = entry.progress) {
  Object.assign(entry, { state, progress });
  update();
}

async function hash(file) {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
