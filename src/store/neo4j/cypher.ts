import type { ConceptKind, RelationType } from '../../domain/ontology.ts';
import { RELATION_TYPES } from '../../domain/ontology.ts';

/*
 * The only texts that are put into Cypher besides the statements themselves: labels and relationship types, spelled
 * from the ontology table. Everything that a caller gives is a parameter.
 */

/** Relationship type of rejected relations: kept with their evidence, and in no pattern of a read. */
export const REJECTED = 'REJECTED';

/** Node label of a kind: `CAREER_STAGE` is `CareerStage`. */
export function kindLabel(kind: ConceptKind): string {
  return kind
    .split('_')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join('');
}

/** Label expression for any of the kinds: `Skill|Tool`; all concepts when none is named. */
export function labelPattern(kinds: readonly ConceptKind[] | null | undefined): string {
  return kinds ? [...new Set(kinds)].sort().map(kindLabel).join('|') : 'Concept';
}

/** The types in order of the ontology table, each once: one statement, however the caller orders them. */
export function orderedTypes(types: readonly RelationType[] | null | undefined): readonly RelationType[] {
  if (!types) return RELATION_TYPES;
  const wanted = new Set(types);
  return RELATION_TYPES.filter((type) => wanted.has(type));
}

/** Type expression for any of the types: `REQUIRES|USES`. */
export function typePattern(types: readonly string[]): string {
  return types.join('|');
}

/** Position of each type in the ontology table, as a parameter for ordering. */
export const TYPE_ORDER: Readonly<Record<string, number>> = Object.fromEntries(
  RELATION_TYPES.map((type, index) => [type, index]),
);
