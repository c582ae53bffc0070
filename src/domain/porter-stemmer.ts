/**
 * The stem of a lower-case English word, under which inflected and derived forms meet: "managing", "manages" and
 * "management" are all `manag`. Words with other letters than a to z, and those of one or two letters, stay as they are.
 * O(length).
 *
 * Reference: M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980).
 */
export function stem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  let w = plural(word);
  w = pastAndProgressive(w);
  if (/y$/.test(w) && hasVowel(w.slice(0, -1))) w = `${w.slice(0, -1)}i`;
  w = replaceSuffix(w, DOUBLE_SUFFIXES, 0);
  w = replaceSuffix(w, SINGLE_SUFFIXES, 0);
  w = withoutSuffix(w);
  return withoutFinalE(w);
}

const DOUBLE_SUFFIXES: Suffixes = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['isation', 'ise'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
];

const SINGLE_SUFFIXES: Suffixes = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];

const LAST_SUFFIXES =
  /(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|(?<=[st])ion|ou|ism|ate|iti|ous|ive|ize|ise)$/;

type Suffixes = readonly (readonly [suffix: string, replacement: string])[];

function plural(w: string): string {
  if (w.endsWith('sses') || w.endsWith('ies')) return w.slice(0, -2);
  return /[^s]s$/.test(w) ? w.slice(0, -1) : w;
}

function pastAndProgressive(w: string): string {
  if (w.endsWith('eed')) return measure(w.slice(0, -3)) > 0 ? w.slice(0, -1) : w;
  const base = /^(.*)(?:ed|ing)$/.exec(w)?.[1];
  if (base === undefined || !hasVowel(base)) return w;
  if (/(?:at|bl|iz)$/.test(base)) return `${base}e`;
  if (/([^aeiouylsz])\1$/.test(base)) return base.slice(0, -1);
  return measure(base) === 1 && endsShort(base) ? `${base}e` : base;
}

function replaceSuffix(w: string, suffixes: Suffixes, least: number): string {
  const found = suffixes.filter(([suffix]) => w.endsWith(suffix)).sort((a, b) => b[0].length - a[0].length)[0];
  if (!found) return w;
  const base = w.slice(0, w.length - found[0].length);
  return measure(base) > least ? base + found[1] : w;
}

function withoutSuffix(w: string): string {
  const found = LAST_SUFFIXES.exec(w);
  if (!found) return w;
  const base = w.slice(0, found.index);
  return measure(base) > 1 ? base : w;
}

function withoutFinalE(w: string): string {
  let result = w;
  if (w.endsWith('e')) {
    const base = w.slice(0, -1);
    const m = measure(base);
    if (m > 1 || (m === 1 && !endsShort(base))) result = base;
  }
  return result.endsWith('ll') && measure(result) > 1 ? result.slice(0, -1) : result;
}

/** Number of times a vowel group is followed by a consonant group. */
function measure(w: string): number {
  return shape(w).match(/v+c+/g)?.length ?? 0;
}

function hasVowel(w: string): boolean {
  return shape(w).includes('v');
}

/** Ends consonant, vowel, consonant, the last not w, x or y: "hop", not "snow". */
function endsShort(w: string): boolean {
  return /cvc$/.test(shape(w)) && !/[wxy]$/.test(w);
}

/** `c` for each consonant and `v` for each vowel; y is a vowel after a consonant. */
function shape(w: string): string {
  let shaped = '';
  for (const letter of w) {
    const isVowel = 'aeiou'.includes(letter) || (letter === 'y' && shaped.endsWith('c'));
    shaped += isVowel ? 'v' : 'c';
  }
  return shaped;
}
