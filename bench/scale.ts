import type { Change, PutConcept, PutRelation } from '../src/domain/change.ts';
import { createRandom, type Random } from './random.ts';

/** Share of relations that end in another copy than they start in: keeps the copies one connected graph. */
const CROSSING = 0.2;

/**
 * A graph `copies` times as large with the same distribution of degrees: every concept and relation is repeated per
 * copy, and a fifth of the relations (not BROADER) end in a copy chosen at random with a fixed seed. Each copy has words of
 * its own, as a taxonomy in another language would: letters are shifted along the alphabet.
 */
export async function* scaleGraph(
  source: () => AsyncIterable<readonly Change[]>,
  copies: number,
  seed = 1,
): AsyncGenerator<readonly Change[]> {
  const random = createRandom(seed);
  for (let copy = 1; copy < copies; copy++) {
    for await (const batch of source()) {
      yield batch.flatMap((change) => (change.op === 'concept' ? copyConcept(change, copy) : []));
    }
  }
  for (let copy = 1; copy < copies; copy++) {
    for await (const batch of source()) {
      yield batch.flatMap((change) => (change.op === 'relation' ? [copyRelation(change, copy, copies, random)] : []));
    }
  }
}

function idInCopy(id: string, copy: number): string {
  return copy === 0 || id.startsWith('source/') ? id : `${id}.copy-${copy}`;
}

function copyConcept(change: PutConcept, copy: number): PutConcept[] {
  const { contribution } = change;
  if (contribution === null || change.kind === 'SOURCE') return [];
  return [
    {
      ...change,
      id: idInCopy(change.id, copy),
      contribution: {
        ...contribution,
        name: contribution.name === null ? null : shift(contribution.name, copy),
        labels: contribution.labels.map((label) => ({ ...label, text: shift(label.text, copy) })),
        identifiers: contribution.identifiers.map(({ scheme, value }) => ({ scheme, value: `${value}#${copy}` })),
      },
    },
  ];
}

function copyRelation(change: PutRelation, copy: number, copies: number, random: Random): PutRelation {
  const crossing = random.whole(1000) < CROSSING * 1000;
  const other = crossing && change.type !== 'BROADER' ? random.whole(copies) : copy;
  return { ...change, from: idInCopy(change.from, copy), to: idInCopy(change.to, other) };
}

const A = 'a'.charCodeAt(0);

function shift(text: string, by: number): string {
  return text
    .toLowerCase()
    .replaceAll(/[a-z]/g, (letter) => String.fromCharCode(A + ((letter.charCodeAt(0) - A + by) % 26)));
}
