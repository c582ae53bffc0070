import type { RelationType } from '../../domain/ontology.ts';
import type { Relation } from '../../domain/relation.ts';
import type { ConceptRow } from '../topology/concept-table.ts';
import type { LabelRow } from '../topology/label-table.ts';
import type { Topology } from '../topology/topology.ts';

/** What a commit changes in memory once it is durable. */
export interface GraphDelta {
  readonly concepts: ConceptRow[];
  readonly removedConcepts: number[];
  readonly labels: LabelRow[];
  readonly removedLabels: number[];
  readonly relations: { readonly from: number; readonly to: number; readonly relation: Relation }[];
  readonly removedRelations: { readonly from: number; readonly to: number; readonly type: RelationType }[];
}

export function emptyDelta(): GraphDelta {
  return { concepts: [], removedConcepts: [], labels: [], removedLabels: [], relations: [], removedRelations: [] };
}

export function applyDelta(topology: Topology, delta: GraphDelta): void {
  for (const { type, from, to } of delta.removedRelations) topology.removeRelation(type, from, to);
  for (const slot of delta.removedLabels) topology.labels.remove(slot);
  for (const node of delta.removedConcepts) topology.removeConcept(node);
  for (const row of delta.concepts) topology.putConcept(row);
  for (const row of delta.labels) topology.labels.put(row);
  for (const { from, to, relation } of delta.relations) topology.putRelation(from, to, relation);
}
