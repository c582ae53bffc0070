import type { LabelIndex } from './label-index.ts';
import type { MentionCandidate } from './mention-candidates.ts';
import {
  AFTER_CUES,
  CUES,
  DUTY_VERBS,
  EMPLOYER_WORDS,
  EVERYDAY_WORDS,
  PERSON_WORDS,
  STOP_WORDS,
} from './mention-words.ts';
import type { Token } from './tokenise.ts';

/** A text and what is found in it, as far as the score of one candidate depends on the others. */
export interface MentionContext {
  /** How telling a stem is, by its number. */
  readonly rarity: (stem: number) => number;
  readonly tokens: readonly Token[];
  readonly segments: readonly Segment[];
  /** Whether a telling candidate ends, or starts, at the word. */
  readonly ends: Uint8Array;
  readonly starts: Uint8Array;
}

/** A sentence, line or bullet: its words, and how many of them speak of the person and of the employer. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly person: number;
  readonly employer: number;
  readonly isDuty: boolean;
}

/** Weights of the traits, fitted by logistic regression to sentences of job adverts; see docs/QUALITY.md. */
const WEIGHTS = {
  bias: 0,
  exactWord: 0.6,
  inflectedWord: -0.2,
  longLabel: 0.4,
  everyday: -0.8,
  cue: 1.2,
  person: 1,
  employer: -0.3,
  listed: 0.5,
  besideAnother: 0.6,
  rarity: -0.19,
  duty: 1.4,
  name: 0.3,
  verbless: -0.3,
};

const CUE_REACH = 6;
const MOST_PERSON = 2;
const MOST_EMPLOYER = 3;
const MOST_RARITY = 10;

/** What is named outright, in full and unmistakably, is at least this sure whatever stands around it. */
const NAMED_OUTRIGHT = 0.5;

/** So sure is an everyday word that is written and placed as a name only is. */
const IN_PLACE = 0.4;

/** So many words are looked at between two pauses: a millisecond or less. */
const WORDS_AT_ONCE = 1_000;

/** So many words on, something may still be announced: "R or Go would be nice to have". */
const AFTER_CUE_REACH = 5;

/** Builds the context of all candidates of a text. Pauses (`yield`) now and then. O(words + candidates). */
export function* toMentionContext(
  labels: LabelIndex,
  tokens: readonly Token[],
  candidates: readonly MentionCandidate[],
): Generator<undefined, MentionContext, undefined> {
  const [ends, starts] = [new Uint8Array(tokens.length), new Uint8Array(tokens.length)];
  for (const candidate of candidates) {
    if (isEveryday(tokens, candidate)) continue;
    ends[candidate.to] = 1;
    starts[candidate.from] = 1;
  }
  yield;
  return { rarity: labels.weights().rarity, tokens, segments: yield* toSegments(tokens), ends, starts };
}

/** How surely the words of a candidate mean the concept: 0 to 1, 0 for an everyday word out of context. O(1). */
export function scoreMention(context: MentionContext, candidate: MentionCandidate): number {
  const { tokens, segments } = context;
  const { from, form, isExact } = candidate;
  const segment = segments[from];
  if (!segment) return 0;
  const isWord = form.stems.length === 1;
  const everyday = isEveryday(tokens, candidate);
  const cue = hasCue(context, segment, from);
  const listed = isListed(context, candidate, segment);
  const beside = isBesideAnother(context, candidate);
  if (isWord && !isExact && (everyday || isNoInflection(tokens[from]))) return 0;
  const isEverydayName = everyday && isCaseBearing(candidate);
  if (isEverydayName && !isInPlace(context, candidate, cue || (listed && beside))) return 0;
  const sum =
    WEIGHTS.bias +
    (isWord ? (isExact ? WEIGHTS.exactWord : WEIGHTS.inflectedWord) : 0) +
    (form.stems.length > 2 ? WEIGHTS.longLabel : 0) +
    (everyday ? WEIGHTS.everyday : 0) +
    (cue ? WEIGHTS.cue : 0) +
    WEIGHTS.person * Math.min(MOST_PERSON, segment.person) +
    WEIGHTS.employer * Math.min(MOST_EMPLOYER, segment.employer) +
    (listed ? WEIGHTS.listed : 0) +
    (beside ? WEIGHTS.besideAnother : 0) +
    WEIGHTS.rarity * Math.min(MOST_RARITY, meanRarity(context, candidate)) +
    (segment.isDuty ? WEIGHTS.duty : 0) +
    (form.label.isName ? WEIGHTS.name : 0) +
    (form.isVerbless ? WEIGHTS.verbless : 0);
  const score = 1 / (1 + Math.exp(-sum));
  if (isEverydayName) return Math.max(IN_PLACE, score);
  return isNamedOutright(tokens, candidate, everyday) ? Math.max(NAMED_OUTRIGHT, score) : score;
}

