import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breadthFirstSearch } from '../../src/domain/breadth-first-search.ts';
import type { Relation } from '../../src/domain/relation.ts';

function edge(from: string, to: string, weight: number | null = null): Relation {
  const silent = { importance: null, level: null, anyOf: null, influences: null, method: null, vintage: null } as const;
  return { type: 'PREREQUISITE_OF', from, to, weight, openEnded: false, basis: 'STATED', ...silent };
}

describe('breadthFirstSearch', () => {
  it('reaches everything by the least number of steps, nearest first', () => {
    const relations = [edge('a', 'b'), edge('b', 'c'), edge('a', 'c'), edge('c', 'd')];
    const depths = [...breadthFirstSearch('a', relations, 'OUT')].map(([id, { depth }]) => [id, depth]);
    expect(depths).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 1],
      ['d', 2],
    ]);
  });

  it('walks against the relations with IN, and ends on a cycle', () => {
    const cycle = [edge('a', 'b'), edge('b', 'c'), edge('c', 'a')];
    expect([...breadthFirstSearch('a', cycle, 'IN').keys()]).toEqual(['a', 'c', 'b']);
  });

  it('keeps the heaviest of several last steps', () => {
    const relations = [edge('a', 'b'), edge('a', 'c'), edge('b', 'd', 0.2), edge('c', 'd', 0.9)];
    expect(breadthFirstSearch('a', relations, 'OUT').get('d')?.by?.from).toBe('c');
  });

  it('agrees with relaxing every relation until nothing changes', () => {
    const id = fc.integer({ min: 0, max: 7 }).map(String);
    const graph = fc.array(fc.tuple(id, id), { maxLength: 25 });
    fc.assert(
      fc.property(graph, (pairs) => {
        const relations = pairs.map(([from, to]) => edge(from, to));
        const expected = new Map([['0', 0]]);
        for (let round = 0; round < 8; round++) {
          for (const { from, to } of relations) {
            const step = (expected.get(from) ?? Infinity) + 1;
            if (step < (expected.get(to) ?? Infinity)) expected.set(to, step);
          }
        }
        const found = new Map([...breadthFirstSearch('0', relations, 'OUT')].map(([key, { depth }]) => [key, depth]));
        expect(found).toEqual(expected);
      }),
    );
  });
});
