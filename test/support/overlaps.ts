import type { Overlap } from '../../src/store/graph-store.ts';

/** What was counted, with the shared neighbours that an engine finds when they are looked at. */
export function inFull(answers: readonly (readonly Overlap[])[]): Overlap[][] {
  return answers.map((others) => others.map(({ id, overlap, neighbours }) => ({ id, overlap, neighbours })));
}
