import { terms } from './text.ts';

/** A word of a text and where it stands, in JavaScript string indices. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** As it stands in the text. */
  readonly text: string;
  /** Folded, as labels are (see `text.ts`). */
  readonly term: string;
  /** What stands before it. */
  readonly before: Gap;
}

/** What stands between a word and the one before. */
interface Gap {
  /** Whether a sentence, line or bullet ends there. */
  readonly endsSegment: boolean;
  /** Whether a line, bullet or item ends there, and not just a sentence. */
  readonly endsItem: boolean;
  /** Whether there is a comma, slash, bracket or the like. */
  readonly isList: boolean;
  readonly hasComma: boolean;
  readonly hasColon: boolean;
  /** Whether the word is the rest of a name that begins with a dot, as in ".NET". */
  readonly isDotOfName: boolean;
}

const WORD_START = /[\p{L}\p{N}\p{M}]/gu;
/** Soft hyphens and their like show nothing: the word goes on behind them. */
const WORD =
  /[\p{L}\p{N}\p{M}]+(?:[\u00AD\u200B\u2060]+[\p{L}\p{N}\p{M}]+)*(?:['’][\p{L}\p{M}]+)?(?:[+#]+(?![\p{L}\p{N}]))?/uy;
const INVISIBLE = /[\u00AD\u200B\u2060]+/g;
const ADDRESS = /(?:https?:\/\/|\bwww\.)\S+/giu;
const SEGMENT_END = /[.;:!?•|]\s|[\n\r\t•|]/;
const ITEM_END = /[;:\n\r\t•|]/;
const SEPARATOR = /[,/&()]/;

/** Where the next word starts, from a place on that is in none; -1 where there is none. Leaves no garbage, as a match would. */
function startOfWord(text: string, from: number): number {
  WORD_START.lastIndex = from;
  if (!WORD_START.test(text)) return -1;
  return WORD_START.lastIndex - (isLowSurrogate(text.charCodeAt(WORD_START.lastIndex - 1)) ? 2 : 1);
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Where the word that starts there ends. */
function endOfWord(text: string, start: number): number {
  WORD.lastIndex = start;
  WORD.test(text);
  return WORD.lastIndex;
}

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

const BLANK: Gap = {
  endsSegment: false,
  endsItem: false,
  isList: false,
  hasComma: false,
  hasColon: false,
  isDotOfName: false,
};

/** Reads what stands before the word that starts there. */
function readGap(gap: string, text: string, start: number): Gap {
  if (gap === ' ') return BLANK;
  return {
    endsSegment: SEGMENT_END.test(gap),
    endsItem: ITEM_END.test(gap),
    isList: SEPARATOR.test(gap),
    hasComma: gap.includes(','),
    hasColon: gap.includes(':'),
    isDotOfName: gap.endsWith('.') && !/[\p{L}\p{N}.]\.$/u.test(text.slice(Math.max(0, start - 2), start)),
  };
}

/** A sentence of more words is read as several: from `MANY_WORDS` on it ends at a comma or the like. */
const MOST_WORDS = 500;
const MANY_WORDS = 100;

/** The words of a text, in order, leaving out addresses, and placeholders and tags in angle brackets. O(length). */
export function* tokenise(text: string): Generator<Token, void, undefined> {
  /** Of the segment so far. */
  let words = 0;
  const addresses = text.matchAll(ADDRESS);
  let address = addresses.next().value;
  let last = 0;
  for (let [start, end] = [startOfWord(text, 0), 0]; start >= 0; start = startOfWord(text, end)) {
    end = endOfWord(text, start);
    while (address && address.index + address[0].length <= start) address = addresses.next().value;
    if ((address && address.index <= start) || isOfMail(text, start, end)) continue;
    const gap = text.slice(last, start);
    last = end;
    if (text[start - 1] === '<' && text[end] === '>') continue;
    const word = text.slice(start, end);
    const term = toTerm(word);
    if (term === '') continue;
    let before = readGap(gap, text, start);
    if (words === 0) before = { ...before, endsSegment: true, endsItem: true };
    else if (words === MOST_WORDS || (words >= MANY_WORDS && before.isList)) before = { ...before, endsSegment: true };
    words = before.endsSegment ? 1 : words + 1;
    yield { start, end, text: word, term, before };
  }
}
