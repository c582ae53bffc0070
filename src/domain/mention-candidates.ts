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

/** So many words are looked at between two pauses: a millisecond or two. */
const WORDS_AT_ONCE = 500;

/**
 * Every place where all content words of a label that is accepted stand close together, perhaps inflected and then in
 * another order, within one sentence and one item of a list. Pauses (`yield`) now and then.
 * O(stems x forms per stem + words x forms per stem that have all their words in the text).
 */
export function* findCandidates(
  labels: LabelIndex,
  mentions: MentionIndex,
  tokens: readonly Token[],
  accepts: (label: IndexedLabel) => boolean,
): Generator<undefined, MentionCandidate[], undefined> {
  const text = yield* toStemmed(labels, tokens);
  const candidates: MentionCandidate[] = [];
  const possible = new Map<number, readonly Form[]>();
  const formsAt = (stem: number): readonly Form[] => {
    let forms = possible.get(stem);
    if (forms === undefined) {
      forms = mentions.formsAt(stem).filter((form) => hasAll(text, form) && accepts(form.label));
      possible.set(stem, forms);
    }
    return forms;
  };
  const addAll = (forms: readonly Form[], at: number): void => {
    for (const form of forms) {
      const span = spanOf(form, at, text);
      if (!span) continue;
      const [from, to] = span;
      const isExact = to - from + 1 === form.words.length && surfaceOf(tokens, from, to) === form.surface;
      candidates.push({ from, to, form, isExact });
    }
  };
  for (let at = 0; at < tokens.length; at++) {
    if (at % WORDS_AT_ONCE === 0) yield;
    const stem = text.stems[at] ?? NONE;
    const plain = text.plains[at] ?? NONE;
    addAll(formsAt(stem), at);
    if (plain !== stem) addAll(formsAt(plain), at);
  }
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

function* toStemmed(labels: LabelIndex, tokens: readonly Token[]): Generator<undefined, Stemmed, undefined> {
  const [stems, plains] = [new Int32Array(tokens.length), new Int32Array(tokens.length)];
  const occurs = new Uint8Array(labels.vocabulary);
  const known = new Map<string, readonly [stem: number, plain: number]>();
  for (let at = 0; at < tokens.length; at++) {
    if (at % WORDS_AT_ONCE === 0) yield;
    const term = tokens[at]?.term ?? '';
    let numbers = known.get(term);
    if (!numbers) known.set(term, (numbers = [labels.numberOf(stemOf(term)) ?? NONE, labels.numberOf(term) ?? NONE]));
    const [stem, plain] = numbers;
    stems[at] = stem;
    plains[at] = plain;
    if (stem !== NONE) occurs[stem] = 1;
    if (plain !== NONE) occurs[plain] = 1;
  }
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

/**
 * The words around the anchor that hold all stems of the form, each the nearest to the anchor; null when one is out of
 * reach, or the words stand in another order though none is inflected: "managing a budget" is budget management, and
 * "solving problem" is no problem solving.
 */
function spanOf(form: Form, anchor: number, text: Stemmed): readonly [number, number] | null {
  const { stems, places, words } = form;
  let [from, to] = [anchor, anchor];
  const isAnchorAsWritten = text.tokens[anchor]?.term === words[places[0] ?? 0];
  for (let i = 1; i < stems.length; i++) {
    const at = nearest(form, stems[i] ?? NONE, anchor, text);
    if (at === null) return null;
    const place = places[i] ?? 0;
    const isTurned = at < anchor !== place < (places[0] ?? 0);
    if (isTurned && isAnchorAsWritten && text.tokens[at]?.term === words[place]) return null;
    from = Math.min(from, at);
    to = Math.max(to, at);
  }
  return contentBetween(text.tokens, from, to) - stems.length > MOST_BETWEEN ? null : [from, to];
}

/** The nearest place of a stem, in the anchor's sentence and, unless the label has commas itself, between commas. */
function nearest(form: Form, stem: number, anchor: number, { tokens, stems, plains }: Stemmed): number | null {
  const reach = form.words.length + MOST_BETWEEN;
  let [isLeftOpen, isRightOpen] = [true, true];
  for (let distance = 1; distance <= reach; distance++) {
    const [left, right] = [anchor - distance, anchor + distance];
    isRightOpen &&= goesOn(tokens[right], form);
    if (isRightOpen && (stems[right] === stem || plains[right] === stem)) return right;
    isLeftOpen &&= left >= 0 && goesOn(tokens[left + 1], form);
    if (isLeftOpen && (stems[left] === stem || plains[left] === stem)) return left;
    if (!isLeftOpen && !isRightOpen) return null;
  }
  return null;
}

function goesOn(token: Token | undefined, { hasComma }: Form): boolean {
  return token !== undefined && !token.before.endsSegment && (hasComma || !token.before.hasComma);
}

function contentBetween(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at <= to; at++) if (!STOP_WORDS.has(tokens[at]?.term ?? '')) count++;
  return count;
}
