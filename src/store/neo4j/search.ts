import { scoreLabel } from '../../domain/label-score.ts';
import { encodeCursor } from '../cursor.ts';
import type { Page, PageRequest, ReadOptions, SearchHit, SearchQuery } from '../graph-store.ts';
import { integer, type Connection } from './connection.ts';
import { conceptFilter, matchTerms, type TermMatch } from './label-match.ts';
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
     WITH collect([length, c, i]) AS hits
     RETURN size(hits), size([hit IN hits WHERE hit[0] <= $most]), COLLECT {
       UNWIND hits AS hit
       WITH hit[0] AS length, hit[1] AS c, hit[2] AS i
       WITH length, c, i, c.position AS position
       WHERE length <= $most AND (length > $length OR length = $length AND position > $position)
       RETURN [length, position, c.id, c.labels[i]] ORDER BY length, position LIMIT $limit
     }`,
    {
      ...match.parameters,
      length: after?.[0] ?? -1,
      position: after?.[1] ?? '',
      limit: integer(first + 1),
    },
    options,
  );
  const [matching, total, hits] = row as unknown as [number, number, Hit[]];
  if (matching === 0) return searchNear(connection, query, page, options);
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
     WITH c, i, length ORDER BY length, c.position LIMIT $limit
     RETURN length, c.id, c.labels[i]`,
    { ...match.parameters, limit: integer(limit) },
    options,
  );
  const most = match.parameters['most'] as number;
  if (rows.length > 0) {
    return rows
      .filter(([length]) => (length as number) <= most)
      .map(([, id, text]) => toHit(query, id as string, text as string));
  }
  const near = await searchNear(connection, query, { first }, options);
  return near.items.map(({ id, matched, score }) => ({ id, matched, score }));
}

type Hit = readonly [length: number, position: string, id: string, text: string];

/**
 * Per concept the label that scores best: the one that is the query itself, which counts as 0 long, or the shortest.
 */
function bestLabels(query: SearchQuery, match: TermMatch): string {
  return `
    CALL db.index.fulltext.queryNodes('concept_labels', $lucene) YIELD node AS c
    WHERE ${conceptFilter(query)}
    WITH c, split(c.labelLines, '\n') AS lines, c.labelLetters AS letters
    WITH c, [i IN range(0, size(lines) - 1) WHERE ${match.condition} |
      [CASE WHEN lines[i] ENDS WITH $same THEN 0 ELSE letters[i] END, i]] AS matches
    WHERE size(matches) > 0
    WITH c, reduce(best = head(matches), match IN tail(matches) |
      CASE WHEN match[0] < best[0] THEN match ELSE best END) AS best
    WITH c, best[0] AS length, best[1] AS i`;
}

function toHit({ text }: SearchQuery, id: string, matched: string): SearchHit {
  return { id, matched, score: scoreLabel(text, matched) };
}
