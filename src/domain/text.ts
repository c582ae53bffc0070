/**
 * One way to cut text into terms for names, queries and free text, so that every engine matches alike.
 *
 * Letters are folded (case, diacritics), apostrophes vanish, "+" and "#" that end a word are spelled out ("C++",
 * "C#"), and everything else that is not a letter or digit separates terms ("CI/CD" is `ci cd`, "Scikit-Learn" is
 * `scikit learn`).
 */
export function terms(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The terms joined by single blanks: the form in which labels are indexed and compared. */
export function normalise(text: string): string {
  return terms(text).join(' ');
}

/** Nothing to fold, as most words are that people search for. */
const PLAIN = /^[a-z0-9 ]*$/;

function fold(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/(?<=[\p{L}\p{N}])\++(?![\p{L}\p{N}])/gu, (plus) => 'plus'.repeat(plus.length))
    .replace(/(?<=[\p{L}\p{N}])#(?![\p{L}\p{N}])/gu, 'sharp');
}

/** Key by which concepts are listed alphabetically: the normalised name, or the text itself where nothing remains. */
export function sortKey(name: string): string {
  return normalise(name) || name.trim().toLowerCase();
}
