import type { LabelIndex } from './label-index.ts';
import type { Rarity, Word } from './query-words.ts';

/** Told of every label that holds a word of the text, and the mass of the text and of the label that they share. */
export type Cover = (label: number, ofText: number, ofLabel: number) => void;

/** Where sums of a label stand, counted from three times its number: next to each other, since all are needed at once. */
const OF_TEXT = 0;
const OF_LABEL = 1;
const LIKENESS = 2;
const CELLS = 3;

/** What a search adds up in, with room for each label once. */
interface Sums {
  /** `CELLS` of each label; all 0 between two uses. */
  readonly cells: Float64Array;
  /** Lists of labels: those of the text, and of one of its words. */
  readonly ofText: Int32Array;
  readonly ofWord: Int32Array;
}

/** Sums that nobody uses: making them anew costs more than most searches. */
const unused = new WeakMap<LabelIndex, Sums[]>();

function borrowSums(index: LabelIndex): Sums {
  const sums = unused.get(index)?.pop();
  if (sums && sums.ofText.length >= index.end) return sums;
  const room = Math.ceil(index.end * 1.25);
  return { cells: new Float64Array(room * CELLS), ofText: new Int32Array(room), ofWord: new Int32Array(room) };
}

function giveBack(index: LabelIndex, sums: Sums): void {
  const rest = unused.get(index);
  if (rest) rest.push(sums);
  else unused.set(index, [sums]);
}

/** Labels that are told of between two pauses: a millisecond or two. */
const TOLD_AT_ONCE = 5_000;

/** Tells of every label that holds one of the words. Pauses after each word, and now and then. */
export function* cover(
  index: LabelIndex,
  words: readonly Word[],
  rarity: Rarity,
  tell: Cover,
): Generator<undefined, void, undefined> {
  const [first] = words;
  if (words.length === 1 && first) coverByOne(index, first, rarity, tell);
  else yield* coverByMany(index, words, rarity, tell);
}

/** Nothing is to be added up: the stem that is most like the word counts, whatever else the label has. */
function coverByOne(index: LabelIndex, { mass, grade, matches }: Word, rarity: Rarity, tell: Cover): void {
  const sums = matches.length > 1 ? borrowSums(index) : null;
  for (const [stem, like] of matches) {
    const worth = like * rarity(stem) * grade;
    for (const label of index.labelsWith(stem)) {
      if (sums) {
        const cell = label * CELLS + LIKENESS;
        if ((sums.cells[cell] ?? 0) > 0) continue;
        sums.cells[cell] = like;
      }
      tell(label, like * mass, worth);
    }
  }
  if (sums === null) return;
  for (const [stem] of matches) for (const label of index.labelsWith(stem)) sums.cells[label * CELLS + LIKENESS] = 0;
  giveBack(index, sums);
}

function* coverByMany(
  index: LabelIndex,
  words: readonly Word[],
  rarity: Rarity,
  tell: Cover,
): Generator<undefined, void, undefined> {
  const sums = borrowSums(index);
  const { cells, ofText } = sums;
  let isDone = false;
  try {
    let touched = 0;
    for (const word of words) {
      touched = addWord(index, word, rarity, sums, touched);
      yield;
    }
    for (let at = 0; at < touched; at++) {
      const label = ofText[at] ?? 0;
      const cell = label * CELLS;
      const [text, own] = [cells[cell + OF_TEXT] ?? 0, cells[cell + OF_LABEL] ?? 0];
      cells[cell + OF_TEXT] = cells[cell + OF_LABEL] = 0;
      tell(label, text, own);
      if (at % TOLD_AT_ONCE === TOLD_AT_ONCE - 1) yield;
    }
    isDone = true;
  } finally {
    if (!isDone) cells.fill(0);
    giveBack(index, sums);
  }
}

/**
 * Adds what labels share with a word: the stem that is most like it counts. Answers how many labels share something with
 * the text by now.
 */
function addWord(
  index: LabelIndex,
  { mass, grade, matches }: Word,
  rarity: Rarity,
  { cells, ofText, ofWord }: Sums,
  touchedBefore: number,
): number {
  let touched = touchedBefore;
  let count = 0;
  for (const [stem, like] of matches) {
    const worth = like * rarity(stem) * grade;
    for (const label of index.labelsWith(stem)) {
      const cell = label * CELLS;
      if ((cells[cell + LIKENESS] ?? 0) > 0) continue;
      cells[cell + LIKENESS] = like;
      ofWord[count++] = cell;
      const known = cells[cell + OF_TEXT] ?? 0;
      if (known === 0) ofText[touched++] = label;
      cells[cell + OF_TEXT] = known + like * mass;
      cells[cell + OF_LABEL] = (cells[cell + OF_LABEL] ?? 0) + worth;
    }
  }
  for (let at = 0; at < count; at++) cells[(ofWord[at] ?? 0) + LIKENESS] = 0;
  return touched;
}
