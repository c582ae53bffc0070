import { expect, it } from 'vitest';
import { toMoves, type MoveRules } from '../../src/domain/career-moves.ts';
import type { RelationType } from '../../src/domain/ontology.ts';
import type { Relation } from '../../src/domain/relation.ts';

function relation(from: string, type: RelationType, to: string): Relation {
  const unsaid = {
    importance: null,
    weight: null,
    level: null,
    anyOf: null,
    influences: null,
    method: null,
    vintage: null,
  };
  return { type, from, to, basis: 'STATED', openEnded: false, ...unsaid };
}

const RELATIONS = [
  relation('r', 'LEADS_TO', 'q'),
  ...['one', 'two', 'three'].map((stage) => relation('r', 'HAS_STAGE', stage)),
  relation('one', 'NEXT_STAGE', 'two'),
  relation('two', 'NEXT_STAGE', 'three'),
  relation('three', 'NEXT_STAGE', 'beyond'),
];

const moves = (rules: MoveRules): string[] => toMoves(RELATIONS, rules).map(({ from, to }) => `${from} ${to}`);
const ALONG = ['one two', 'r q', 'three beyond', 'two three'];

it('goes along LEADS_TO and NEXT_STAGE', () => {
  expect(moves({ leavesStages: false, entersStages: false })).toEqual(ALONG);
});

it('leaves stages by the last one of the role, even where it goes on elsewhere', () => {
  expect(moves({ leavesStages: true, entersStages: false })).toEqual([...ALONG, 'three r'].sort());
});

it('enters stages by the first one', () => {
  expect(moves({ leavesStages: false, entersStages: true })).toEqual([...ALONG, 'r one'].sort());
});
