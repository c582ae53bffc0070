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
  /** Whether a comma, slash, bracket or the like stands between it and the word before. */
  readonly isListed: boolean;
  /** Whether a comma stands between it and the word before. */
  readonly followsComma: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)?(?:[+#]+(?![\p{L}\p{N}]))?/gu;
const SEGMENT_END = /[.;:!?•|]\s|[\n\r\t•|]/;
const SEPARATOR = /[,/&()]/;

/** Most words need no more than lower case. */
function toTerm(word: string): string {
  return /^[a-z0-9]+$/i.test(word) ? word.toLowerCase() : terms(word.replace(/['’]s$/iu, '')).join('');
}

/** The words of a text, in order, leaving out placeholders and tags in angle brackets. O(length). */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    const end = start + word.length;
    const gap = text.slice(last, start);
    last = end;
    if (text[start - 1] === '<' && text[end] === '>') continue;
    const term = toTerm(word);
    if (term === '') continue;
    const startsSegment = tokens.length === 0 || SEGMENT_END.test(gap);
    tokens.push({
      start,
      end,
      text: word,
      term,
      startsSegment,
      isListed: SEPARATOR.test(gap),
      followsComma: gap.includes(','),
    });
  }
  return tokens;
}
