import type { Token } from './tokenise.ts';

/** Words of a text that are looked at together, with those of its neighbours that tell what they mean. */
export interface Passage {
  readonly tokens: readonly Token[];
  /** The passage's own words: from this one on, up to the one before `to`. */
  readonly from: number;
  readonly to: number;
}

/** What a word means depends on so many words on either side of its sentence (see `score-mention.ts`). */
const NEIGHBOURS = 2;

/**
 * A text in passages of about so many words, whole sentences each, with the sentences before and behind, so that what is
 * found in them does not depend on where one ends. A long text need not be held as words all at once.
 */
export function* inPassages(tokens: Iterable<Token>, words: number): Generator<Passage, void, undefined> {
  let before: Token[] = [];
  let own: Token[] = [];
  for (const next of inSentences(tokens, Math.max(words, NEIGHBOURS))) {
    if (own.length > 0) yield toPassage(before, own, next);
    [before, own] = [own, next];
  }
  if (own.length > 0) yield toPassage(before, own, []);
}

/** At least so many words at a time, up to the end of a sentence. */
function* inSentences(tokens: Iterable<Token>, words: number): Generator<Token[], void, undefined> {
  let sentences: Token[] = [];
  for (const token of tokens) {
    if (token.before.endsSegment && sentences.length >= words) {
      yield sentences;
      sentences = [];
    }
    sentences.push(token);
  }
  if (sentences.length > 0) yield sentences;
}

function toPassage(before: readonly Token[], own: readonly Token[], after: readonly Token[]): Passage {
  const lead = before.slice(before.findLastIndex((token, at) => isNeighbour(token, before.length - at)));
  const end = after.findIndex((token, at) => isNeighbour(token, at));
  const trail = end < 0 ? after : after.slice(0, end);
  return { tokens: [...lead, ...own, ...trail], from: lead.length, to: lead.length + own.length };
}

/** Whether a sentence starts so far away that there are neighbours enough. */
function isNeighbour({ before }: Token, distance: number): boolean {
  return before.endsSegment && distance >= NEIGHBOURS;
}
