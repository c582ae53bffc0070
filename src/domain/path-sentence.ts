import type { RelationType } from './ontology.ts';
import type { RelationKey } from './relation.ts';

/** How each relation reads along its direction and against it, between two names. */
const READINGS: Readonly<Record<RelationType, readonly [along: string, against: string]>> = {
  REQUIRES: ['requires', 'is required by'],
  USES: ['uses', 'is used by'],
  HAS_RESPONSIBILITY: ['is responsible for', 'is a responsibility of'],
  FACES: ['faces', 'is faced by'],
  ADDRESSES: ['addresses', 'is addressed by'],
  APPLIES: ['applies', 'is applied in'],
  HAS_STAGE: ['has the stage', 'is a stage of'],
  NEXT_STAGE: ['is followed by', 'follows'],
  DEVELOPS: ['develops', 'is developed in'],
  LEADS_TO: ['leads to', 'is reached from'],
  PREREQUISITE_OF: ['is a prerequisite of', 'builds on'],
  BROADER: ['is part of', 'includes'],
  RELATED: ['is related to', 'is related to'],
  EXAMPLE_OF: ['is an example of', 'has the example'],
  COLLABORATES_WITH: ['works with', 'works with'],
  SHAPES: ['shapes', 'is shaped by'],
  INFLUENCES: ['influences', 'is influenced by'],
  PAYS: ['pays', 'is paid to'],
  IN_REGION: ['holds in', 'is the region of'],
  PART_OF: ['belongs to', 'contains'],
  CLOSE_MATCH: ['is nearly the same as', 'is nearly the same as'],
  BROAD_MATCH: ['is a special case of', 'covers'],
  NARROW_MATCH: ['covers', 'is a special case of'],
  REPLACED_BY: ['is replaced by', 'replaces'],
};

/**
 * A path as a sentence: "Python is required by Data Scientist, which requires Statistics." `relations` are the steps
 * between the concepts of `path`, walked in either direction; a path without steps is a goal that speaks for itself.
 */
export function pathSentence(
  path: readonly string[],
  relations: readonly RelationKey[],
  nameOf: (id: string) => string,
): string {
  const first = nameOf(path[0] ?? '');
  if (relations.length === 0) return `${first} is the goal itself.`;
  const steps = relations.map(({ type, from }, at) => {
    const reading = READINGS[type][from === path[at] ? 0 : 1];
    return `${at === 0 ? '' : ', which'} ${reading} ${nameOf(path[at + 1] ?? '')}`;
  });
  return `${first}${steps.join('')}.`;
}
