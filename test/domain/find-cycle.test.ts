import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCycleThrough, type Edge } from '../../src/domain/find-cycle.ts';

const edge = (text: string): Edge => ({ from: text[0] ?? '', to: text[1] ?? '' });

function find(added: readonly string[], old: readonly string[] = []): string | null {
  const all = [...old, ...added].map(edge);
  const successors = (vertex: string): string[] => all.filter(({ from }) => from === vertex).map(({ to }) => to);
  return findCycleThrough(added.map(edge), successors)?.join('') ?? null;
}

describe('a cycle through new edges', () => {
  it('is named with its first vertex at both ends', () => {
    expect(find(['ca'], ['ab', 'bc'])).toBe('cabc');
    expect(find(['aa'])).toBe('aa');
  });

  it('may run through several new edges', () => {
    expect(find(['ab', 'ba'])).toBe('aba');
  });

  it('is none where ways only meet again', () => {
    expect(find(['cd'], ['ab', 'ac', 'bd'])).toBeNull();
    expect(find([])).toBeNull();
  });

  it('is not an old one beside the new edges', () => {
    expect(find(['ab'], ['bc', 'cb'])).toBeNull();
    expect(find(['ab', 'ca'], ['bc', 'cb'])).toBe('abca');
  });

  it('is found exactly when an end of a new edge leads back to its start', () => {
    const vertex = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const edges = fc.array(
      fc.tuple(vertex, vertex).map(([a, b]) => a + b),
      {
        maxLength: 7,
      },
    );
    fc.assert(
      fc.property(edges, edges, (old, added) => {
        const all = [...old, ...added];
        const reaches = (from: string, to: string): boolean => {
          const seen = new Set([from]);
          for (const vertex of seen) for (const one of all) if (one.startsWith(vertex)) seen.add(one[1] ?? '');
          return seen.has(to);
        };
        const cycle = find(added, old);
        expect(cycle !== null).toBe(added.some((one) => reaches(one[1] ?? '', one[0] ?? '')));
        if (cycle === null) return;
        const steps = Array.from(cycle)
          .slice(1)
          .map((end, i) => `${cycle[i] ?? ''}${end}`);
        expect(steps.every((step) => all.includes(step))).toBe(true);
        expect(steps.some((step) => added.includes(step))).toBe(true);
        expect(cycle.at(-1)).toBe(cycle[0]);
      }),
      { numRuns: 500 },
    );
  });

  it('is searched for without recursion, so that long chains are no matter', () => {
    const count = 50_000;
    const successors = (vertex: string): string[] => (Number(vertex) < count ? [String(Number(vertex) + 1)] : ['0']);
    expect(findCycleThrough([{ from: String(count), to: '0' }], successors)).toHaveLength(count + 2);
  });
});
