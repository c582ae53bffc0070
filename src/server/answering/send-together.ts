import { atEndOfTurn } from '../../store/give-way.ts';

/** How long an answer waits for others at most, where the turn of the event loop lasts so long. */
const LONGEST_WAIT_IN_MS = 2;

let waiting: (() => void)[] = [];
let waitingSince = 0;

/**
 * Sends an answer with all others that are ready in the same turn of the event loop. Each send wakes whoever reads it,
 * which costs more than putting an answer together where both are on one machine and nothing else keeps that one awake;
 * sends that follow each other at once wake it once. See docs/decisions/0017-answers-sent-together.md.
 */
export function sendTogether(send: () => void): void {
  const now = performance.now();
  if (waiting.push(send) === 1) {
    waitingSince = now;
    atEndOfTurn(sendAll);
  } else if (now - waitingSince > LONGEST_WAIT_IN_MS) {
    sendAll();
  }
}

function sendAll(): void {
  const ready = waiting;
  waiting = [];
  for (const send of ready) send();
}
