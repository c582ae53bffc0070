import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadLevels } from '../../src/domain/spread-levels.ts';
import { anyEdges } from '../support/networks.ts';

describe('spreadLevels', () => {
  it('holds what is reached as well as the best that leads to it', () => {
    const claims = new Map([
      ['python', 0.3],
      ['java', 0.8],
    ]);
    const edges = [
      { from: 'python', to: 'programming' },
      { from: 'java', to: 'programming' },
    ];
    expect(Object.fromEntries(spreadLevels(claims, edges))).toEqual({ python: 0.3, java: 0.8, programming: 0.8 });
  });

  it('raises a claim that something better leads to', () => {
    const claims = new Map([
      ['programming', 0.2],
      ['java', 0.8],
    ]);
    expect(spreadLevels(claims, [{ from: 'java', to: 'programming' }]).get('programming')).toBe(0.8);
  });

  it('agrees with passing levels on until nothing changes, cycles included', () => {
    const claim = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(0.2, 0.5, 1));
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 4 }), anyEdges(), (claimed, edges) => {
        const claims = new Map<string, number>(claimed);
        const naive = new Map<string, number>(claims);
        for (let changed = true; changed;) {
          changed = false;
          for (const { from, to } of edges) {
            const level = naive.get(from) ?? 0;
            if (level <= (naive.get(to) ?? 0)) continue;
            naive.set(to, level);
            changed = true;
          }
        }
        expect([...spreadLevels(claims, edges)].sort()).toEqual([...naive].sort());
      }),
    );
  });
});
