import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCareerPaths, type CareerPaths, type CareerPathsInput } from '../../src/answers/career-paths.ts';
import type { Change } from '../../src/domain/change.ts';
import { concept, relate } from '../support/changes.ts';
import { countCalls } from '../support/count-calls.ts';
import { simpleRoutes, type CostedEdge } from '../support/networks.ts';
import { openGraph } from '../support/temporary-graph.ts';

const role = (id: string): string => `role/${id}`;
const leads = (from: string, to: string): Change => relate(role(from), 'LEADS_TO', role(to));
const needs = (id: string, ...skills: string[]): Change[] =>
  skills.map((skill) => relate(role(id), 'REQUIRES', `skill/${skill}`, { importance: 'ESSENTIAL' }));

/** Analyst -> scientist -> engineer is the gentle way, analyst -> developer -> engineer the steep one. */
const CHANGES = [
  leads('analyst', 'scientist'),
  leads('scientist', 'engineer'),
  leads('analyst', 'developer'),
  leads('developer', 'engineer'),
  leads('engineer', 'lead'),
  leads('engineer', 'analyst'),
  ...needs('analyst', 'sql', 'charts'),
  ...needs('scientist', 'sql', 'ml'),
  ...needs('developer', 'java', 'testing', 'design'),
  ...needs('engineer', 'sql', 'ml', 'testing'),
  ...needs('lead', 'people', 'charts'),
];

async function ask(input: Partial<CareerPathsInput>, changes: readonly Change[] = CHANGES): Promise<CareerPaths> {
  return findCareerPaths(await openGraph(changes), {
    from: { role: role('analyst') },
    to: role('engineer'),
    optimise: 'FEWEST_NEW_SKILLS',
    maxSteps: 8,
    first: 3,
    ...input,
  });
}

/** `1: analyst > scientist` */
const shown = ({ paths }: CareerPaths): string[] =>
  paths.map(({ cost, steps }) => {
    const passed = [steps[0]?.from, ...steps.map(({ to }) => to)].map((id) => id?.split('/')[1]);
    return `${cost}: ${passed.join(' > ')}`;
  });

describe('from a role', () => {
  it('goes the way with the fewest new skills first, and costs as many as it shows', async () => {
    const answer = await ask({});
    expect(shown(answer)).toEqual(['2: analyst > scientist > engineer', '4: analyst > developer > engineer']);
    for (const { cost, steps } of answer.paths) {
      expect(steps.reduce((sum, { newSkills }) => sum + newSkills.length, 0)).toBe(cost);
    }
    expect(answer.noPathReason).toBeNull();
  });

  it('tells per step what is new, what is kept, and which relation says so', async () => {
    const [, second] = (await ask({})).paths[0]?.steps ?? [];
    expect(second?.newSkills.map(({ skill }) => skill)).toEqual(['skill/testing']);
    expect(second?.keptSkills).toEqual(['skill/ml', 'skill/sql']);
    expect(second?.relation).toMatchObject({
      type: 'LEADS_TO',
      from: role('scientist'),
      to: role('engineer'),
      basis: 'STATED',
    });
  });

  it('does not count as new what the start brings along', async () => {
    const answer = await ask({ to: role('lead'), first: 1 });
    expect(answer.paths[0]?.steps.at(-1)?.keptSkills).toEqual(['skill/charts']);
    expect(shown(answer)).toEqual(['3: analyst > scientist > engineer > lead']);
  });

  it('keeps what a narrower skill or an example meets', async () => {
    const changes = [
      leads('coder', 'maker'),
      ...needs('coder', 'python'),
      relate(role('coder'), 'USES', 'tool/docker'),
      ...needs('maker', 'programming', 'containers'),
      relate('skill/python', 'BROADER', 'skill/programming'),
      relate('tool/docker', 'EXAMPLE_OF', 'skill/containers'),
    ];
    const answer = await ask({ from: { role: role('coder') }, to: role('maker') }, changes);
    expect(answer.paths[0]).toMatchObject({
      cost: 0,
      steps: [{ newSkills: [], keptSkills: ['skill/containers', 'skill/programming'] }],
    });
  });

  it('goes the shortest way when asked for few steps, and no longer than maxSteps', async () => {
    const changes = [...CHANGES, leads('analyst', 'engineer')];
    expect(shown(await ask({ optimise: 'FEWEST_STEPS', first: 2 }, changes))).toEqual([
      '1: analyst > engineer',
      '2: analyst > developer > engineer',
    ]);
    expect(shown(await ask({ maxSteps: 1 }, changes))).toHaveLength(1);
  });
});

