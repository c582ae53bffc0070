import { findCycleThrough } from '../domain/find-cycle.ts';
import { RELATION_TYPES, relationRule, type RelationType } from '../domain/ontology.ts';
import { relationId, type RelationKey } from '../domain/relation.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { Draft } from './draft.ts';

/**
 * Takes out of a draft what would close a cycle of relations that may form none, with those of other sources too: of
 * each cycle the relation that the files have last. A store lets cycles into a load, since it cannot see one whole.
 */
export async function refuseCycles(draft: Draft, store: GraphStore): Promise<void> {
  for (const type of RELATION_TYPES) {
    if (!relationRule(type).acyclic) continue;
    const own = new Map([...draft.relations].filter(([, relation]) => relation.type === type));
    if (own.size === 0) continue;
    const present = (await store.listRelations([type])).filter((relation) => !own.has(relationId(relation)));
    if (findCycle(type, own, present) === null) continue;
    breakCycles(draft, type, own, await ofOthers(present, draft.source, store));
  }
}

/** Those that will be there after the import: what the source alone has said and no longer says goes. */
async function ofOthers(present: readonly RelationKey[], source: string, store: GraphStore): Promise<RelationKey[]> {
  const assertions = await store.findRelationAssertions(present);
  return present.filter((_, index) => assertions[index]?.some((assertion) => assertion.source !== source));
}

function breakCycles(
  draft: Draft,
  type: RelationType,
  own: Map<string, RelationKey>,
  others: readonly RelationKey[],
): void {
  const order = new Map([...own.keys()].map((id, index) => [id, index]));
  for (let cycle = findCycle(type, own, others); cycle !== null; cycle = findCycle(type, own, others)) {
    const [last] = cycle.ids.filter((id) => own.has(id)).sort((a, b) => (order.get(b) ?? 0) - (order.get(a) ?? 0));
    if (last === undefined) return;
    own.delete(last);
    draft.refuseRelation(last, `${last} would close a cycle: ${cycle.vertices.join(' > ')}`);
  }
}

/** A cycle that leads through one of the draft's own relations; null when there is none. */
function findCycle(
  type: RelationType,
  own: ReadonlyMap<string, RelationKey>,
  others: readonly RelationKey[],
): { vertices: string[]; ids: string[] } | null {
  const successors = new Map<string, string[]>();
  for (const { from, to } of [...own.values(), ...others]) {
    const list = successors.get(from);
    if (list) list.push(to);
    else successors.set(from, [to]);
  }
  const vertices = findCycleThrough([...own.values()], (vertex) => successors.get(vertex) ?? []);
  if (vertices === null) return null;
  const ids = vertices.slice(1).map((to, index) => relationId({ type, from: vertices[index] ?? '', to }));
  return { vertices, ids };
}
