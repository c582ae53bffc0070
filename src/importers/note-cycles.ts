import { findCycleThrough } from '../domain/find-cycle.ts';
import { RELATION_TYPES, relationRule, type RelationType } from '../domain/ontology.ts';
import { relationId, type RelationKey } from '../domain/relation.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { Draft } from './draft.ts';
import type { ImportReport } from './report.ts';

/** Cycles told of each type: every one is a search of its own. */
const MOST_TOLD = 20;

/**
 * Tells of cycles among relations that should form none, those of other sources too. They come in: the files say so, a
 * learning path shows the loop and breaks it where it is least certain, and whoever keeps the files can mend them.
 */
export async function noteCycles(draft: Draft, store: GraphStore, report: ImportReport): Promise<void> {
  for (const type of RELATION_TYPES) {
    if (!relationRule(type).acyclic) continue;
    const own = new Map([...draft.relations].filter(([, relation]) => relation.type === type));
    if (own.size === 0) continue;
    const present = (await store.listRelations([type])).filter((relation) => !own.has(relationId(relation)));
    if (findCycle(type, own, present) === null) continue;
    const others = await ofOthers(present, draft.source, store);
    let told = 0;
    for (const { origin, vertices } of cyclesOf(draft, type, own, others)) {
      if (++told > MOST_TOLD) {
        report.note(`${type} closes more cycles: mend these, and import again to see the others.`);
        break;
      }
      report.note(`${origin}: ${type} closes a cycle, which comes in as it is: ${vertices.join(' > ')}`);
    }
  }
}

/** Those that will be there after the import: what the source alone has said and no longer says goes. */
async function ofOthers(present: readonly RelationKey[], source: string, store: GraphStore): Promise<RelationKey[]> {
  const assertions = await store.findRelationAssertions(present);
  return present.filter((_, index) => assertions[index]?.some((assertion) => assertion.source !== source));
}

/** Cycles one after the other, each without the relations that closed those before it: of a cycle, the files' last. */
function* cyclesOf(
  draft: Draft,
  type: RelationType,
  own: Map<string, RelationKey>,
  others: readonly RelationKey[],
): Generator<{ origin: string; vertices: readonly string[] }> {
  const order = new Map([...own.keys()].map((id, index) => [id, index]));
  for (let cycle = findCycle(type, own, others); cycle !== null; cycle = findCycle(type, own, others)) {
    const [last] = cycle.ids.filter((id) => own.has(id)).sort((a, b) => (order.get(b) ?? 0) - (order.get(a) ?? 0));
    if (last === undefined) return;
    own.delete(last);
    yield { origin: draft.originOf(last), vertices: cycle.vertices };
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
