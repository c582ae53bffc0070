import type { Change } from '../../domain/change.ts';
import type { Contribution } from '../../domain/concept.ts';
import type { ConceptKind, RelationType } from '../../domain/ontology.ts';
import type { RelationAssertion } from '../../domain/relation.ts';
import type { Connection } from './connection.ts';

type ConceptColumns = [node: number, id: string, kind: ConceptKind, contributions: string];
type RelationColumns = [row: number, type: RelationType, from: string, to: string, assertions: string];

const CHUNK = 500;

/** All that a source asserts, a chunk of rows at a time, concepts first. */
export function* assertedBy(connection: Connection, source: string): Generator<Change[]> {
  const word = `"source":${JSON.stringify(source)}`;
  const concepts = `SELECT node, id, kind, contributions FROM concepts
    WHERE node > ? AND instr(contributions, ?) > 0 ORDER BY node LIMIT ?`;
  yield* chunks(
    (last) => connection.all<ConceptColumns>(concepts, [last, word, CHUNK]),
    (row) => toConceptChanges(row, source),
  );
  const relations = `SELECT relations.rowid, type, a.id, b.id, assertions FROM relations
    JOIN concepts a ON a.node = from_node JOIN concepts b ON b.node = to_node
    WHERE relations.rowid > ? AND instr(assertions, ?) > 0 ORDER BY relations.rowid LIMIT ?`;
  yield* chunks(
    (last) => connection.all<RelationColumns>(relations, [last, word, CHUNK]),
    (row) => toRelationChanges(row, source),
  );
}

function toConceptChanges([, id, kind, json]: ConceptColumns, source: string): Change[] {
  const own = (JSON.parse(json) as Contribution[]).filter((contribution) => contribution.source === source);
  return own.map((contribution) => ({ op: 'concept', id, kind, source, contribution }));
}

function toRelationChanges([, type, from, to, json]: RelationColumns, source: string): Change[] {
  const own = (JSON.parse(json) as RelationAssertion[]).filter((assertion) => assertion.source === source);
  return own.length === 0 ? [] : [{ op: 'relation', type, from, to, source, assertions: own }];
}

/** Reads on from the last row of each chunk. */
function* chunks<Row extends readonly [number, ...string[]]>(
  read: (last: number) => Row[],
  toChanges: (row: Row) => Change[],
): Generator<Change[]> {
  for (let last = 0; ;) {
    const rows = read(last);
    const changes = rows.flatMap(toChanges);
    if (changes.length > 0) yield changes;
    if (rows.length < CHUNK) return;
    last = rows.at(-1)?.[0] ?? 0;
  }
}
