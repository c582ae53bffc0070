import { useMemo } from 'react';
import { useAnswer } from '../app/use-answer.ts';
import { ConceptsByIdsDocument } from '../generated/operations.generated.ts';
import type { ConceptRef } from './ConceptLink.tsx';

/** Names and kinds of the ids that are known so far. */
export function useConcepts(ids: readonly string[]): ReadonlyMap<string, ConceptRef> {
  const sorted = [...new Set(ids)].sort();
  const { data } = useAnswer(ConceptsByIdsDocument, { ids: sorted }, sorted.length === 0);
  return useMemo(() => new Map(data?.subgraph.nodes.map((concept) => [concept.id, concept])), [data]);
}
