import { describe, expect, it } from 'vitest';
import type { RelationType } from '../../src/domain/ontology.ts';
import { rankRoles } from '../../src/domain/rank-roles.ts';
import { toRoleNeeds, type RoleNeeds } from '../../src/domain/role-needs.ts';

const IDS = ['responsibility/deploy', 'role/a', 'role/b', 'role/c', 'skill/common', 'skill/rare', 'tool/t'];
const node = (id: string): number => IDS.indexOf(id);

type Edge = readonly [from: string, type: RelationType, to: string, weight: number];

function needs(edges: readonly Edge[]): RoleNeeds {
  return toRoleNeeds(IDS, {
    from: edges.map(([from]) => node(from)),
    to: edges.map(([, , to]) => node(to)),
    weight: edges.map(([, , , weight]) => weight),
    typeOf: (edge) => edges[edge]?.[1] ?? 'RELATED',
  });
}

const WORLD: readonly Edge[] = [
  ['role/a', 'REQUIRES', 'skill/common', 1],
  ['role/b', 'REQUIRES', 'skill/common', 1],
  ['role/b', 'REQUIRES', 'skill/rare', 1],
  ['role/c', 'REQUIRES', 'skill/common', 1],
  ['role/c', 'HAS_RESPONSIBILITY', 'responsibility/deploy', 0.5],
  ['responsibility/deploy', 'USES', 'tool/t', 0.8],
  ['role/a', 'RELATED', 'role/b', 1],
];

describe('needs of roles', () => {
  it('are what they require and use, and what their responsibilities do, scaled by weight', () => {
    const { ofRole, rolesFor } = needs(WORLD);
    expect(ofRole.get(node('role/c'))).toEqual([
      { skill: node('skill/common'), weight: 1, edges: [3] },
      { skill: node('tool/t'), weight: 0.4, edges: [4, 5] },
    ]);
    expect(rolesFor.get(node('skill/common'))?.map((role) => IDS[role])).toEqual(['role/a', 'role/b', 'role/c']);
    expect(ofRole.has(node('responsibility/deploy'))).toBe(false);
  });

  it('count once, by the way that makes them weigh most', () => {
    const { ofRole } = needs([...WORLD, ['role/c', 'USES', 'tool/t', 0.9]]);
    expect(ofRole.get(node('role/c'))?.find(({ skill }) => skill === node('tool/t'))).toMatchObject({ weight: 0.9 });
  });
});

describe('ranking roles', () => {
  const held = (...skills: string[]): Map<number, number> => new Map(skills.map((skill) => [node(skill), 1]));
  const ranked = (levels: Map<number, number>) =>
    rankRoles(needs(WORLD), levels).map(({ role, score }) => ({ role: IDS[role], score }));

  it('puts the role first that needs what few others do', () => {
    expect(ranked(held('skill/common', 'skill/rare')).map(({ role }) => role)[0]).toBe('role/b');
    const [best] = rankRoles(needs(WORLD), held('skill/common', 'skill/rare'));
    expect(best?.met.map(({ skill }) => IDS[skill])).toEqual(['skill/rare', 'skill/common']);
  });

  it('grows with the level that is held, and stays between 0 and 1', () => {
    const half = new Map([[node('skill/rare'), 0.5]]);
    const [low, high] = [ranked(half)[0]?.score ?? 0, ranked(held('skill/rare'))[0]?.score ?? 0];
    expect(low).toBeCloseTo(high / 2, 10);
    expect(high).toBeLessThan(1);
  });

  it('leaves out roles that need nothing of it', () => {
    expect(ranked(held('tool/t')).map(({ role }) => role)).toEqual(['role/c']);
    expect(ranked(new Map())).toEqual([]);
  });
});
