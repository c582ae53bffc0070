import { scoreLikeness } from '../../domain/label-score.ts';
import { compareText } from '../../domain/settle.ts';
import { normalise } from '../../domain/text.ts';
import { encodeCursor } from '../cursor.ts';
import type { Page, PageRequest, ReadOptions, SearchHit, SearchQuery } from '../graph-store.ts';
import { integer, type Connection } from './connection.ts';
import { filterParameters, labelFilter } from './label-match.ts';
import { trigramText } from './label-nodes.ts';
import { cursorParts, pageSize } from './position.ts';

/** How many labels the index offers, those with most and rarest trigrams in common first, for the exact score. */
const CANDIDATES = 1_000;

interface NearHit extends SearchHit {
  readonly position: string;
  readonly rank: number;
}

/** Labels near in spelling, best first by `scoreLikeness`. */
export async function searchNear(
  connection: Connection,
  query: SearchQuery,
  page: PageRequest,
  options?: ReadOptions,
): Promise<Page<SearchHit>> {
  const first = pageSize(page);
  const after = cursorParts(page, ['number', 'string']);
  const filter = labelFilter(query);
  const rows = await connection.read(
    `CALL db.index.fulltext.queryNodes('label_trigrams', $lucene) YIELD node AS l, score
     ${filter.length > 0 ? `WHERE ${filter.join(' AND ')}` : ''}
     RETURN l.concept, l.text, l.position, l.rank ORDER BY score DESC LIMIT $candidates`,
    { lucene: trigramText(normalise(query.text)), candidates: integer(CANDIDATES), ...filterParameters(query) },
    options,
  );
  const hits = bestOfEach(
    rows
      .map(([id, text, position, rank]) => toHit(query.text, id as string, text as string, position, rank))
      .filter(({ score }) => score > 0 && score >= (query.minScore ?? 0))
      .sort((a, b) => b.score - a.score || compareText(a.position, b.position) || a.rank - b.rank),
  );
  const rest = after === null ? hits : hits.filter((hit) => isAfter(hit, after));
  return {
    total: hits.length,
    items: rest.slice(0, first).map(({ id, matched, score, position }) => ({
      id,
      matched,
      score,
      cursor: encodeCursor([-score, position]),
    })),
    hasNext: rest.length > first,
  };
}

function toHit(query: string, id: string, matched: string, position: unknown, rank: unknown): NearHit {
  return { id, matched, score: scoreLikeness(query, matched), position: position as string, rank: rank as number };
}

function bestOfEach(sorted: readonly NearHit[]): NearHit[] {
  const best = new Map<string, NearHit>();
  for (const hit of sorted) if (!best.has(hit.id)) best.set(hit.id, hit);
  return [...best.values()];
}

function isAfter(hit: NearHit, [negative, position]: readonly unknown[]): boolean {
  const score = -(negative as number);
  return hit.score < score || (hit.score === score && compareText(hit.position, position as string) > 0);
}
