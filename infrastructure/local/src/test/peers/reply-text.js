// Splits the bodies of a JSON file with a peer, and prints the microseconds of processor time a body takes in the
// best round after as many others: PEER FILE ROUNDS TIMES_A_ROUND
import { readFileSync } from 'node:fs';
import EmailReplyParser from 'email-reply-parser';
import planer from 'planer';

const peers = {
  planer: (body) => planer.extractFrom(body, 'text/plain'),
  'email-reply-parser': (body) => new EmailReplyParser().read(body).getVisibleText(),
};

const [, , peer, file, rounds, timesARound] = process.argv;
const split = peers[peer];
const bodies = JSON.parse(readFileSync(file, 'utf8'));
let characters = 0;

function round() {
  const before = process.cpuUsage();
  for (let times = 0; times < timesARound; times += 1) {
    for (const body of bodies) characters += split(body).length;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / bodies.length / timesARound;
}

function bestRound() {
  let best = Infinity;
  for (let i = 0; i < rounds; i += 1) best = Math.min(best, round());
  return best;
}

bestRound();
console.log(bestRound());
if (characters === 0) process.exit(1);
