import { groupBy } from './group-by.ts';
import type { IndexedLabel, LabelIndex } from './label-index.ts';
import { findCandidates, type MentionCandidate } from './mention-candidates.ts';
import type { MentionIndex } from './mention-index.ts';
import { scoreMention, toMentionContext } from './score-mention.ts';
import { sortInPieces } from './sort-in-pieces.ts';
import { compareText } from './settle.ts';
import { inPassages, type Passage } from './passages.ts';
import { tokenise } from './tokenise.ts';

/** A place in a text that names a concept. */
export interface Mention {
  /** Index into the text as JavaScript counts: of the first code unit, and of the one after the last. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly concept: string;
  /** 0 to 1: how surely. */
  readonly score: number;
}

/** Of overlapping candidates, each further word of a label that stands there word for word speaks for it. */
const FURTHER_WORD = 0.15;

/** Below this, what looks like a mention more often is none. */
const LEAST_SCORE = 0.35;

/** So many candidates are looked at between two pauses: a millisecond or two. */
const CANDIDATES_AT_ONCE = 100;

/** So many words are held at a time: what a long text leaves behind is garbage soon, which is cheap to collect. */
const PASSAGE_WORDS = 500;

/**
 * The places of a text that name concepts, in order of appearance and without overlaps: of candidates that overlap the
 * surest stays (where a label stands there word for word, the longer), of equals the longer, the earlier, the one by
 * name, and then by id. Pauses (`yield`) every few milliseconds, so that a long text keeps nobody waiting.
 *
 * O(words x forms per stem + candidates x log candidates).
 */
export function* findMentions(
  text: string,
  labels: LabelIndex,
  mentions: MentionIndex,
  accepts: (label: IndexedLabel) => boolean,
  passageWords = PASSAGE_WORDS,
): Generator<undefined, Mention[], undefined> {
  const found: Mention[] = [];
  for (const passage of inPassages(tokenise(text), passageWords)) {
    yield;
    const places = yield* findPlaces(passage, labels, mentions, accepts);
    for (const { start, end, ...place } of places) found.push({ start, end, text: text.slice(start, end), ...place });
  }
  return found;
}

/** The mentions of a passage. */
function* findPlaces(
  { tokens, from: first, to: afterLast }: Passage,
  labels: LabelIndex,
  mentions: MentionIndex,
  accepts: (label: IndexedLabel) => boolean,
): Generator<undefined, Omit<Mention, 'text'>[], undefined> {
  const candidates = yield* findCandidates(labels, mentions, tokens, accepts);
  const context = yield* toMentionContext(labels, tokens, candidates);
  const scored: Scored[] = [];
  let looked = 0;
  for (const candidate of candidates) {
    if (candidate.from < first || candidate.from >= afterLast) continue;
    const score = Math.round(1e6 * scoreMention(context, candidate)) / 1e6;
    if (score >= LEAST_SCORE) scored.push({ candidate, score });
    if (++looked % CANDIDATES_AT_ONCE === 0) yield;
  }
  const ranked = yield* sortInPieces(yield* withStrength(scored), compareScored);
  const isTaken = new Uint8Array(tokens.length);
  const found: Omit<Mention, 'text'>[] = [];
  for (const { candidate, score } of ranked) {
    const { from, to, form } = candidate;
    if (isTaken.subarray(from, to + 1).includes(1)) continue;
    isTaken.fill(1, from, to + 1);
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to]?.end ?? 0];
    found.push({ start, end, concept: form.label.concept.id, score });
  }
  return found.sort((a, b) => a.start - b.start);
}

interface Scored {
  readonly candidate: MentionCandidate;
  readonly score: number;
}

interface Ranked extends Scored {
  readonly strength: number;
}

/**
 * What decides between overlapping candidates. A label that stands there word for word is as strong as the strongest
 * inside it, so that "GitHub Actions" is never cut down to "GitHub". O(candidates x those inside of one).
 */
function* withStrength(scored: readonly Scored[]): Generator<undefined, Ranked[], undefined> {
  const byStart = groupBy(scored, ({ candidate }) => candidate.from);
  const ranked: Ranked[] = [];
  for (const one of scored) {
    const { candidate, score } = one;
    if (ranked.push({ candidate, score, strength: strengthOf(one, byStart) }) % CANDIDATES_AT_ONCE === 0) yield;
  }
  return ranked;
}

function strengthOf(one: Scored, byStart: ReadonlyMap<number, readonly Scored[]>): number {
  const { from, to, isExact } = one.candidate;
  if (!isExact || from === to) return one.score;
  let strength = one.score + FURTHER_WORD * (to - from);
  for (let at = from; at <= to; at++) {
    for (const inside of byStart.get(at) ?? []) {
      if (inside.candidate.to <= to) strength = Math.max(strength, ownStrength(inside));
    }
  }
  return strength;
}

function ownStrength({ candidate: { from, to, isExact }, score }: Scored): number {
  return isExact ? score + FURTHER_WORD * (to - from) : score;
}

function compareScored(
  { candidate: a, strength: strengthA }: Ranked,
  { candidate: b, strength: strengthB }: Ranked,
): number {
  return (
    strengthB - strengthA ||
    b.to - b.from - (a.to - a.from) ||
    a.from - b.from ||
    Number(b.isExact) - Number(a.isExact) ||
    Number(b.form.label.isName) - Number(a.form.label.isName) ||
    compareText(a.form.label.concept.id, b.form.label.concept.id)
  );
}
