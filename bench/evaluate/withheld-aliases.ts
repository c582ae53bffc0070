import { search } from '../../src/answers/search.ts';
import type { PutConcept } from '../../src/domain/change.ts';
import type { ConceptKind } from '../../src/domain/ontology.ts';
import { normalise } from '../../src/domain/text.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { bm25 } from './bm25.ts';
import { labelsOf } from './labels-of.ts';
import { mean, recallAt } from './measures.ts';
import type { Row } from './row.ts';

const FIRST = 5;
const KINDS: readonly ConceptKind[] = ['SKILL', 'ROLE'];

/** Of every so many concepts of a source one alias is taken away. */
const EVERY = 30;

interface Withheld {
  readonly change: PutConcept;
  readonly alias: string;
}

/** Concepts found by an alias that the graph has been made to forget, in one commit, as a curator would. */
export async function evaluateWithheldAliases(store: GraphStore, source: string): Promise<Row[]> {
  const cases = await pickAliases(store, source);
  await store.commit({ changes: cases.map(({ change }) => change), actor: 'evaluate' });
  const naive = bm25(await labelsOf(store, KINDS));
  const product: string[][] = [];
  for (const { alias } of cases) {
    const { items } = await search(store, { text: alias, kinds: KINDS }, { first: FIRST });
    product.push(items.map(({ id }) => id));
  }
  const baseline = cases.map(({ alias }) => naive(alias, FIRST));
  return [1, FIRST].map((k): Row => {
    const score = (ranked: readonly string[][]): number =>
      mean(ranked.map((list, at) => recallAt(k, list, new Set([cases[at]?.change.id ?? '']))));
    return {
      key: `withheld-aliases.recall${k}`,
      question: 'Alias to concept, the alias withheld',
      measure: `recall@${k}`,
      product: score(product),
      baseline: score(baseline),
      baselineName: 'BM25 over labels',
      cases: cases.length,
    };
  });
}

/** One alias each of a fixed sample of the source's concepts: the middle one of those that no other label repeats. */
async function pickAliases(store: GraphStore, source: string): Promise<Withheld[]> {
  const picked: Withheld[] = [];
  const concepts: PutConcept[] = [];
  for await (const batch of store.assertedBy(source)) {
    concepts.push(...batch.filter((change) => change.op === 'concept'));
  }
  concepts.sort((a, b) => (a.id < b.id ? -1 : 1));
  const uses = new Map<string, number>();
  for (const { text } of await labelsOf(store, KINDS)) uses.set(normalise(text), (uses.get(normalise(text)) ?? 0) + 1);
  concepts.forEach((change, at) => {
    const { contribution, kind } = change;
    if (at % EVERY !== 0 || !contribution || !KINDS.includes(kind)) return;
    const aliases = contribution.labels.filter(
      ({ text, language }) => language === 'en' && text !== contribution.name && uses.get(normalise(text)) === 1,
    );
    const alias = aliases[aliases.length >> 1];
    if (!alias) return;
    const labels = contribution.labels.filter((label) => label !== alias);
    picked.push({ change: { ...change, contribution: { ...contribution, labels } }, alias: alias.text });
  });
  return picked;
}
