import { terms } from './text.ts';

/** A word of a text and where it stands, in JavaScript string indices. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** As it stands in the text. */
  readonly text: string;
  /** Folded, as labels are (see `text.ts`). */
  readonly term: string;
  /** Whether a sentence, line or bullet starts here. */
  readonly startsSegment: boolean;
  /** Whether a line, bullet or item starts here, and not just a sentence. */
  readonly startsItem: boolean;
  /** Whether a comma, slash, bracket or the like stands between it and the word before. */
  readonly isListed: boolean;
  /** Whether a comma stands between it and the word before. */
  readonly followsComma: boolean;
  /** Whether a colon stands between it and the word before. */
  readonly followsColon: boolean;
  /** Whether it is the rest of a name that begins with a dot, as in ".NET". */
  readonly followsDot: boolean;
}

/** Soft hyphens and their like show nothing: the word goes on behind them. */
const WORD =
  /[\p{L}\p{N}\p{M}]+(?:[\u00AD\u200B\u2060]+[\p{L}\p{N}\p{M}]+)*(?:['’][\p{L}\p{M}]+)?(?:[+#]+(?![\p{L}\p{N}]))?/gu;
const INVISIBLE = /[\u00AD\u200B\u2060]+/g;
const ADDRESS = /(?:https?:\/\/|\bwww\.)\S+/giu;
const SEGMENT_END = /[.;:!?•|]\s|[\n\r\t•|]/;
const ITEM_END = /[;:\n\r\t•|]/;
const SEPARATOR = /[,/&()]/;

/** Most words need no more than lower case. */
function toTerm(word: string): string {
  return /^[a-z0-9]+$/i.test(word)
    ? word.toLowerCase()
    : terms(word.replace(INVISIBLE, '').replace(/['’]s$/iu, '')).join('');
}

/** Whether a word is a part of an e-mail address, on either side of the "@". */
function isOfMail(text: string, start: number, end: number): boolean {
  return (
    (text[end] === '@' && /[\p{L}\p{N}]/u.test(text[end + 1] ?? '')) ||
    (text[start - 1] === '@' && /[\p{L}\p{N}]/u.test(text[start - 2] ?? ''))
  );
}

/** So many words are read between two pauses: a millisecond or less. */
const WORDS_AT_ONCE = 500;

/**
 * The words of a text, in order, leaving out addresses, and placeholders and tags in angle brackets. Pauses (`yield`) now
 * and then. O(length).
 */
export function* tokenise(text: string): Generator<undefined, Token[], undefined> {
  const tokens: Token[] = [];
  const addresses = text.matchAll(ADDRESS);
  let address = addresses.next().value;
  let last = 0;
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    const end = start + word.length;
    while (address && address.index + address[0].length <= start) address = addresses.next().value;
    if ((address && address.index <= start) || isOfMail(text, start, end)) continue;
    const gap = text.slice(last, start);
    last = end;
    if (text[start - 1] === '<' && text[end] === '>') continue;
    const term = toTerm(word);
    if (term === '') continue;
    if (tokens.length % WORDS_AT_ONCE === 0) yield;
    const startsSegment = tokens.length === 0 || SEGMENT_END.test(gap);
    tokens.push({
      start,
      end,
      text: word,
      term,
      startsSegment,
      startsItem: tokens.length === 0 || ITEM_END.test(gap),
      isListed: SEPARATOR.test(gap),
      followsComma: gap.includes(','),
      followsColon: gap.includes(':'),
      followsDot: gap.endsWith('.') && !/[\p{L}\p{N}.]\.$/u.test(text.slice(Math.max(0, start - 2), start)),
    });
  }
  return tokens;
}
