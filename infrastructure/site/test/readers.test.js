import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readersOf } from '../readers.js';

const people = [
  { name: 'Jane', address: 'jane@a.ca', role: 'admin' },
  { name: 'Tom', address: 'tom@a.ca', role: 'standard' },
  { name: 'Ines', address: 'ines@a.ca', role: 'read_only' },
  { name: 'Nobody', address: 'nobody@a.ca', role: 'none' },
  { name: 'Dana', address: 'dana@b.ca' },
];
const recipients = [{ address: 'dana@b.ca' }, { address: 'Ines@a.ca' }];

test('everyone with access reads an open thread', () => {
  const { members } = readersOf({ people, sender: people[0], recipients, isPrivate: false });
  assert.deepEqual(members.map(({ name }) => name), ['Jane', 'Tom', 'Ines']);
});

test('only those involved and the administrators read a private one', () => {
  const { members, byMailOnly } = readersOf({ people, sender: people[0], recipients, isPrivate: true });
  assert.deepEqual(members.map(({ name }) => name), ['Jane', 'Ines']);
  assert.deepEqual(byMailOnly, [{ address: 'dana@b.ca' }]);
});