describe('pay', () => {
  const pays = (id: string, band: string, properties: Record<string, string | number>, region?: string): Change[] => [
    concept(`pay-band/${band}`, {
      name: band,
      properties: { currency: 'USD', period: 'YEAR', year: 2024, ...properties },
    }),
    relate(role(id), 'PAYS', `pay-band/${band}`),
    ...(region ? [relate(`pay-band/${band}`, 'IN_REGION', `region/${region}`)] : []),
  ];
  const PAID = [
    ...CHANGES,
    relate('region/west', 'BROADER', 'region/us'),
    ...pays('analyst', 'analyst', { min: 50, max: 70 }, 'us'),
    ...pays('scientist', 'scientist', { min: 60, max: 80 }, 'us'),
    ...pays('developer', 'developer', { min: 100, max: 140 }, 'us'),
    ...pays('engineer', 'engineer', { min: 110, max: 150 }, 'us'),
    ...pays('engineer', 'engineer-west', { min: 130, max: 190 }, 'west'),
  ];
  const change = (answer: CareerPaths) => answer.paths[0]?.steps.at(-1)?.payChange;

  it('decides where asked for: the better paid way first, at the pay forgone', async () => {
    expect(shown(await ask({ optimise: 'HIGHEST_PAY' }, PAID))).toEqual([
      '10: analyst > developer > engineer',
      '60: analyst > scientist > engineer',
    ]);
  });

  it('changes are shown for the country, before and after', async () => {
    expect(change(await ask({ first: 1 }, PAID))).toEqual({
      currency: 'USD',
      fromMin: 60,
      fromMax: 80,
      toMin: 110,
      toMax: 150,
      year: 2024,
    });
  });

  it('is compared by the year, whatever the period, and names no year when the two differ', async () => {
    const changes = [
      leads('a', 'b'),
      ...pays('a', 'a', { min: 10, max: 20, period: 'HOUR', year: 2023 }),
      ...pays('b', 'b', { min: 4000, period: 'MONTH' }),
    ];
    expect(change(await ask({ from: { role: role('a') }, to: role('b') }, changes))).toEqual({
      currency: 'USD',
      fromMin: 20_800,
      fromMax: 41_600,
      toMin: 48_000,
      toMax: null,
      year: null,
    });
  });

  it('is not compared across currencies or places', async () => {
    const other = (properties: Record<string, string | number>, region: string): Change[] => [
      leads('a', 'b'),
      ...pays('a', 'a', { min: 10 }, 'us'),
      ...pays('b', 'b', properties, region),
    ];
    const ends = { from: { role: role('a') }, to: role('b') };
    expect(change(await ask(ends, other({ min: 10, currency: 'EUR' }, 'us')))).toBeNull();
    expect(change(await ask(ends, other({ min: 10 }, 'europe')))).toBeNull();
  });
});

describe('through stages', () => {
  const stage = (id: string): string => `career-stage/${id}`;
  const STAGES = [
    ...CHANGES,
    ...['junior', 'middle', 'senior'].map((id) => relate(role('engineer'), 'HAS_STAGE', stage(id))),
    relate(stage('junior'), 'NEXT_STAGE', stage('middle')),
    relate(stage('middle'), 'NEXT_STAGE', stage('senior')),
    relate(stage('junior'), 'DEVELOPS', 'skill/sql'),
    relate(stage('middle'), 'DEVELOPS', 'skill/ml'),
  ];

  it('a role is entered from its last stage, and its stages from the first', async () => {
    const up = await ask({ from: { stage: stage('junior') } }, STAGES);
    expect(shown(up)).toEqual(['2: junior > middle > senior > engineer']);
    expect(up.paths[0]?.steps.map(({ relation }) => relation.type)).toEqual(['NEXT_STAGE', 'NEXT_STAGE', 'HAS_STAGE']);
    const into = await ask(
      { from: { role: role('scientist') }, to: stage('middle'), optimise: 'FEWEST_STEPS' },
      STAGES,
    );
    expect(shown(into)).toEqual(['3: scientist > engineer > junior > middle']);
  });

  it('a stage brings what the stages before it developed', async () => {
    const [, , last] = (await ask({ from: { stage: stage('junior') } }, STAGES)).paths[0]?.steps ?? [];
    expect(last?.keptSkills).toEqual(['skill/ml', 'skill/sql']);
    expect(last?.newSkills.map(({ skill }) => skill)).toEqual(['skill/testing']);
  });

  it('no way runs from role to role through a stage that both have', async () => {
    const shared = [
      relate(role('cook'), 'HAS_STAGE', stage('level')),
      relate(role('engineer'), 'HAS_STAGE', stage('level')),
    ];
    const answer = await ask({ from: { role: role('cook') } }, [...CHANGES, ...shared]);
    expect(answer.paths).toEqual([]);
  });
});

