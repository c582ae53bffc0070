import type { Origin } from '../draft.ts';
import type { ImportContext } from '../importer.ts';
import type { Row } from '../read-table.ts';
import { RATING_COLUMNS } from './columns.ts';
import type { EachRow } from './onet.ts';
import { isYes, parseImportance, parseLevel } from './parse.ts';
import type { OnetGraph } from './to-graph.ts';

interface Rating {
  readonly code: string;
  readonly element: string;
  importance: { value: number; origin: Origin } | null;
  level: { value: number; origin: Origin } | null;
  notRelevant: boolean;
}

const TABLES = [
  ['skills', 'Skills'],
  ['knowledge', 'Knowledge'],
] as const;

/**
 * Skills and knowledge of occupations. Rows that O*NET recommends to suppress are left out, and so are ratings that
 * it marks as not relevant for the occupation: "requires" would say the contrary.
 */
export async function readRatings(eachRow: EachRow, graph: OnetGraph, context: ImportContext): Promise<void> {
  for (const [table, locator] of TABLES) {
    const ratings = new Map<string, Rating>();
    await eachRow(table, RATING_COLUMNS, (row) => takeRow(row, ratings, context));
    for (const rating of ratings.values()) putRating(rating, graph, locator, context);
  }
}

function takeRow(row: Row<typeof RATING_COLUMNS>, ratings: Map<string, Rating>, { report }: ImportContext): void {
  const { file, line, cells } = row;
  if (isYes(cells.suppress)) {
    report.leaveOut(file, 'the publisher recommends to suppress it');
    return;
  }
  const [code, element, scale] = [cells.code.trim(), cells.element.trim(), cells.scale.trim().toUpperCase()];
  if (scale !== 'IM' && scale !== 'LV') {
    report.leaveOut(file, `scale ${scale}, which is neither importance nor level`);
    return;
  }
  const value = scale === 'IM' ? parseImportance(cells.value) : parseLevel(cells.value);
  if (value === null) {
    report.reject(file, line, `"${cells.value}" is no value of scale ${scale}`);
    return;
  }
  const key = `${code} ${element}`;
  const rating = ratings.get(key) ?? { code, element, importance: null, level: null, notRelevant: false };
  ratings.set(key, rating);
  const rated = { value, origin: { file, line } };
  if (scale === 'IM') rating.importance = rated;
  else rating.level = rated;
  rating.notRelevant ||= isYes(cells.notRelevant);
}

function putRating(rating: Rating, graph: OnetGraph, table: string, { report }: ImportContext): void {
  const { code, element, importance, level, notRelevant } = rating;
  const places = [importance, level].filter((rated) => rated !== null).map(({ origin }) => origin);
  if (notRelevant) {
    for (const { file } of places) report.leaveOut(file, 'not relevant for the occupation, says the publisher');
  } else if (importance === null) {
    for (const { file } of places) report.leaveOut(file, 'a level whose importance is missing or suppressed');
  } else {
    const record = { code, element, weight: importance.value, level: level?.value ?? null };
    graph.addRating(record, table, importance.origin);
  }
}