/** Whether the label is a single letter or a word that mostly means something else. */
function isEveryday(tokens: readonly Token[], { form, from }: MentionCandidate): boolean {
  if (form.stems.length > 1) return false;
  const term = tokens[from]?.term ?? '';
  return term.length === 1 || STOP_WORDS.has(term) || EVERYDAY_WORDS.has(term);
}

/** Whether a word is no form of another: an acronym, or the rest of a name like ".NET". */
function isNoInflection(token: Token | undefined): boolean {
  return token?.before.isDotOfName === true || /^\p{Lu}{2,4}$/u.test(token?.text ?? '');
}

/** Whether the label itself is written with capitals: "R", "Go", "IT", and not "planning". */
function isCaseBearing({ form }: MentionCandidate): boolean {
  return /\p{Lu}/u.test(form.label.label.text) || form.surface.length === 1;
}

/** Written as the name is, and announced before or behind, listed among others of its like, or alone on its line. */
function isInPlace(
  { tokens, segments }: MentionContext,
  { form, from, to }: MentionCandidate,
  isAnnounced: boolean,
): boolean {
  const written = tokens[from]?.text ?? '';
  const name = form.label.label.text;
  const isAcronym = name.length <= 4 && name === name.toUpperCase();
  if (isAcronym ? written !== written.toUpperCase() : !/^\p{Lu}/u.test(written)) return false;
  const segment = segments[from];
  if (!segment) return false;
  return isAnnounced || isAlone(tokens, from, to) || hasCueAfter(tokens, segment, to);
}

/** Whether nothing else stands in its line or item; "R. Smith" is a name of somebody. */
function isAlone(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens[from]?.before.endsItem === true && tokens[to + 1]?.before.endsItem !== false;
}

/** Whether "is a plus" or the like follows, with nothing between but other names and words without content. */
function hasCueAfter(tokens: readonly Token[], segment: Segment, to: number): boolean {
  for (let at = to + 1; at <= Math.min(segment.to, to + AFTER_CUE_REACH); at++) {
    const { term = '', text = '' } = tokens[at] ?? {};
    if (AFTER_CUES.has(term)) return true;
    if (!STOP_WORDS.has(term) && !/^\p{Lu}/u.test(text)) return false;
  }
  return false;
}

function isNamedOutright(tokens: readonly Token[], candidate: MentionCandidate, everyday: boolean): boolean {
  const { form, isExact, from } = candidate;
  if (!isExact || everyday || form.isVerbless) return false;
  if (form.stems.length > 1) return form.label.isName || isCaseBearing(candidate);
  return isCaseBearing(candidate) && /\p{Lu}/u.test(tokens[from]?.text ?? '');
}

/** Whether one of the words shortly before announces it, in the same sentence or in front of a colon. */
function hasCue({ tokens, segments }: MentionContext, { from: start }: Segment, from: number): boolean {
  const isExplained = tokens[start]?.before.hasColon === true;
  const first = isExplained ? (segments[start - 1]?.from ?? start) : start;
  for (let at = Math.max(first, from - CUE_REACH); at < from; at++) {
    if (CUES.has(tokens[at]?.term ?? '')) return true;
  }
  return false;
}

/** Whether a comma, slash, "and" or "or" stands beside it. */
function isListed({ tokens }: MentionContext, { from, to }: MentionCandidate, segment: Segment): boolean {
  const [before, after] = [tokens[from - 1], tokens[to + 1]];
  return (
    (from > segment.from && (tokens[from]?.before.isList === true || joins(before))) ||
    (to < segment.to && (after?.before.isList === true || joins(after)))
  );
}

function joins(token: Token | undefined): boolean {
  return token?.term === 'and' || token?.term === 'or';
}

function isBesideAnother({ ends, starts }: MentionContext, { from, to }: MentionCandidate): boolean {
  return Boolean(ends[from - 1] || ends[from - 2] || starts[to + 1] || starts[to + 2]);
}

function meanRarity({ rarity }: MentionContext, { form }: MentionCandidate): number {
  return form.stems.reduce((sum, stem) => sum + rarity(stem), 0) / form.stems.length;
}

/** The segment of each word. */
function* toSegments(tokens: readonly Token[]): Generator<undefined, Segment[], undefined> {
  const segments: Segment[] = [];
  let segment = { from: 0, to: 0, person: 0, employer: 0, isDuty: false };
  for (const { term, before } of tokens) {
    const at = segments.length;
    if (at % WORDS_AT_ONCE === 0) yield;
    if (before.endsSegment) {
      segment = { from: at, to: at, person: 0, employer: 0, isDuty: DUTY_VERBS.has(term) || term.endsWith('ing') };
    }
    segment.to = at;
    if (PERSON_WORDS.has(term)) segment.person++;
    if (EMPLOYER_WORDS.has(term)) segment.employer++;
    segments.push(segment);
  }
  return segments;
}
