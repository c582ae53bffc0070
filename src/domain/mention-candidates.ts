import { stemOf, type IndexedLabel, type LabelIndex } from './label-index.ts';
import type { Form, MentionIndex } from './mention-index.ts';
import { STOP_WORDS } from './mention-words.ts';
import type { Token } from './tokenise.ts';

/** A run of words of a text in which all of a label's content words stand. */
export interface MentionCandidate {
  /** First and last word, by position in the text's list of tokens. */
  readonly from: number;
  readonly to: number;
  readonly form: Form;
  /** Whether the words are the label's, one for one. */
  readonly isExact: boolean;
}

/** So many other words may stand between the words of a label: "managing the annual budgets". */
const MOST_BETWEEN = 2;

/**
 * Every place where all content words of a label that is accepted stand close together, in any order and inflected,
 * within one sentence. O(words x forms per stem x words per form), a few forms per stem.
 */
export function findCandidates(
  labels: LabelIndex,
  mentions: MentionIndex,
  tokens: readonly Token[],
  accepts: (label: IndexedLabel) => boolean,
): MentionCandidate[] {
  const places = tokens.map((token) => numbersOf(labels, token));
  const candidates: MentionCandidate[] = [];
  tokens.forEach((_, at) => {
    for (const stem of places[at] ?? []) {
      for (const form of mentions.formsAt(stem)) {
        const span = spanOf(form, at, places, tokens);
        if (!span || !accepts(form.label)) continue;
        const [from, to] = span;
        const isExact = to - from + 1 === form.length && surfaceOf(tokens, from, to) === form.surface;
        candidates.push({ from, to, form, isExact });
      }
    }
  });
  return candidates;
}

/** The numbers under which labels may hold the word: its English stem, and the word as it is in other languages. */
function numbersOf(labels: LabelIndex, { term }: Token): number[] {
  const [stem, plain] = [labels.numberOf(stemOf(term)), labels.numberOf(term)];
  return [...new Set([stem, plain])].filter((number) => number !== undefined);
}

function surfaceOf(tokens: readonly Token[], from: number, to: number): string {
  let surface = tokens[from]?.term ?? '';
  for (let at = from + 1; at <= to; at++) surface += ` ${tokens[at]?.term ?? ''}`;
  return surface;
}

/** The words around the anchor that hold all stems of the form, each the nearest to the anchor; null when one is out of reach. */
function spanOf(
  { stems, length }: Form,
  anchor: number,
  places: readonly (readonly number[])[],
  tokens: readonly Token[],
): readonly [number, number] | null {
  let [from, to] = [anchor, anchor];
  for (const stem of stems.slice(1)) {
    const at = nearest(stem, anchor, length + MOST_BETWEEN, places, tokens);
    if (at === null) return null;
    from = Math.min(from, at);
    to = Math.max(to, at);
  }
  return contentBetween(tokens, from, to) - stems.length > MOST_BETWEEN ? null : [from, to];
}

function nearest(
  stem: number,
  anchor: number,
  reach: number,
  places: readonly (readonly number[])[],
  tokens: readonly Token[],
): number | null {
  let [isLeftOpen, isRightOpen] = [true, true];
  for (let distance = 1; distance <= reach; distance++) {
    const [left, right] = [anchor - distance, anchor + distance];
    isRightOpen &&= right < tokens.length && tokens[right]?.startsSegment === false;
    if (isRightOpen && places[right]?.includes(stem)) return right;
    isLeftOpen &&= left >= 0 && tokens[left + 1]?.startsSegment === false;
    if (isLeftOpen && places[left]?.includes(stem)) return left;
    if (!isLeftOpen && !isRightOpen) return null;
  }
  return null;
}

function contentBetween(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at <= to; at++) if (!STOP_WORDS.has(tokens[at]?.term ?? '')) count++;
  return count;
}
