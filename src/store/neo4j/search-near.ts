import { scoreLikeness, trigrams } from '../../domain/label-score.ts';
import { compareText } from '../../domain/settle.ts';
import { normalise } from '../../domain/text.ts';
import { encodeCursor } from '../cursor.ts';
import type { Page, PageRequest, ReadOptions, SearchHit, SearchQuery } from '../graph-store.ts';
import { integer, type Connection } from './connection.ts';
import { conceptFilter, filterParameters, languageFilter } from './label-match.ts';
import { trigramWords } from './label-lines.ts';
import { cursorParts, pageSize } from './position.ts';

/** How many concepts the index offers, those with most and rarest trigrams in common first, for the exact score. */
const CANDIDATES = 1_000;

/** Lucene takes 1,024 clauses; a text with more trigrams is nearly a page. */
const MOST_TRIGRAMS = 1_000;

interface NearHit extends SearchHit {
  readonly position: string;
}

/** Labels near in spelling, best first by `scoreLikeness`. */
export async function searchNear(
  connection: Connection,
  query: SearchQuery,
  page: PageRequest,
  options?: ReadOptions,
): Promise<Page<SearchHit>> {
  const first = pageSize(page);
  const after = cursorParts(page, ['number', 'text']);
  const grams = trigrams(normalise(query.text));
  const rows = await connection.read(
    `CALL db.index.fulltext.queryNodes('concept_trigrams', $lucene) YIELD node AS c, score
     WHERE ${conceptFilter(query)}
     WITH c, score ORDER BY score DESC LIMIT $candidates
     WITH c, split(c.labelLines, '\n') AS lines
     RETURN c.id, c.position, [i IN range(0, size(lines) - 1) WHERE ${languageFilter(query)[0] ?? 'true'} | c.labels[i]]`,
    {
      lucene: trigramWords([...grams].slice(0, MOST_TRIGRAMS)),
      candidates: integer(CANDIDATES),
      ...filterParameters(query),
    },
    options,
  );
  const hits = rows
    .flatMap(([id, position, labels]) => bestOf(query.text, id as string, position as string, labels as string[]))
    .filter(({ score }) => score >= (query.minScore ?? 0))
    .sort((a, b) => b.score - a.score || compareText(a.position, b.position));
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

/** The label of a concept that is nearest, the first among equals; none when nothing is near. */
function bestOf(query: string, id: string, position: string, labels: readonly string[]): NearHit[] {
  let best: NearHit | null = null;
  for (const matched of labels) {
    const score = scoreLikeness(query, matched);
    if (score > (best?.score ?? 0)) best = { id, matched, score, position };
  }
  return best === null ? [] : [best];
}

function isAfter(hit: NearHit, [negative, position]: readonly unknown[]): boolean {
  const score = -(negative as number);
  return hit.score < score || (hit.score === score && compareText(hit.position, position as string) > 0);
}
