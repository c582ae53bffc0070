import { terms } from '../../src/domain/text.ts';

const K1 = 1.2;
const B = 0.75;

/** A label and what it stands for. */
export interface Document {
  readonly id: string;
  readonly text: string;
}

/**
 * Naive baseline: BM25 over labels as documents; a concept scores as its best label. S. Robertson, H. Zaragoza (2009).
 */
export function bm25(documents: readonly Document[]): (text: string, first: number) => string[] {
  const cut = documents.map(({ id, text }) => ({ id, terms: terms(text) }));
  const average = cut.reduce((sum, { terms: list }) => sum + list.length, 0) / cut.length;
  const postings = new Map<string, number[]>();
  cut.forEach(({ terms: list }, at) => {
    for (const term of new Set(list)) {
      const posting = postings.get(term);
      if (posting) posting.push(at);
      else postings.set(term, [at]);
    }
  });
  return (text, first) => {
    const scores = new Map<number, number>();
    for (const term of terms(text)) {
      const found = postings.get(term) ?? [];
      const rarity = Math.log(1 + (cut.length - found.length + 0.5) / (found.length + 0.5));
      for (const at of found) {
        const length = cut[at]?.terms.length ?? 0;
        const gain = (rarity * (K1 + 1)) / (1 + K1 * (1 - B + (B * length) / average));
        scores.set(at, (scores.get(at) ?? 0) + gain);
      }
    }
    const best = new Map<string, number>();
    for (const [at, score] of scores) {
      const id = cut[at]?.id ?? '';
      if (score > (best.get(id) ?? 0)) best.set(id, score);
    }
    const ranked = [...best].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return ranked.slice(0, first).map(([id]) => id);
  };
}
