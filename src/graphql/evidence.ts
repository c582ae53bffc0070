import type { RelationAssertion, RelationKey } from '../domain/relation.ts';
import type { GraphContext } from './context.ts';

/** Every assertion of every relation, in order of the relations. */
export async function getEvidence(
  { loaders }: GraphContext,
  relations: readonly RelationKey[],
): Promise<RelationAssertion[]> {
  return (await Promise.all(relations.map((relation) => loaders.evidence.load(relation)))).flat();
}
