/** Whoever waits for a turn: an operation, with all that it does at the same time. */
interface Party {
  /** Turns that it has had so far. */
  turns: number;
  /** What goes on: the last one first, so that what was begun is brought to its end before more is begun. */
  readonly waiting: (() => void)[];
  /** Of a queue it is the first one. */
  readonly isQueue: boolean;
}

/** What many operations do once each, such as reading what has arrived: they wait behind each other, in one place. */
export class Queue {
  readonly isQueue = true;
}

/** In the order in which they began to wait. */
const line: Party[] = [];
const parties = new WeakMap<object, Party>();
let count = 0;

/**
 * Lets others go first: requests that have arrived, and others who wait. One goes on in each turn of the event loop,
 * whatever it is that takes long, so that who asks for little waits for one slice of work, and not for one of each. In
 * every other turn it is whoever has had the fewest, so that what is nearly done does not wait for what takes long, and in
 * every other one whoever waits longest, so that all go on.
 *
 * All that gives way for the same `operation`, which may be any object that stands for it, waits as one: whoever asks for
 * fifty things at once has one place, too. Without one it counts as new each time: that is for what many wait for, such as
 * an index that is being read.
 */
export function giveWay(operation: object = {}): Promise<void> {
  return new Promise((resolve) => {
    let party = parties.get(operation);
    if (party === undefined) {
      party = { turns: 0, waiting: [], isQueue: operation instanceof Queue };
      parties.set(operation, party);
    }
    if (party.waiting.push(resolve) > 1) return;
    if (line.push(party) === 1) setImmediate(goOn);
  });
}

/** Whether something of the operation waits already: then all else that it begins waits, too. */
export function isInLine(operation: object): boolean {
  return (parties.get(operation)?.waiting.length ?? 0) > 0;
}

/** Turns that may pass for those who arrive, without anybody in line going on. */
const MOST_PASSED = 20;
let [passed, hasArrived] = [0, false];

/**
 * Somebody new has come: the next turn is for whoever else has. In each turn of the event loop one connection is taken,
 * and others would wait at the door for as many slices of work as there are who came before them.
 */
export function letArrivalsIn(): void {
  hasArrived = true;
}

function goOn(): void {
  // What is ready does not wait for what takes long.
  endTurn();
  if (hasArrived && passed++ < MOST_PASSED) {
    hasArrived = false;
    setImmediate(goOn);
    return;
  }
  passed = 0;
  const place = ++count % 2 === 0 ? 0 : placeOfFewestTurns();
  const [party] = line.splice(place, 1);
  const resume = party?.isQueue ? party.waiting.shift() : party?.waiting.pop();
  if (party) party.turns++;
  if (party && party.waiting.length > 0) line.push(party);
  if (line.length > 0) setImmediate(goOn);
  resume?.();
}

function placeOfFewestTurns(): number {
  let least = 0;
  for (let at = 1; at < line.length; at++) {
    if ((line[at]?.turns ?? 0) < (line[least]?.turns ?? 0)) least = at;
  }
  return least;
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

/** How long work in memory that takes long may keep the event loop to itself before others have had their turn. */
export const SLICE_IN_MS = 1;

/** The same for all together that is answered at once: going another way costs such an answer several times as much. */
const AT_ONCE_IN_MS = 4;

let busySince: number | null = null;

/** Whether whoever asks this has kept the event loop busy for long, in this turn of it: together, from the first time on. */
export function isLongTurn(): boolean {
  return busyInMs() > SLICE_IN_MS;
}

/** Whether what could be answered at once has to wait, since much has been in this turn. */
export function isTooMuchAtOnce(): boolean {
  return busyInMs() > (line.length > 0 ? SLICE_IN_MS : AT_ONCE_IN_MS);
}

function busyInMs(): number {
  const now = performance.now();
  if (busySince !== null) return now - busySince;
  busySince = now;
  atEndOfTurn(() => (busySince = null));
  return 0;
}

/** What work that pauses now and then answers; undefined, and it is given up, where it takes longer than others should wait. */
export function withinTurn<T>(work: Generator<undefined, T, undefined>): T | undefined {
  const started = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - started < AT_ONCE_IN_MS) continue;
    work.return(undefined as T);
    return undefined;
  }
}
