/** A failure in the reader's words. */
import { t } from '../words.js';

const KNOWN = ['forbidden', 'not-released', 'conflict', 'too-large', 'not-found', 'invalid-input'];

export function troubleOf({ status, type, detail }) {
  if (status === undefined) return t('trouble.page');
  if (status === 0) return t('trouble.offline');
  if (status === 429 || status === 503) return t('trouble.busy');
  if (detail && KNOWN.includes(type)) return detail;
  if (status === 401) return t('trouble.session');
  if (status === 403) return t('trouble.forbidden');
  if (status === 404) return t('missing.text');
  if (status === 413) return t('trouble.tooLarge');
  return t('trouble.server');
}
