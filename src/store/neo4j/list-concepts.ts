import { STATUSES, type ConceptStatus } from '../../domain/ontology.ts';
import type { Concept } from '../../domain/concept.ts';
import { encodeCursor } from '../cursor.ts';
import type { ConceptFilter, Page, PageRequest, ReadOptions } from '../graph-store.ts';
import { integer, type Connection } from './connection.ts';
import { kindLabel } from './cypher.ts';
import { cursorParts, pageSize } from './position.ts';
import { conceptColumns, toConcept, unique } from './rows.ts';

/** Each kind is read off its own index on position, from the cursor onwards; SKIP would walk all that went before. */
export async function listConcepts(
  connection: Connection,
  filter: ConceptFilter,
  page: PageRequest,
  options?: ReadOptions,
): Promise<Page<Concept>> {
  const first = pageSize(page);
  const after = cursorParts(page, ['text']);
  if (filter.kinds?.length === 0 || filter.statuses?.length === 0) return { total: 0, items: [], hasNext: false };
  const labels = filter.kinds ? unique([...filter.kinds].sort()).map(kindLabel) : ['Concept'];
  const statuses = filter.statuses ? STATUSES.filter((status) => filter.statuses?.includes(status)) : null;
  const [row] = await connection.read(
    `RETURN ${labels.map((label) => totalOf(label, statuses)).join(' + ')} AS total,
       COLLECT {
         CALL { ${labels.map((label) => firstOf(label, statuses !== null)).join(' UNION ALL ')} }
         RETURN [c.position, ${conceptColumns('c')}] ORDER BY c.position LIMIT $limit
       } AS items`,
    { after: after?.[0] ?? '', limit: integer(first + 1), statuses, others: otherStatuses(statuses) },
    options,
  );
  const items = row?.[1] as [string, unknown[]][];
  return {
    total: row?.[0] as number,
    items: items
      .slice(0, first)
      .map(([position, columns]) => ({ ...toConcept(columns), cursor: encodeCursor([position]) })),
    hasNext: items.length > first,
  };
}

function firstOf(label: string, byStatus: boolean): string {
  const status = byStatus ? ' AND c.status IN $statuses' : '';
  return `MATCH (c:${label}) WHERE c.position > $after${status} RETURN c ORDER BY c.position LIMIT $limit`;
}

/**
 * The count of a label is at hand in Neo4j, that of a status is not: so the rare statuses are counted and, where the
 * common one is wanted, taken off the label's count.
 */
function totalOf(label: string, statuses: readonly ConceptStatus[] | null): string {
  const all = `COUNT { MATCH (c:${label}) }`;
  if (statuses === null || statuses.length === STATUSES.length) return all;
  if (!statuses.includes('PUBLISHED')) return `COUNT { MATCH (c:${label}) WHERE c.status IN $statuses }`;
  return `${all} - COUNT { MATCH (c:${label}) WHERE c.status IN $others }`;
}

function otherStatuses(statuses: readonly ConceptStatus[] | null): ConceptStatus[] {
  return STATUSES.filter((status) => !statuses?.includes(status));
}