describe('from skills', () => {
  it('starts at the role that they cover best, and counts only the skills as held', async () => {
    const answer = await ask({ from: { skills: ['skill/sql', 'skill/charts'] }, first: 1 });
    expect(shown(answer)).toEqual(['2: analyst > scientist > engineer']);
    const java = await ask({ from: { skills: ['skill/java', 'skill/testing'] }, first: 1 });
    expect(shown(java)).toEqual(['2: developer > engineer']);
    expect(java.paths[0]?.steps[0]?.newSkills.map(({ skill }) => skill)).toEqual(['skill/ml', 'skill/sql']);
  });

  it('never comes back to a role that it might have started from', async () => {
    for (const { steps } of (await ask({ from: { skills: ['skill/sql'] }, first: 20 })).paths) {
      const passed = [steps[0]?.from, ...steps.map(({ to }) => to)];
      expect(new Set(passed).size).toBe(passed.length);
    }
  });

  it('says so when they are enough already, or of no use', async () => {
    const enough = await ask({ from: { skills: ['skill/sql', 'skill/ml', 'skill/testing'] } });
    expect(enough).toEqual({ paths: [], noPathReason: 'These skills meet everything that engineer needs already.' });
    const useless = await ask({ from: { skills: ['skill/baking'] } }, [...CHANGES, ...needs('cook', 'baking')]);
    expect(useless.noPathReason).toBe('None of the roles and stages that lead to engineer needs any of these skills.');
  });
});

describe('related roles', () => {
  const related = relate(role('cook'), 'RELATED', role('baker'));

  it('lead to each other where nothing else leads there', async () => {
    const there = await ask({ from: { role: role('cook') }, to: role('baker') }, [related]);
    expect(there.paths[0]?.steps[0]?.relation.type).toBe('RELATED');
    const back = await ask({ from: { role: role('baker') }, to: role('cook') }, [related]);
    expect(back.paths[0]?.steps[0]).toMatchObject({
      from: role('baker'),
      to: role('cook'),
      relation: { from: role('cook') },
    });
  });

  it('are left aside where a career leads there', async () => {
    const changes = [...CHANGES, relate(role('analyst'), 'RELATED', role('engineer'))];
    expect(shown(await ask({}, changes))).toEqual(shown(await ask({})));
  });
});

describe('no path', () => {
  const reason = async (from: string, to: string, maxSteps = 8): Promise<string | null> => {
    const changes = [...CHANGES, leads('x', 'y'), ...needs('hermit', 'sql')];
    return (await ask({ from: { role: role(from) }, to: role(to), maxSteps }, changes)).noPathReason;
  };

  it('is explained', async () => {
    expect(await reason('analyst', 'analyst')).toBe(
      'analyst is both the start and the goal: there is nothing to move to.',
    );
    expect(await reason('analyst', 'hermit')).toMatch('Nothing leads to hermit');
    expect(await reason('hermit', 'lead')).toMatch('Nothing leads on from hermit');
    expect(await reason('analyst', 'lead', 2)).toBe(
      'The shortest way from analyst to lead takes 3 steps, more than maxSteps = 2.',
    );
    expect(await reason('x', 'lead')).toMatch(
      'No chain of LEADS_TO, NEXT_STAGE, HAS_STAGE or RELATED relations leads from x',
    );
  });
});

