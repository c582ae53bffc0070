import type { CoOccurrence } from '../../src/store/graph-store.ts';

/** What was counted, with the shared neighbours that an engine finds when they are looked at. */
export function inFull(answers: readonly CoOccurrence[]): CoOccurrence[] {
  return answers.map(({ totals, others }) => ({
    totals,
    others: others.map((other) => ({
      id: other.id,
      shared: other.shared,
      totals: other.totals,
      neighbours: other.neighbours,
    })),
  }));
}
