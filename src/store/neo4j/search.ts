import { scoreLabel } from '../../domain/label-score.ts';
import { encodeCursor } from '../cursor.ts';
import type { Page, PageRequest, ReadOptions, SearchHit, SearchQuery } from '../graph-store.ts';
import { integer, type Connection } from './connection.ts';
import { labelFilter, matchTerms, type TermMatch } from './label-match.ts';
import { cursorParts, pageSize } from './position.ts';
import { searchNear } from './search-near.ts';

const NOTHING: Page<SearchHit> = { total: 0, items: [], hasNext: false };

/** Labels whose terms begin with the query's, the shortest first: among matches of one query that is the best score. */
export async function search(
  connection: Connection,
  query: SearchQuery,
  page: PageRequest,
  options?: ReadOptions,
): Promise<Page<SearchHit>> {
  const first = pageSize(page);
  const after = cursorParts(page, ['number', 'string']);
  const match = matchTerms(query, 'every term may be unfinished');
  if (match === null) return NOTHING;
  const [row] = await connection.read(
    `${bestLabels(query, match)}
     WITH collect([length, position, id, text]) AS hits
     RETURN size(hits), COLLECT {
       UNWIND hits AS hit
       WITH hit WHERE hit[0] > $length OR hit[0] = $length AND hit[1] > $position
       RETURN hit ORDER BY hit[0], hit[1] LIMIT $limit
     }`,
    {
      ...match.parameters,
      length: after?.[0] ?? -1,
      position: after?.[1] ?? '',
      limit: integer(first + 1),
    },
    options,
  );
  const [total, hits] = row as unknown as [number, Hit[]];
  if (total === 0) return searchNear(connection, query, page, options);
  const items = hits.slice(0, first).map(([length, position, id, text]) => ({
    ...toHit(query, id, text),
    cursor: encodeCursor([length, position]),
  }));
  return { total, items, hasNext: hits.length > first };
}

/** The same for type-ahead: only the last term may be unfinished, and nothing is counted. */
export async function suggest(
  connection: Connection,
  query: SearchQuery,
  first: number,
  options?: ReadOptions,
): Promise<SearchHit[]> {
  const limit = pageSize({ first });
  const match = matchTerms(query, 'only the last term may be unfinished');
  if (match === null || limit === 0) return [];
  const rows = await connection.read(
    `${bestLabels(query, match)}
     RETURN id, text ORDER BY length, position LIMIT $limit`,
    { ...match.parameters, limit: integer(limit) },
    options,
  );
  if (rows.length > 0) return rows.map(([id, text]) => toHit(query, id as string, text as string));
  const near = await searchNear(connection, query, { first }, options);
  return near.items.map(({ id, matched, score }) => ({ id, matched, score }));
}

type Hit = readonly [length: number, position: string, id: string, text: string];

/** Per concept the label that scores best: the one that is the query itself, which counts as 0 long, or the shortest. */
function bestLabels(query: SearchQuery, match: TermMatch): string {
  return `
    CALL db.index.fulltext.queryNodes('label_terms', $lucene) YIELD node AS l
    WHERE ${[match.condition, ...labelFilter(query)].join(' AND ')}
    WITH l.concept AS id, l.position AS position,
      min([CASE WHEN l.norm = $norm THEN 0 ELSE l.letters END, l.rank, l.text]) AS best
    WITH id, position, best[0] AS length, best[2] AS text`;
}

function toHit({ text }: SearchQuery, id: string, matched: string): SearchHit {
  return { id, matched, score: scoreLabel(text, matched) };
}
