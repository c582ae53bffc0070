import type { LabelIndex } from './label-index.ts';
import type { Rarity, Word } from './query-words.ts';

/** Told of every label that holds a word of the text, and the mass of the text and of the label that they share. */
export type Cover = (label: number, ofText: number, ofLabel: number) => void;

/** Where sums of a label stand, counted from three times its number: next to each other, since all are needed at once. */
const OF_TEXT = 0;
const OF_LABEL = 1;
const LIKENESS = 2;
const CELLS = 3;

/** Lists that nobody uses, all 0: making one anew costs more than most searches. */
const unused = new WeakMap<LabelIndex, Float64Array[]>();

function borrowCells(index: LabelIndex): Float64Array {
  const cells = unused.get(index)?.pop();
  if (cells && cells.length >= index.end * CELLS) return cells;
  return new Float64Array(Math.ceil(index.end * 1.25) * CELLS);
}

function giveBack(index: LabelIndex, cells: Float64Array): void {
  const rest = unused.get(index);
  if (rest) rest.push(cells);
  else unused.set(index, [cells]);
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
  const stems = mostAlikeFirst(matches);
  const sums = stems.length > 1 ? borrowCells(index) : null;
  for (const [stem, like] of stems) {
    const worth = like * rarity(stem) * grade;
    for (const label of index.labelsWith(stem)) {
      if (sums) {
        const cell = label * CELLS + LIKENESS;
        if ((sums[cell] ?? 0) > 0) continue;
        sums[cell] = like;
      }
      tell(label, like * mass, worth);
    }
  }
  if (sums === null) return;
  for (const [stem] of stems) for (const label of index.labelsWith(stem)) sums[label * CELLS + LIKENESS] = 0;
  giveBack(index, sums);
}

function mostAlikeFirst(matches: Word['matches']): (readonly [stem: number, like: number])[] {
  return [...matches].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
}

function* coverByMany(
  index: LabelIndex,
  words: readonly Word[],
  rarity: Rarity,
  tell: Cover,
): Generator<undefined, void, undefined> {
  const sums = borrowCells(index);
  let isDone = false;
  try {
    const touched: number[] = [];
    for (const word of words) {
      addWord(index, word, rarity, sums, touched);
      yield;
    }
    for (let at = 0; at < touched.length; at++) {
      const label = touched[at] ?? 0;
      const cell = label * CELLS;
      const [text, own] = [sums[cell + OF_TEXT] ?? 0, sums[cell + OF_LABEL] ?? 0];
      sums[cell + OF_TEXT] = sums[cell + OF_LABEL] = 0;
      tell(label, text, own);
      if (at % TOLD_AT_ONCE === TOLD_AT_ONCE - 1) yield;
    }
    isDone = true;
  } finally {
    if (!isDone) sums.fill(0);
    giveBack(index, sums);
  }
}

/** Adds what labels share with a word: the stem that is most like it counts. */
function addWord(
  index: LabelIndex,
  { mass, grade, matches }: Word,
  rarity: Rarity,
  sums: Float64Array,
  touched: number[],
): void {
  const ofWord: number[] = [];
  for (const [stem, like] of mostAlikeFirst(matches)) {
    const worth = like * rarity(stem) * grade;
    for (const label of index.labelsWith(stem)) {
      const cell = label * CELLS;
      if ((sums[cell + LIKENESS] ?? 0) > 0) continue;
      sums[cell + LIKENESS] = like;
      ofWord.push(cell);
      const known = sums[cell + OF_TEXT] ?? 0;
      if (known === 0) touched.push(label);
      sums[cell + OF_TEXT] = known + like * mass;
      sums[cell + OF_LABEL] = (sums[cell + OF_LABEL] ?? 0) + worth;
    }
  }
  for (const cell of ofWord) sums[cell + LIKENESS] = 0;
}
