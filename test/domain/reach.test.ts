import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupBy } from '../../src/domain/group-by.ts';
import { reach, stepsTo } from '../../src/domain/reach.ts';
import { anyEdges, arcsOf, simpleRoutes, type CostedEdge } from '../support/networks.ts';

it('groups in order of first appearance', () => {
  expect([...groupBy(['ab', 'b', 'ac'], (text) => text[0])]).toEqual([
    ['a', ['ab', 'ac']],
    ['b', ['b']],
  ]);
});

it('reaches what some way leads to, in the least number of steps', () => {
  fc.assert(
    fc.property(anyEdges(), fc.integer({ min: 0, max: 5 }), (edges, maxSteps) => {
      const costed = edges.map(({ from, to }): CostedEdge => [from, to, 1]);
      const next = (id: string): string[] => arcsOf(costed)(id).map(({ to }) => to);
      const steps = stepsTo(['a'], next, maxSteps);
      for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) {
        expect(steps.get(id)).toBe(simpleRoutes(costed, 'a', id, maxSteps)[0]?.cost);
        expect(reach(['a'], next).has(id)).toBe(simpleRoutes(costed, 'a', id, 6).length > 0);
      }
    }),
  );
});
