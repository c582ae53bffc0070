import { useMemo } from 'react';
import { missingIds } from '../app/missing-ids.ts';
import { useAnswer } from '../app/use-answer.ts';
import { ConceptsByIdsDocument } from '../generated/operations.generated.ts';
import type { ConceptRef } from './ConceptLink.tsx';

/** Names and kinds of the ids, as far as they are loaded. An unknown id does not keep the others nameless. */
export function useConcepts(ids: readonly string[]): ReadonlyMap<string, ConceptRef> {
  const sorted = [...new Set(ids)].sort();
  const all = useAnswer(ConceptsByIdsDocument, { ids: sorted }, sorted.length === 0);
  const missing = missingIds(all.error);
  const known = sorted.filter((id) => !missing.includes(id));
  const rest = useAnswer(ConceptsByIdsDocument, { ids: known }, missing.length === 0 || known.length === 0);
  const nodes = (missing.length > 0 ? rest.data : all.data)?.subgraph.nodes;
  return useMemo(() => new Map(nodes?.map((concept) => [concept.id, concept])), [nodes]);
}
