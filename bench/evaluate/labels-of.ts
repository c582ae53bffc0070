import type { ConceptKind } from '../../src/domain/ontology.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import type { Document } from './bm25.ts';

/** Every English label of the concepts of some kinds, for baselines. */
export async function labelsOf(store: GraphStore, kinds: readonly ConceptKind[]): Promise<Document[]> {
  const documents: Document[] = [];
  for await (const batch of store.listLabels(kinds)) {
    for (const { id, labels } of batch) {
      documents.push(...labels.filter(({ language }) => language === 'en').map(({ text }) => ({ id, text })));
    }
  }
  return documents;
}
