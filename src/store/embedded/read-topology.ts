import type {
  Basis,
  ConceptKind,
  ConceptStatus,
  Importance,
  InfluenceTarget,
  RelationType,
} from '../../domain/ontology.ts';
import type { Connection } from './connection.ts';
import { Topology } from './topology.ts';
import type { Work } from './turns.ts';

type ConceptColumns = [node: number, id: string, kind: ConceptKind, status: ConceptStatus, sortKey: string];
type LabelColumns = [slot: number, node: number, language: string, letters: number, grams: number];
type RelationColumns = [
  row: number,
  from: number,
  to: number,
  type: RelationType,
  basis: Basis,
  importance: Importance | null,
  weight: number | null,
  level: number | null,
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
  const sql = `SELECT node, id, kind, status, sort_key FROM concepts WHERE node > ? ORDER BY node LIMIT ?`;
  for (let rows: ConceptColumns[] = [], last = 0; ; last = rows.at(-1)?.[0] ?? 0) {
    rows = connection.all<ConceptColumns>(sql, [last, CHUNK]);
    for (const [node, id, kind, status, sortKey] of rows) topology.concepts.append({ node, id, kind, status, sortKey });
    if (rows.length < CHUNK) break;
    yield;
  }
  topology.concepts.sort();
}

function* readLabels(connection: Connection, topology: Topology): Work<void> {
  const sql = `SELECT label, node, language, letters, grams FROM labels WHERE label > ? ORDER BY label LIMIT ?`;
  for (let rows: LabelColumns[] = [], last = 0; ; last = rows.at(-1)?.[0] ?? 0) {
    rows = connection.all<LabelColumns>(sql, [last, CHUNK]);
    for (const [slot, node, language, letters, grams] of rows) {
      topology.labels.put({ slot, node, language, letters, grams });
    }
    if (rows.length < CHUNK) return;
    yield;
  }
}

function* readRelations(connection: Connection, topology: Topology): Work<void> {
  const sql = `SELECT rowid, from_node, to_node, type, basis, importance, weight, level, any_of, open_ended, influences,
    method, vintage FROM relations WHERE rowid > ? AND visible = 1 ORDER BY rowid LIMIT ?`;
  for (let rows: RelationColumns[] = [], last = 0; ; last = rows.at(-1)?.[0] ?? 0) {
    rows = connection.all<RelationColumns>(sql, [last, CHUNK]);
    for (const [, from, to, type, basis, importance, weight, level, anyOf, openEnded, ...rest] of rows) {
      const [influences, method, vintage] = rest;
      const settled = {
        basis,
        importance,
        weight,
        level,
        anyOf,
        openEnded: openEnded === 1,
        influences,
        method,
        vintage,
      };
      topology.appendRelation(type, from, to, settled);
    }
    if (rows.length < CHUNK) return;
    yield;
  }
}
