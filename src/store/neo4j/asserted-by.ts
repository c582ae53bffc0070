import type { Change } from '../../domain/change.ts';
import type { ConceptKind, RelationType } from '../../domain/ontology.ts';
import { RELATION_TYPES } from '../../domain/ontology.ts';
import type { ReadOptions } from '../graph-store.ts';
import type { Connection, Row } from './connection.ts';
import { REJECTED, typePattern } from './cypher.ts';
import { parseAssertions, parseContributions } from './records.ts';

const BATCH = 1_000;

const CONCEPTS = 'MATCH (c:Concept) WHERE $source IN c.sources RETURN c.id, c.kind, c.contributions';

const RELATIONS = `
  MATCH (a:Concept)-[r:${typePattern([...RELATION_TYPES, REJECTED])}]->(b:Concept) WHERE $source IN r.sources
  RETURN coalesce(r.type, type(r)), a.id, b.id, r.assertions`;

export async function* assertedBy(
  connection: Connection,
  source: string,
  options?: ReadOptions,
): AsyncIterable<readonly Change[]> {
  yield* batches(connection.stream(CONCEPTS, { source }, options), (row) => toPutConcept(row, source));
  yield* batches(connection.stream(RELATIONS, { source }, options), (row) => toPutRelation(row, source));
}

async function* batches(rows: AsyncIterable<Row>, read: (row: Row) => Change): AsyncIterable<Change[]> {
  let batch: Change[] = [];
  for await (const row of rows) {
    batch.push(read(row));
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function toPutConcept([id, kind, json]: Row, source: string): Change {
  const contributions = parseContributions(json as string);
  const contribution = contributions.find((candidate) => candidate.source === source) ?? null;
  return { op: 'concept', id: id as string, kind: kind as ConceptKind, source, contribution };
}

function toPutRelation([type, from, to, json]: Row, source: string): Change {
  const assertions = parseAssertions(json as string).filter((a) => a.source === source);
  return { op: 'relation', type: type as RelationType, from: from as string, to: to as string, source, assertions };
}
