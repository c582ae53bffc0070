import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Relation } from '../../src/domain/relation.ts';
import { toRequirements, UNSTATED_WEIGHT, type Demand } from '../../src/domain/requirements.ts';

function demand(skill: string, said: Partial<Relation> = {}, bearer = 'role/a', rest: Partial<Demand> = {}): Demand {
  const relation: Relation = {
    type: 'REQUIRES',
    from: bearer,
    to: skill,
    basis: 'STATED',
    importance: null,
    weight: null,
    level: null,
    anyOf: null,
    openEnded: false,
    influences: null,
    method: null,
    vintage: null,
    ...said,
  };
  return { skill, bearer, relation, share: 1, optional: false, basis: relation.basis, ...rest };
}

const cloud = { anyOf: 'cloud' };

describe('toRequirements', () => {
  it('takes the most that anybody asks', () => {
    const [[need] = []] = toRequirements([
      demand('skill/x', { importance: 'OPTIONAL', weight: 0.9, level: 0.2, basis: 'INFERRED' }, 'role/b'),
      demand('skill/x', { importance: 'ESSENTIAL', weight: 0.1 }, 'role/a'),
    ]);
    expect(need).toMatchObject({
      importance: 'ESSENTIAL',
      weight: 0.9,
      level: 0.2,
      basis: 'STATED',
      neededBy: ['role/a', 'role/b'],
      alternatives: [],
    });
  });

  it('puts the essential first, then the heavier, then by id', () => {
    const needs = toRequirements([
      demand('skill/d'),
      demand('skill/c', { importance: 'OPTIONAL', weight: 0.9 }),
      demand('skill/b', { importance: 'ESSENTIAL', weight: 0.3 }),
      demand('skill/a', { importance: 'ESSENTIAL', weight: 0.3 }),
      demand('skill/z', { importance: 'ESSENTIAL', weight: 0.4 }),
    ]);
    expect(needs.map(([need]) => need.skill)).toEqual(['skill/z', 'skill/a', 'skill/b', 'skill/c', 'skill/d']);
  });

  it('makes one requirement of alternatives, as heavy as the heaviest, which comes first', () => {
    const [options] = toRequirements([
      demand('tool/aws', { ...cloud, weight: 0.3 }),
      demand('tool/gcp', { ...cloud, weight: 0.6, importance: 'ESSENTIAL' }),
    ]);
    expect(options).toMatchObject([
      { skill: 'tool/gcp', weight: 0.6, importance: 'ESSENTIAL', alternatives: ['tool/aws'] },
      { skill: 'tool/aws', weight: 0.6, importance: 'ESSENTIAL', alternatives: ['tool/gcp'] },
    ]);
  });

  it('takes the same alternatives of two bearers for one requirement, and others apart', () => {
    const same = ['role/a', 'role/b'].flatMap((bearer) => [
      demand('tool/aws', cloud, bearer),
      demand('tool/gcp', cloud, bearer),
    ]);
    expect(toRequirements(same)).toHaveLength(1);
    expect(toRequirements(same)[0]?.[0].neededBy).toEqual(['role/a', 'role/b']);
    const other = [demand('tool/aws', cloud, 'role/c'), demand('tool/azure', cloud, 'role/c')];
    expect(toRequirements([...same, ...other])).toHaveLength(2);
  });

  it('drops alternatives of which one is needed anyway, and takes a lone alternative for a need', () => {
    const needs = toRequirements([
      demand('tool/aws', cloud),
      demand('tool/gcp', cloud),
      demand('tool/aws', { importance: 'OPTIONAL' }, 'role/b'),
    ]);
    expect(needs.map((options) => options.map(({ skill }) => skill))).toEqual([['tool/aws']]);
    expect(toRequirements([demand('tool/aws', cloud)])[0]?.[0].alternatives).toEqual([]);
  });

  it('keeps the choice open for a demand that does not say how strong it is', () => {
    const needs = toRequirements([
      demand('tool/aws', { ...cloud, weight: 0.4 }),
      demand('tool/gcp', { ...cloud, weight: 0.4 }),
      demand('tool/aws', {}, 'role/b'),
    ]);
    expect(needs).toMatchObject([
      [
        { skill: 'tool/aws', weight: 0.4, alternatives: ['tool/gcp'], neededBy: ['role/a', 'role/b'] },
        { skill: 'tool/gcp', weight: 0.4, alternatives: ['tool/aws'], neededBy: ['role/a'] },
      ],
    ]);
  });

  it('orders two choices that prefer the same skill by what else they leave open', () => {
    const either = [
      demand('tool/aws', cloud, 'role/b'),
      demand('tool/gcp', cloud, 'role/b'),
      demand('tool/aws', cloud, 'role/a'),
      demand('tool/azure', cloud, 'role/a'),
    ];
    for (const demands of [either, [...either].reverse()])
      expect(toRequirements(demands).map(([first]) => first.alternatives)).toEqual([['tool/azure'], ['tool/gcp']]);
  });

  it('says the same whatever the order of the demands, each skill that stands alone once', () => {
    const any = fc.record({
      skill: fc.constantFrom('skill/a', 'skill/b', 'skill/c', 'skill/d'),
      bearer: fc.constantFrom('role/a', 'role/b'),
      anyOf: fc.constantFrom(null, null, 'x', 'y'),
      weight: fc.constantFrom(null, 0.2, 0.8),
    });
    const unique = fc.uniqueArray(any, { selector: ({ skill, bearer }) => skill + bearer });
    fc.assert(
      fc.property(unique, (raw) => {
        const demands = raw.map(({ skill, bearer, anyOf, weight }) => demand(skill, { anyOf, weight }, bearer));
        const needs = toRequirements(demands);
        expect(toRequirements([...demands].reverse())).toEqual(needs);
        const alone = new Set(
          raw.filter(({ anyOf, weight }) => anyOf === null && weight !== null).map(({ skill }) => skill),
        );
        for (const skill of alone)
          expect(needs.filter((options) => options.some((each) => each.skill === skill))).toHaveLength(1);
        for (const { skill } of raw) {
          const asked = raw.filter((each) => each.skill === skill).map(({ weight }) => weight ?? UNSTATED_WEIGHT);
          const single = needs.find((options) => options.length === 1 && options[0].skill === skill);
          if (single) expect(asked).toContain(single[0].weight);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
