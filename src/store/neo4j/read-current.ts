import type { StoredConcept } from '../../domain/concept.ts';
import { RELATION_TYPES, type ConceptKind, type RelationType } from '../../domain/ontology.ts';
import { relationId, type RelationKey, type StoredRelation } from '../../domain/relation.ts';
import type { AcyclicCheck } from '../check-plan.ts';
import { identifierKey } from '../identifier-key.ts';
import type { Touched } from '../plan-commit.ts';
import type { Run } from './connection.ts';
import { REJECTED, typePattern } from './cypher.ts';
import { parseAssertions, parseContributions } from './records.ts';
import { GRAPH, type Side } from './side.ts';

export async function readConcepts(
  run: Run,
  ids: readonly string[],
  side = GRAPH,
): Promise<Map<string, StoredConcept>> {
  if (ids.length === 0) return new Map();
  const rows = await run(`UNWIND $ids AS id MATCH (c:${side.concept} {id: id}) RETURN c.id, c.kind, c.contributions`, {
    ids,
  });
  return new Map(
    (rows as [string, ConceptKind, string][]).map(([id, kind, json]) => [
      id,
      { id, kind, contributions: parseContributions(json) },
    ]),
  );
}

/** Those of the ids that exist. */
export async function readEnds(run: Run, ids: readonly string[], side = GRAPH): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await run(`UNWIND $ids AS id MATCH (c:${side.concept} {id: id}) RETURN c.id`, { ids });
  return new Set(rows.map(([id]) => id as string));
}

/** The relationship of a key `[type, from, to]`, rejected or not. Both ends are sought: either may be a hub. */
export function matchRelation({ concept }: Side): string {
  return `
    MATCH (a:${concept} {id: key[1]})-[r:${typePattern([...RELATION_TYPES, REJECTED])}]->(b:${concept} {id: key[2]})
    USING INDEX a:${concept}(id) USING INDEX b:${concept}(id)
    WHERE coalesce(r.type, type(r)) = key[0]`;
}

/** Stored relations by `relationId`, rejected ones included. */
export async function readRelations(
  run: Run,
  keys: readonly RelationKey[],
  side = GRAPH,
): Promise<Map<string, StoredRelation>> {
  const found = new Map<string, StoredRelation>();
  if (keys.length === 0) return found;
  const rows = await run(`UNWIND $keys AS key ${matchRelation(side)} RETURN key[0], key[1], key[2], r.assertions`, {
    keys: keys.map(({ type, from, to }) => [type, from, to]),
  });
  for (const [type, from, to, json] of rows as [RelationType, string, string, string][]) {
    const stored = { type, from, to, assertions: parseAssertions(json) };
    found.set(relationId(stored), stored);
  }
  return found;
}

export async function readOwners(
  run: Run,
  identifiers: Touched['identifiers'],
  side = GRAPH,
): Promise<Map<string, string>> {
  if (identifiers.length === 0) return new Map();
  const rows = await run(
    `UNWIND $keys AS key
     MATCH (i:${side.identifier} {scheme: key[0], value: key[1]})
     RETURN i.scheme, i.value, i.concept`,
    { keys: identifiers.map(({ scheme, value }) => [scheme, value]) },
  );
  return new Map(
    (rows as [string, string, string][]).map(([scheme, value, id]) => [identifierKey({ scheme, value }), id]),
  );
}

const HOLDING = `
  UNWIND $ids AS id
  MATCH (c:Concept {id: id})-[r:${typePattern([...RELATION_TYPES, REJECTED])}]-()
  RETURN id, coalesce(r.type, type(r)), startNode(r).id, endNode(r).id`;

/** All stored relations at each of the concepts, rejected ones included. */
export async function readHolding(run: Run, ids: readonly string[]): Promise<Map<string, RelationKey[]>> {
  const held = new Map<string, RelationKey[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return held;
  for (const [id, type, from, to] of (await run(HOLDING, { ids })) as [string, RelationType, string, string][]) {
    held.get(id)?.push({ type, from, to });
  }
  return held;
}

/** The relations of one acyclic type that can be reached forwards from the starts. */
export async function readReachable(
  run: Run,
  { type, starts }: AcyclicCheck,
): Promise<{ readonly from: string; readonly to: string }[]> {
  const rows = await run(
    `MATCH (s:Concept) WHERE s.id IN $starts
     MATCH (s)-[:${type}*0..]->(m)
     WITH DISTINCT m
     MATCH (m)-[:${type}]->(n)
     RETURN m.id, n.id`,
    { starts },
  );
  return (rows as [string, string][]).map(([from, to]) => ({ from, to }));
}
