import { compareText } from '../../domain/settle.ts';
import { RELATION_TYPES, type RelationType } from '../../domain/ontology.ts';
import type { ReadOptions, Topology } from '../graph-store.ts';
import type { Connection } from './connection.ts';
import { orderedTypes } from './cypher.ts';
import { unique } from './rows.ts';

type Edge = readonly [from: number, to: number, weight: number];

/** One row per type and start, with lists of its ends and weights: far fewer values than one row per relation. */
export async function topology(
  connection: Connection,
  types: readonly RelationType[],
  options?: ReadOptions,
): Promise<Topology> {
  const wanted = orderedTypes(types);
  if (wanted.length === 0) return toTopology([], []);
  const each = wanted.map(
    (type) => `MATCH (a:Concept)-[r:${type}]->(b:Concept)
      RETURN '${type}' AS type, a.id AS from, collect(b.id) AS to, collect(coalesce(r.weight, -1)) AS weights`,
  );
  const rows = (await connection.read(each.join(' UNION ALL '), {}, options)) as unknown as StarRow[];
  const ids = unique(rows.flatMap(([, from, to]) => [from, ...to])).sort(compareText);
  const places = new Map(ids.map((id, place) => [id, place]));
  const place = (id: string): number => places.get(id) ?? 0;
  const edges = wanted.map((type): [RelationType, Edge[]] => [
    type,
    rows
      .filter((row) => row[0] === type)
      .flatMap(([, from, to, weights]) => to.map((end, i): Edge => [place(from), place(end), weights[i] ?? -1]))
      .sort((a, b) => a[0] - b[0] || a[1] - b[1]),
  ]);
  return toTopology(ids, edges);
}

type StarRow = readonly [type: RelationType, from: string, to: readonly string[], weights: readonly number[]];

function toTopology(ids: readonly string[], edges: readonly (readonly [RelationType, readonly Edge[]])[]): Topology {
  const all = edges.flatMap(([, list]) => list);
  return {
    ids,
    from: Uint32Array.from(all, ([from]) => from),
    to: Uint32Array.from(all, ([, to]) => to),
    type: Uint8Array.from(edges.flatMap(([type, list]) => list.map(() => RELATION_TYPES.indexOf(type)))),
    weight: Float32Array.from(all, ([, , weight]) => (weight < 0 ? NaN : weight)),
  };
}
