import { RELATION_TYPES, type ConceptKind, type ConceptStatus, type RelationType } from '../../domain/ontology.ts';
import type { ReadOptions } from '../graph-store.ts';
import type { SettledFields } from '../topology/relation-table.ts';
import { Topology } from '../topology/topology.ts';
import type { Turns, Work } from '../topology/turns.ts';
import { integer, type Connection, type Row } from './connection.ts';
import { toRelation } from './rows.ts';
import { SETTLED_VERSION } from './settled-version.ts';
import { stats } from './statistics.ts';

/** Above this number of relations they are left where they are: about 200 bytes of each would be held here. */
const MOST_RELATIONS = 2_000_000;

export interface FetchedTopology {
  readonly version: number;
  readonly topology: Topology;
}

/**
 * Concepts and relations of the whole graph. Null where there are too many, and where a commit was being applied
 * meanwhile, so that what was read may be half of it.
 */
export async function fetchTopology(
  connection: Connection,
  turns: Turns,
  options: ReadOptions,
): Promise<FetchedTopology | null> {
  const before = await quietVersion(connection, options);
  const { relations, relationTypes } = await stats(connection, options);
  if (before === null || relations > MOST_RELATIONS) return null;
  const topology = new Topology();
  const nodes = new Map<number, number>();
  await addConcepts(connection, turns, topology, nodes, options);
  for (const type of RELATION_TYPES.filter((one) => relationTypes.some((counted) => counted.type === one))) {
    const rows = await connection.read(starsOf(type), {}, options);
    const isWhole = await turns.read(() => addRelations(topology, nodes, type, rows), options);
    if (!isWhole) return null;
  }
  return (await quietVersion(connection, options)) === before ? { version: before, topology } : null;
}

/** The version, or null while the next one is being applied. */
async function quietVersion(connection: Connection, options: ReadOptions): Promise<number | null> {
  const [row] = await connection.read(QUIET_VERSION, {}, options);
  return row?.[0] === row?.[1] ? Number(row?.[0] ?? 0) : null;
}

const QUIET_VERSION = `${SETTLED_VERSION} MATCH (m:Meta {name: 'graph'}) RETURN version, m.version`;

/** In the order of the index, which is that of the alphabet. */
const CONCEPTS = `
  MATCH (c:Concept) WHERE c.position > $after
  RETURN c.position, id(c), c.id, c.kind, c.status ORDER BY c.position LIMIT $limit`;

/** So many at once hold up nobody. */
const CONCEPTS_AT_ONCE = 4_000;

type ConceptRow = readonly [position: string, number: number, id: string, kind: ConceptKind, status: ConceptStatus];

/** Positions (`position.ts`) serve as sort keys: they order alike, and cursors need them. */
async function addConcepts(
  connection: Connection,
  turns: Turns,
  topology: Topology,
  nodes: Map<number, number>,
  options: ReadOptions,
): Promise<void> {
  let rows: readonly ConceptRow[];
  let after = '';
  do {
    const parameters = { after, limit: integer(CONCEPTS_AT_ONCE) };
    rows = (await connection.read(CONCEPTS, parameters, options)) as unknown as readonly ConceptRow[];
    await turns.read(() => appendConcepts(topology, nodes, rows), options);
    after = rows.at(-1)?.[0] ?? after;
  } while (rows.length === CONCEPTS_AT_ONCE);
  topology.concepts.sort();
}

function* appendConcepts(topology: Topology, nodes: Map<number, number>, rows: readonly ConceptRow[]): Work<void> {
  for (const [position, number, id, kind, status] of rows) {
    topology.concepts.append({ node: nodes.size, id, kind, status, sortKey: position });
    nodes.set(number, nodes.size);
    yield;
  }
}

/**
 * A row for the relations of a concept of which the same is said, with lists of their ends, weights and levels: far
 * fewer values than a row for each. A list of what no relation has is empty.
 */
function starsOf(type: RelationType): string {
  return `
    MATCH (a:Concept)-[r:${type}]->(b)
    RETURN id(a), collect(id(b)), ${listOf('weight')}, ${listOf('level')},
      r.basis, r.importance, r.anyOf, r.openEnded, r.influences, r.method, r.vintage`;
}

function listOf(property: 'weight' | 'level'): string {
  return `CASE count(r.${property}) WHEN 0 THEN [] ELSE collect(coalesce(r.${property}, ${NONE})) END`;
}

/** Below every weight and level. */
const NONE = -1;

/** Answers whether both ends of each relation are known. */
function* addRelations(
  topology: Topology,
  nodes: ReadonlyMap<number, number>,
  type: RelationType,
  rows: readonly Row[],
): Work<boolean> {
  for (const [start, ends, weights, levels, ...said] of rows as readonly StarRow[]) {
    const from = nodes.get(start);
    const fields = toFields(type, said);
    for (const [i, end] of ends.entries()) {
      const to = nodes.get(end);
      if (from === undefined || to === undefined) return false;
      const [weight, level] = [valueAt(weights, i), valueAt(levels, i)];
      const isSame = weight === fields.weight && level === fields.level;
      topology.appendRelation(type, from, to, isSame ? fields : { ...fields, weight, level });
    }
    yield;
  }
  return true;
}

type StarRow = readonly [
  start: number,
  ends: readonly number[],
  weights: readonly number[],
  levels: readonly number[],
  ...said: unknown[],
];

function toFields(type: RelationType, said: readonly unknown[]): SettledFields {
  const [basis, importance, ...rest] = said;
  return toRelation([type, basis, importance, null, null, ...rest], '', '');
}

function valueAt(list: readonly number[], i: number): number | null {
  const value = list[i] ?? NONE;
  return value === NONE ? null : value;
}
