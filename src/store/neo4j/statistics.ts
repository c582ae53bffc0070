import { CONCEPT_KINDS, RELATION_TYPES } from '../../domain/ontology.ts';
import { DomainError } from '../../domain/errors.ts';
import type { GraphStats, Health, ReadOptions } from '../graph-store.ts';
import type { Connection } from './connection.ts';
import { kindLabel } from './cypher.ts';
import { SETTLED_VERSION } from './settled-version.ts';

/** Longest wait for a sign of life. */
const HEALTH_MS = 900;

export async function version(connection: Connection, options?: ReadOptions): Promise<number> {
  const rows = await connection.read(`${SETTLED_VERSION} RETURN version`, {}, options);
  return Number(rows[0]?.[0] ?? 0);
}

/** Neo4j keeps these counts, so no node is visited. Relations start at a concept, or are staged and do not count. */
const STATS = `
  ${SETTLED_VERSION}
  RETURN version,
    [${CONCEPT_KINDS.map((kind) => `COUNT { MATCH (:${kindLabel(kind)}) }`).join(', ')}],
    [${RELATION_TYPES.map((type) => `COUNT { MATCH (:Concept)-[:${type}]->() }`).join(', ')}]`;

export async function stats(connection: Connection, options?: ReadOptions): Promise<GraphStats> {
  const [row] = await connection.read(STATS, {}, options);
  const [current, kindCounts, typeCounts] = (row ?? [0, [], []]) as [number, number[], number[]];
  const kinds = CONCEPT_KINDS.map((kind, i) => ({ kind, count: kindCounts[i] ?? 0 }));
  const relationTypes = RELATION_TYPES.map((type, i) => ({ type, count: typeCounts[i] ?? 0 }));
  return {
    version: current,
    concepts: sum(kindCounts),
    relations: sum(typeCounts),
    kinds: kinds.filter(({ count }) => count > 0),
    relationTypes: relationTypes.filter(({ count }) => count > 0),
  };
}

export async function health(connection: Connection): Promise<Health> {
  try {
    await connection.probe(HEALTH_MS);
    return { ok: true, problem: null };
  } catch (error) {
    const problem = error instanceof DomainError ? error.message : 'Neo4j answers with an error: see its log.';
    return { ok: false, problem };
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
