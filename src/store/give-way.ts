const waiting: (() => void)[] = [];

/**
 * Lets others go first: requests that have arrived, and whoever has waited longer. One goes on in each turn of the event
 * loop, whatever it is that takes long, so that who asks for little waits for one slice of work, and not for one of each.
 */
export function giveWay(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (waiting.length === 1) setImmediate(goOn);
  });
}

function goOn(): void {
  // What is ready does not wait for what takes long.
  endTurn();
  const resume = waiting.shift();
  if (waiting.length > 0) setImmediate(goOn);
  resume?.();
}

let endings: (() => void)[] = [];

/** Calls back when all that has arrived was looked at, before anything goes on that has given way. */
export function atEndOfTurn(callback: () => void): void {
  if (endings.push(callback) === 1) setImmediate(endTurn);
}

function endTurn(): void {
  const called = endings;
  endings = [];
  for (const callback of called) callback();
}

/** How long work in memory may keep the event loop to itself before others have had their turn. */
export const SLICE_IN_MS = 4;

let busySince: number | null = null;

/** Whether whoever asks this has kept the event loop busy for long, in this turn of it: together, from the first time on. */
export function isLongTurn(): boolean {
  const now = performance.now();
  if (busySince !== null) return now - busySince > SLICE_IN_MS;
  busySince = now;
  atEndOfTurn(() => (busySince = null));
  return false;
}

/** What work that pauses now and then answers; undefined, and it is given up, where it takes longer than others should wait. */
export function withinTurn<T>(work: Generator<undefined, T, undefined>): T | undefined {
  const started = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - started < SLICE_IN_MS) continue;
    work.return(undefined as T);
    return undefined;
  }
}