describe('bad input', () => {
  it('is refused, all unknown ids at once', async () => {
    await expect(ask({ from: { skills: ['skill/x'] }, to: role('y') })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      details: { missing: ['skill/x', 'role/y'] },
    });
    await expect(ask({ from: { role: 'skill/sql' } })).rejects.toThrow('"skill/sql" in "from.role" is a SKILL');
    await expect(ask({ to: 'skill/sql' })).rejects.toThrow('"skill/sql" in "to" is a SKILL');
    await expect(ask({ from: { skills: [] } })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(ask({ from: {} })).rejects.toThrow('exactly one');
    await expect(ask({ from: { role: role('lead'), stage: 'career-stage/x' } })).rejects.toThrow('exactly one');
    for (const wrong of [{ first: 0 }, { first: 21 }, { maxSteps: 0 }, { maxSteps: 1.5 }]) {
      await expect(ask(wrong)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    }
  });
});

it('finds as cheap paths as trying them all, for every goal that has a plain cost', async () => {
  const node = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const edge = fc.tuple(node, node).filter(([from, to]) => from !== to);
  const edges = fc.uniqueArray(edge, { maxLength: 12, minLength: 1, selector: (pair) => pair.join('') });
  const skillsOf = fc.record(
    Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((id) => [id, fc.subarray(['p', 'q', 'r', 's', 't'])])),
  );
  await fc.assert(
    fc.asyncProperty(edges, skillsOf, fc.integer({ min: 1, max: 4 }), async (moves, skills, maxSteps) => {
      const changes = [
        ...moves.map(([from, to]) => leads(from, to)),
        ...Object.entries(skills).flatMap(([id, own]) => needs(id, ...own)),
        leads('z', 'a'),
        leads('z', 'b'),
      ];
      const store = await openGraph(changes);
      const start = skills.a ?? [];
      const newIn = (from: string, to: string): number =>
        (skills[to] ?? []).filter((skill) => !start.includes(skill) && !skills[from]?.includes(skill)).length;
      for (const optimise of ['FEWEST_STEPS', 'FEWEST_NEW_SKILLS'] as const) {
        const costed = moves.map(([from, to]): CostedEdge => [
          from,
          to,
          optimise === 'FEWEST_STEPS' ? 1 : newIn(from, to),
        ]);
        const best = simpleRoutes(costed, 'a', 'b', maxSteps).slice(0, 4);
        const input = { from: { role: role('a') }, to: role('b'), optimise, maxSteps, first: 4 };
        const { paths, noPathReason } = await findCareerPaths(store, input);
        expect(paths.map(({ cost }) => cost)).toEqual(best.map(({ cost }) => cost));
        expect(noPathReason === null).toBe(best.length > 0);
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);

it('sends as many store calls for a large graph as for a small one', async () => {
  const world = (size: number, link: (from: string, to: string) => Change): Change[] =>
    [...Array(size).keys()].flatMap((n) => [
      link(`r${n}`, `r${n + 1}`),
      link(`r${n}`, `r${(n * 7) % size}x`),
      link(`r${n}x`, `r${n + 1}`),
      ...needs(`r${n}`, `s${n}`, `s${n + 1}`),
    ]);
  const callsFor = async (size: number, input: Pick<CareerPathsInput, 'from' | 'optimise'>): Promise<number> => {
    const { store, names } = countCalls(await openGraph(world(size, leads)));
    await findCareerPaths(store, { to: role('r3'), maxSteps: 8, first: 5, ...input });
    return names.length;
  };
  for (const optimise of ['FEWEST_STEPS', 'FEWEST_NEW_SKILLS', 'HIGHEST_PAY'] as const) {
    for (const from of [{ role: role('r0') }, { skills: ['skill/s0'] }]) {
      const few = await callsFor(4, { from, optimise });
      expect(await callsFor(40, { from, optimise })).toBe(few);
      expect(few).toBeLessThanOrEqual(12);
    }
  }
});

it('sends as many where it takes the way over related roles', async () => {
  const callsFor = async (size: number): Promise<number> => {
    const changes = [...Array(size).keys()].flatMap((n) => [
      relate(role(`r${n}`), 'RELATED', role(`r${n + 1}`)),
      ...needs(`r${n}`, `s${n}`, `s${n + 1}`),
    ]);
    const { store, names } = countCalls(await openGraph(changes));
    const ends = { from: { role: role('r0') }, to: role('r3') };
    await findCareerPaths(store, { ...ends, optimise: 'FEWEST_NEW_SKILLS', maxSteps: 8, first: 5 });
    return names.length;
  };
  const few = await callsFor(4);
  expect(await callsFor(40)).toBe(few);
  expect(few).toBeLessThanOrEqual(12);
});
