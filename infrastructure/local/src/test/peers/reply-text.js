// Splits the bodies of a JSON file with a peer, and prints the microseconds a body takes: PEER FILE SECONDS
import { readFileSync } from 'node:fs';
import EmailReplyParser from 'email-reply-parser';
import planer from 'planer';

const peers = {
  planer: (body) => planer.extractFrom(body, 'text/plain'),
  'email-reply-parser': (body) => new EmailReplyParser().read(body).getVisibleText(),
};

const [, , peer, file, seconds] = process.argv;
const split = peers[peer];
const bodies = JSON.parse(readFileSync(file, 'utf8'));
let characters = 0;

function round() {
  const began = process.hrtime.bigint();
  for (const body of bodies) characters += split(body).length;
  return Number(process.hrtime.bigint() - began) / 1000 / bodies.length;
}

function bestRound() {
  const end = Date.now() + seconds * 1000;
  let best = Infinity;
  do best = Math.min(best, round());
  while (Date.now() < end);
  return best;
}

bestRound();
console.log(bestRound());
if (characters === 0) process.exit(1);
