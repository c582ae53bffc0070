import { scoreLabel } from '../../domain/label-score.ts';
import { encodeCursor } from '../cursor.ts';
import type { Page, PageRequest, ReadOptions, SearchHit, SearchQuery } from '../graph-store.ts';
import type { Batches } from './batches.ts';
import { integer, type Connection } from './connection.ts';
import { conceptFilter, matchTerms, type TermMatch } from './label-match.ts';
import { cursorParts, pageSize } from './position.ts';
import { searchNear } from './search-near.ts';
import { SETTLED_VERSION } from './settled-version.ts';

const NOTHING: Page<SearchHit> = { total: 0, items: [], hasNext: false };

/** What a search counts in a batch: few of them go together, since one that many labels match holds up the others. */
const ITEMS = 250;

type Question = TermMatch['question'];

/** What the statement finds for a question. */
interface Found {
  /** Of the graph, read before the labels. */
  readonly version: number;
  /** How many concepts match, and how many of them reach the score. */
  readonly matching: number;
  readonly total: number;
  readonly hits: readonly Hit[];
}

/** A page of hits, and the version of the graph that it is at least as new as, where that was read. */
export interface FoundPage {
  readonly version: number | null;
  readonly page: Page<SearchHit>;
}

/**
 * Labels whose terms begin with the query's, the shortest first: among matches of one query that is the best score.
 * Texts that wait at the same time are looked up by one statement.
 */
export async function search(
  connection: Connection,
  batches: Batches,
  query: SearchQuery,
  page: PageRequest,
  options?: ReadOptions,
): Promise<FoundPage> {
  const first = pageSize(page);
  const after = cursorParts(page, ['number', 'text']);
  const match = matchTerms(query, 'every term may be unfinished');
  if (match === null) return { version: null, page: NOTHING };
  const statement = bestOfEach(query, match);
  const parameters = {
    ...match.parameters,
    length: after?.[0] ?? -1,
    position: after?.[1] ?? '',
    limit: integer(first + 1),
  };
  const answerAll = async (questions: readonly Question[], all: ReadOptions): Promise<Found[]> => {
    const rows = await connection.read(statement, { ...parameters, questions }, all);
    return rows.map(([version, matching, total, hits]) => ({ version, matching, total, hits }) as Found);
  };
  const shape = JSON.stringify(['search', statement, match.parameters, page]);
  const found = await batches.ask({ shape, question: match.question, items: ITEMS, answerAll }, options);
  const { version, matching, total, hits } = found;
  if (matching === 0) return { version, page: await searchNear(connection, query, page, options) };
  const items = hits.slice(0, first).map(([length, position, id, text]) => ({
    ...toHit(query, id, text),
    cursor: encodeCursor([length, position]),
  }));
  return { version, page: { total, items, hasNext: hits.length > first } };
}

function bestOfEach(query: SearchQuery, match: TermMatch): string {
  return `
    ${SETTLED_VERSION}
    UNWIND range(0, size($questions) - 1) AS at
    WITH version, at, $questions[at] AS q
    CALL (q) {
      ${bestLabels(query, match)}
      WITH collect([length, c, i]) AS hits
      RETURN size(hits) AS matching, size([hit IN hits WHERE hit[0] <= q.most]) AS total, COLLECT {
        UNWIND hits AS hit
        WITH hit[0] AS length, hit[1] AS c, hit[2] AS i
        WITH length, c, i, c.position AS position
        WHERE length <= q.most AND (length > $length OR length = $length AND position > $position)
        RETURN [length, position, c.id, c.labels[i]] ORDER BY length, position LIMIT $limit
      } AS found
    }
    RETURN version, matching, total, found ORDER BY at`;
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
    `WITH $question AS q
     ${bestLabels(query, match)}
     WITH c, i, length ORDER BY length, c.position LIMIT $limit
     RETURN length, c.id, c.labels[i]`,
    { ...match.parameters, question: match.question, limit: integer(limit) },
    options,
  );
  const { most } = match.question;
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
    CALL db.index.fulltext.queryNodes('concept_labels', q.lucene) YIELD node AS c
    WHERE ${conceptFilter(query)}
    WITH q, c, split(c.labelLines, '\n') AS lines, c.labelLetters AS letters
    WITH q, c, [i IN range(0, size(lines) - 1) WHERE ${match.condition} |
      [CASE WHEN lines[i] ENDS WITH q.same THEN 0 ELSE letters[i] END, i]] AS matches
    WHERE size(matches) > 0
    WITH q, c, reduce(best = head(matches), match IN tail(matches) |
      CASE WHEN match[0] < best[0] THEN match ELSE best END) AS best
    WITH q, c, best[0] AS length, best[1] AS i`;
}

function toHit({ text }: SearchQuery, id: string, matched: string): SearchHit {
  return { id, matched, score: scoreLabel(text, matched) };
}
