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
  const text = toStemmed(labels, tokens);
  const candidates: MentionCandidate[] = [];
  tokens.forEach((_, at) => {
    for (const stem of new Set([text.stems[at] ?? NONE, text.plains[at] ?? NONE])) {
      for (const form of mentions.formsAt(stem)) {
        if (!hasAll(text, form) || !accepts(form.label)) continue;
        const span = spanOf(form, at, text);
        if (!span) continue;
        const [from, to] = span;
        const isExact = to - from + 1 === form.length && surfaceOf(tokens, from, to) === form.surface;
        candidates.push({ from, to, form, isExact });
      }
    }
  });
  return candidates;
}

/** A text as numbers of the label index. */
interface Stemmed {
  readonly tokens: readonly Token[];
  /** The English stem of each word, and the word as it is, as other languages have it. */
  readonly stems: Int32Array;
  readonly plains: Int32Array;
  /** 1 for each number that occurs. */
  readonly occurs: Uint8Array;
}

/** Number of a word that no label has. */
const NONE = -1;

function toStemmed(labels: LabelIndex, tokens: readonly Token[]): Stemmed {
  const stems = Int32Array.from(tokens, ({ term }) => labels.numberOf(stemOf(term)) ?? NONE);
  const plains = Int32Array.from(tokens, ({ term }) => labels.numberOf(term) ?? NONE);
  const occurs = new Uint8Array(labels.vocabulary);
  for (const numbers of [stems, plains]) for (const number of numbers) if (number !== NONE) occurs[number] = 1;
  return { tokens, stems, plains, occurs };
}

function hasAll({ occurs }: Stemmed, { stems }: Form): boolean {
  for (let at = 1; at < stems.length; at++) if (occurs[stems[at] ?? 0] !== 1) return false;
  return true;
}

function surfaceOf(tokens: readonly Token[], from: number, to: number): string {
  let surface = tokens[from]?.term ?? '';
  for (let at = from + 1; at <= to; at++) surface += ` ${tokens[at]?.term ?? ''}`;
  return surface;
}

/** The words around the anchor that hold all stems of the form, each the nearest to the anchor; null when one is out of reach. */
function spanOf({ stems, length }: Form, anchor: number, text: Stemmed): readonly [number, number] | null {
  let [from, to] = [anchor, anchor];
  for (let i = 1; i < stems.length; i++) {
    const at = nearest(stems[i] ?? NONE, anchor, length + MOST_BETWEEN, text);
    if (at === null) return null;
    from = Math.min(from, at);
    to = Math.max(to, at);
  }
  return contentBetween(text.tokens, from, to) - stems.length > MOST_BETWEEN ? null : [from, to];
}

function nearest(stem: number, anchor: number, reach: number, { tokens, stems, plains }: Stemmed): number | null {
  let [isLeftOpen, isRightOpen] = [true, true];
  for (let distance = 1; distance <= reach; distance++) {
    const [left, right] = [anchor - distance, anchor + distance];
    isRightOpen &&= right < tokens.length && tokens[right]?.startsSegment === false;
    if (isRightOpen && (stems[right] === stem || plains[right] === stem)) return right;
    isLeftOpen &&= left >= 0 && tokens[left + 1]?.startsSegment === false;
    if (isLeftOpen && (stems[left] === stem || plains[left] === stem)) return left;
    if (!isLeftOpen && !isRightOpen) return null;
  }
  return null;
}

function contentBetween(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at <= to; at++) if (!STOP_WORDS.has(tokens[at]?.term ?? '')) count++;
  return count;
}
