import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse, problemOf } from '../addresses.js';

test('reads several pasted addresses', () => {
  assert.deepEqual(parse('A <a@x.ca>, b@y.ca; c@z.ca\n"Roe, Jane" <j@r.ca>'), [
    { name: 'A', address: 'a@x.ca' },
    { address: 'b@y.ca' },
    { address: 'c@z.ca' },
    { name: 'Roe, Jane', address: 'j@r.ca' },
  ]);
});

test('keeps what is not an address, and says so', () => {
  assert.deepEqual(parse('Jane'), [{ address: 'Jane' }]);
  assert.equal(problemOf('Jane'), 'address.wrong');
  assert.equal(problemOf('jane@localhost'), 'address.wrong');
});

test('names an accent before the @, and accepts one after it', () => {
  assert.equal(problemOf('hélène@gagnon.ca'), 'address.notAscii');
  assert.equal(problemOf('helene@gagnon-é.ca'), null);
});
