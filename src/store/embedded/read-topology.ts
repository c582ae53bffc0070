import type {
  Basis,
  ConceptKind,
  ConceptStatus,
  Importance,
  InfluenceTarget,
  RelationType,
} from '../../domain/ontology.ts';
import type { Connection, Value } from './connection.ts';
import { Topology } from '../topology/topology.ts';
import type { Work } from '../topology/turns.ts';

type ConceptColumns = [node: number, id: string, kind: ConceptKind, status: ConceptStatus, sortKey: string];
type LabelColumns = [slot: number, node: number, language: string, letters: number, grams: number];
type RelationColumns = [
  row: number,
  from: number,
  to: number,
  type: RelationType,
  basis: Basis,
  importance: Importance | null,
  weight: string | null,
  level: string | null,
  anyOf: string | null,
  openEnded: number,
  influences: InfluenceTarget | null,
  method: string | null,
  vintage: string | null,
];

const CHUNK = 4000;

/** Reads the topology from the database, pausing now and then. Well under a second for the whole of ESCO. */
export function* readTopology(connection: Connection): Work<Topology> {
  const topology = new Topology();
  yield* readConcepts(connection, topology);
  yield* readLabels(connection, topology);
  yield* readRelations(connection, topology);
  return topology;
}

function* readConcepts(connection: Connection, topology: Topology): Work<void> {
  const columns = 'node, id, kind, status, sort_key';
  for (const rows of chunks<ConceptColumns>(connection, columns, 'concepts WHERE node > ? ORDER BY node')) {
    for (const [node, id, kind, status, sortKey] of rows) topology.concepts.append({ node, id, kind, status, sortKey });
    yield;
  }
  topology.concepts.sort();
}

function* readLabels(connection: Connection, topology: Topology): Work<void> {
  const columns = 'label, node, language, letters, grams';
  for (const rows of chunks<LabelColumns>(connection, columns, 'labels WHERE label > ? ORDER BY label')) {
    for (const [slot, node, language, letters, grams] of rows) {
      topology.labels.put({ slot, node, language, letters, grams });
    }
    yield;
  }
}

function* readRelations(connection: Connection, topology: Topology): Work<void> {
  // SQLite's JSON has 15 digits of a number; two doubles can be told apart by 17.
  const columns = `rowid, from_node, to_node, type, basis, importance,
    iif(weight IS NULL, NULL, printf('%!.17g', weight)), iif(level IS NULL, NULL, printf('%!.17g', level)),
    any_of, open_ended, influences, method, vintage`;
  const rest = 'relations WHERE rowid > ? AND visible = 1 ORDER BY rowid';
  for (const rows of chunks<RelationColumns>(connection, columns, rest)) {
    for (const [, from, to, type, basis, importance, weight, level, anyOf, openEnded, ...more] of rows) {
      const [influences, method, vintage] = more;
      const settled = {
        basis,
        importance,
        weight: weight === null ? null : Number(weight),
        level: level === null ? null : Number(level),
        anyOf,
        openEnded: openEnded === 1,
        influences,
        method,
        vintage,
      };
      topology.appendRelation(type, from, to, settled);
    }
    yield;
  }
}

/** Rows after the last one read, as one JSON text a time: half the work of handing over row by row. */
function* chunks<Row extends readonly [number, ...Value[]]>(
  connection: Connection,
  columns: string,
  rest: string,
): Generator<Row[]> {
  const sql = `SELECT '[' || group_concat(row) || ']' FROM (SELECT json_array(${columns}) AS row FROM ${rest} LIMIT ${CHUNK})`;
  for (let last = 0; ;) {
    const rows = JSON.parse(connection.get<[string | null]>(sql, [last])?.[0] ?? '[]') as Row[];
    if (rows.length > 0) yield rows;
    if (rows.length < CHUNK) return;
    last = rows.at(-1)?.[0] ?? 0;
  }
}
