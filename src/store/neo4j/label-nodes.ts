import type { Label } from '../../domain/concept.ts';
import { letters, trigrams } from '../../domain/label-score.ts';
import { terms } from '../../domain/text.ts';
import type { ConceptWrite } from '../plan-commit.ts';
import { positionOf } from './position.ts';

/**
 * Properties of a `(:Label)`: what search needs to match, filter, order and answer without a step to the concept.
 * `rank` is the label's place among those of the concept; `languages` are all that the concept has labels in.
 */
export interface LabelNode {
  readonly concept: string;
  readonly kind: string;
  readonly status: string;
  readonly position: string;
  readonly text: string;
  readonly language: string;
  readonly rank: number;
  readonly languages: readonly string[];
  readonly norm: string;
  readonly letters: number;
  readonly trigrams: string;
}

export function labelNodes({ concept, labels }: ConceptWrite): LabelNode[] {
  const languages = [...new Set(labels.map((label) => label.language))];
  const position = positionOf(concept.name, concept.id);
  return labels.map((label, rank) => ({
    concept: concept.id,
    kind: concept.kind,
    status: concept.status,
    position,
    rank,
    languages,
    ...matched(label),
  }));
}

function matched({ text, language }: Label): Pick<LabelNode, 'text' | 'language' | 'norm' | 'letters' | 'trigrams'> {
  const list = terms(text);
  const norm = list.join(' ');
  return { text, language, norm, letters: letters(list), trigrams: trigramText(norm) };
}

/** The trigrams as words of a text for the index; their blanks become `_`, which no term contains. */
export function trigramText(norm: string): string {
  return [...trigrams(norm)].map((gram) => gram.replaceAll(' ', '_')).join(' ');
}
