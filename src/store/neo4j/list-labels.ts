import type { ConceptKind, ConceptStatus } from '../../domain/ontology.ts';
import { settleLabels } from '../../domain/settle.ts';
import type { LabelledConcept, ReadOptions } from '../graph-store.ts';
import type { Connection, Row } from './connection.ts';
import { labelPattern } from './cypher.ts';
import { parseContributions } from './records.ts';

const BATCH = 1_000;

export async function* listLabels(
  connection: Connection,
  kinds: readonly ConceptKind[],
  options?: ReadOptions,
): AsyncIterable<readonly LabelledConcept[]> {
  if (kinds.length === 0) return;
  const statement = `MATCH (c:${labelPattern(kinds)}) RETURN c.id, c.kind, c.status, c.contributions ORDER BY c.id`;
  let batch: LabelledConcept[] = [];
  for await (const row of connection.stream(statement, {}, options)) {
    batch.push(toLabelled(row));
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function toLabelled(row: Row): LabelledConcept {
  const [id, kind, status, json] = row as [string, ConceptKind, ConceptStatus, string];
  return { id, kind, status, labels: settleLabels({ id, kind, contributions: parseContributions(json) }) };
}
