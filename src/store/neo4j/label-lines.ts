import type { Label } from '../../domain/concept.ts';
import { letters, trigrams } from '../../domain/label-score.ts';
import { normalise, terms } from '../../domain/text.ts';

/**
 * What search needs of a concept's labels, kept on its node: nodes of their own would make most of the graph. All lists
 * are in the order of `findLabels`.
 */
export interface LabelProperties {
  /** The labels as they are shown. */
  readonly labels: readonly string[];
  /**
   * The labels as they are matched, a line for each: language, bar, and the terms with a blank before and after each,
   * so that ` mach` finds a term that begins so. The full-text index sees the terms as words.
   */
  readonly labelLines: string;
  /** Number of letters and digits in each label. */
  readonly labelLetters: readonly number[];
  /** The trigrams of all labels as words; their blanks become `_`, which no term contains. */
  readonly trigrams: string;
}

export function labelProperties(labels: readonly Label[]): LabelProperties {
  const grams = labels.flatMap(({ text }) => [...trigrams(normalise(text))]);
  return {
    labels: labels.map(({ text }) => text),
    labelLines: labels.map(({ text, language }) => `${language}|${paddedTerms(text)}`).join('\n'),
    labelLetters: labels.map(({ text }) => letters(terms(text))),
    trigrams: trigramWords(grams),
  };
}

/** ` machine learning `: the terms, each between blanks. */
export function paddedTerms(text: string): string {
  return ` ${normalise(text)} `;
}

export function trigramWords(grams: Iterable<string>): string {
  return [...new Set(grams)].map((gram) => gram.replaceAll(' ', '_')).join(' ');
}
