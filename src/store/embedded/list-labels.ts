import { CONCEPT_KINDS, STATUSES, type ConceptKind } from '../../domain/ontology.ts';
import type { LabelledConcept } from '../graph-store.ts';
import { compareIds } from '../topology/concept-table.ts';
import type { Records } from './records.ts';
import type { Topology } from '../topology/topology.ts';

const BATCH = 500;

/** Every label of every concept of the kinds, ordered by concept id. */
export function* listLabels(
  { concepts }: Topology,
  records: Records,
  kinds: readonly ConceptKind[],
): Generator<LabelledConcept[]> {
  const wanted = [...new Set(kinds)].map((kind) => ({ kind, nodes: concepts.ofKind(CONCEPT_KINDS.indexOf(kind)) }));
  const found = wanted.flatMap(({ kind, nodes }) => nodes.map((node) => ({ id: concepts.id(node), kind, node })));
  found.sort((a, b) => compareIds(a.id, b.id));
  for (let start = 0; start < found.length; start += BATCH) {
    yield found.slice(start, start + BATCH).map(({ id, kind, node }) => ({
      id,
      kind,
      status: STATUSES[concepts.status(node)] ?? 'PUBLISHED',
      labels: records.labels(node),
    }));
  }
}
