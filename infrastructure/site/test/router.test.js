import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, to } from '../router.js';

test('an address leads to its route and back', () => {
  const hash = to('emails', { project: 'tour laurier', invoice: 'client-03' });
  assert.equal(hash, '#/projects/tour%20laurier/invoices/client-03/emails');
  assert.deepEqual(read(hash), { name: 'emails', params: { project: 'tour laurier', invoice: 'client-03' } });
});

test('an unknown address is missing, an empty one is home', () => {
  assert.equal(read('#/nowhere').name, 'missing');
  assert.equal(read('').name, 'home');
});
