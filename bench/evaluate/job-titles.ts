import { search } from '../../src/answers/search.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { bm25 } from './bm25.ts';
import { labelsOf } from './labels-of.ts';
import { mean, recallAt } from './measures.ts';
import { readRows } from './read-rows.ts';
import type { Row } from './row.ts';

const FIRST = 5;

/** Occupations found by the titles of real job adverts, against the ESCO occupation that experts gave them. */
export async function evaluateJobTitles(store: GraphStore, file: string): Promise<Row[]> {
  const rows = await readRows(file);
  const identifiers = rows.map((row) => ({ scheme: 'esco-occupation-code', value: row.esco_code ?? '' }));
  const wanted = await store.findByIdentifiers(identifiers);
  const cases = rows.flatMap((row, at) => {
    const id = wanted[at];
    return id ? [{ title: row.title ?? '', relevant: new Set([id]) }] : [];
  });
  const occupations = await escoOccupations(store);
  const isOccupation = (id: string): boolean => occupations.has(id);
  const naive = bm25((await labelsOf(store, ['ROLE'])).filter(({ id }) => isOccupation(id)));
  const product: string[][] = [];
  for (const { title } of cases) {
    const { items } = await search(store, { text: title, kinds: ['ROLE'] }, { first: 2 * FIRST });
    product.push(items.map(({ id }) => id).filter(isOccupation));
  }
  const baseline = cases.map(({ title }) => naive(title, FIRST));
  const row = (key: string, measure: string, k: number): Row => {
    const score = (ranked: readonly string[][]): number =>
      mean(ranked.map((list, at) => recallAt(k, list, cases[at]?.relevant ?? new Set())));
    return {
      key,
      question: 'Job title to ESCO occupation',
      measure,
      product: score(product),
      baseline: score(baseline),
      baselineName: 'BM25 over labels',
      cases: cases.length,
    };
  };
  return [row('job-titles.accuracy1', 'accuracy@1', 1), row('job-titles.recall5', 'recall@5', FIRST)];
}

/** Roles that carry an ESCO identifier, those of the guide that are the same among them. */
async function escoOccupations(store: GraphStore): Promise<Set<string>> {
  const { items } = await store.listConcepts({ kinds: ['ROLE'] }, { first: 1_000_000 });
  return new Set(
    items.filter(({ identifiers }) => identifiers.some(({ scheme }) => scheme === 'esco')).map(({ id }) => id),
  );
}
