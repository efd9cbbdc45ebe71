import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decimal, percent, show, sum } from '../money.js';

test('sums what floating point cannot', () => {
  assert.equal(decimal(sum(['0.10', '0.20', '12345678901234567.89'])), '12345678901234568.19');
});

test('keeps a negative total', () => {
  assert.equal(decimal(sum(['10.00', '-24100.05'])), '-24090.05');
});

test('shows negative amounts in parentheses, and zero as zero', () => {
  assert.equal(show('-24100.00', 'en'), '(24,100.00)');
  assert.equal(show('-0.00', 'en'), '0.00');
  assert.equal(show('1234567890123456789.01', 'en'), '1,234,567,890,123,456,789.01');
});

test('has no percentage of nothing', () => {
  assert.equal(percent(sum(['5']), 0n), null);
  assert.equal(percent(sum(['1']), sum(['3'])), '33.333333');
});
