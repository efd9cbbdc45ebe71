import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { tick } from '../tick.js';

test('a countdown that is drawn often is drawn by one timer', () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  let drawn = 0;
  const draw = () => {
    drawn += 1;
    tick(draw);
  };
  draw();
  draw();
  draw();

  mock.timers.tick(1000);
  mock.timers.tick(1000);

  assert.equal(drawn, 5);
  mock.timers.reset();
});
