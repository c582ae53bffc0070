/** Share of the relevant items that stand among the first `k`; relative to the most that `k` places can hold. */
export function recallAt(k: number, ranked: readonly string[], relevant: ReadonlySet<string>): number {
  if (relevant.size === 0) return 0;
  const found = ranked.slice(0, k).filter((id) => relevant.has(id)).length;
  return found / Math.min(k, relevant.size);
}

/**
 * Normalised discounted cumulative gain of the first `k`, every relevant item gaining 1. K. Järvelin, J. Kekäläinen,
 * "Cumulated gain-based evaluation of IR techniques", ACM TOIS 20 (2002).
 */
export function ndcgAt(k: number, ranked: readonly string[], relevant: ReadonlySet<string>): number {
  const gain = (place: number): number => 1 / Math.log2(place + 2);
  const ideal = Array.from({ length: Math.min(k, relevant.size) }, (_, place) => gain(place));
  const best = ideal.reduce((sum, value) => sum + value, 0);
  const reached = ranked.slice(0, k).reduce((sum, id, place) => sum + (relevant.has(id) ? gain(place) : 0), 0);
  return best === 0 ? 0 : reached / best;
}

/** A stretch of a text, in string indices, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How many of some spans overlap any of others, and how many there are, over all texts. */
export interface SpanCounts {
  readonly found: number;
  readonly foundRight: number;
  readonly wanted: number;
  readonly wantedFound: number;
}

export function countSpans(found: readonly Span[], wanted: readonly Span[]): SpanCounts {
  return {
    found: found.length,
    foundRight: found.filter((span) => wanted.some((other) => overlaps(span, other))).length,
    wanted: wanted.length,
    wantedFound: wanted.filter((span) => found.some((other) => overlaps(span, other))).length,
  };
}

/** Precision, recall and their harmonic mean over all texts together. */
export function spanMeasures(counts: readonly SpanCounts[]): { precision: number; recall: number; f1: number } {
  const sum = (field: keyof SpanCounts): number => counts.reduce((total, count) => total + count[field], 0);
  const precision = sum('foundRight') / Math.max(1, sum('found'));
  const recall = sum('wantedFound') / Math.max(1, sum('wanted'));
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
