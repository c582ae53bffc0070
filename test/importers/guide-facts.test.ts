import { beforeAll, describe, expect, it } from 'vitest';
import type { Change } from '../../src/domain/change.ts';
import type { RelationType } from '../../src/domain/ontology.ts';
import type { RelationAssertion } from '../../src/domain/relation.ts';
import { settleRelation } from '../../src/domain/settle.ts';
import { readSeed } from '../../src/importers/guide/read-seed.ts';

const SENIOR = 'role/senior-mlops-engineer';
let changes: Change[];

beforeAll(async () => {
  changes = await readSeed('seed');
});

function assertions(type: RelationType, from: string, to: string): RelationAssertion[] {
  return changes.flatMap((change) =>
    change.op === 'relation' && change.type === type && change.from === from && change.to === to
      ? change.assertions
      : [],
  );
}

/** Ids at the other end of stated relations that have an assertion on the line. */
function statedOn(line: number, type: RelationType, from: string): string[] {
  return changes.flatMap((change) =>
    change.op === 'relation' &&
    change.type === type &&
    change.from === from &&
    change.assertions.some(({ locator }) => locator?.endsWith(` > L${String(line)}`))
      ? [change.to]
      : [],
  );
}

function contribution(id: string) {
  const change = changes.find((candidate) => candidate.op === 'concept' && candidate.id === id);
  return change?.op === 'concept' ? change.contribution : null;
}

function linesOf(id: string): string[] {
  return (contribution(id)?.evidence ?? []).map(({ locator }) => locator?.split(' > ').at(-1) ?? '');
}

function settled(types: readonly RelationType[]) {
  const stored = new Map<string, { type: RelationType; from: string; to: string; assertions: RelationAssertion[] }>();
  for (const change of changes) {
    if (change.op !== 'relation' || !types.includes(change.type)) continue;
    const { type, from, to } = change;
    const key = `${type} ${from} ${to}`;
    const said = stored.get(key)?.assertions ?? [];
    stored.set(key, { type, from, to, assertions: [...said, ...change.assertions] });
  }
  return [...stored.values()].flatMap((relation) => settleRelation(relation) ?? []);
}

function groupMembers(type: RelationType, group: string, prefix: string): string[] {
  return changes.flatMap((change) =>
    change.op === 'relation' && change.type === type && change.to === group && change.from.startsWith(prefix)
      ? [change.from]
      : [],
  );
}

describe('facts of the guide in the seed', () => {
  it('splits a bullet that lists tools into the tools', () => {
    expect(statedOn(54, 'USES', SENIOR)).toEqual([
      'tool/data-version-control',
      'tool/kubeflow',
      'tool/mlflow',
      'tool/modeldb',
    ]);
    expect(statedOn(53, 'USES', SENIOR)).toHaveLength(4);
  });

  it('splits a practice that lists steps into what each step takes', () => {
    expect(statedOn(188, 'APPLIES', 'practice/automated-ci-cd')).toEqual([
      'skill/ci-cd',
      'skill/data-pipelines',
      'skill/data-validation',
      'skill/experiment-design',
      'skill/model-deployment',
    ]);
  });

  it('leaves no alternative alone', () => {
    const groups = new Map<string, string[]>();
    for (const { type, from, to, anyOf } of settled(['REQUIRES', 'USES'])) {
      const key = `${type} ${from} ${anyOf ?? ''}`;
      if (anyOf !== null) groups.set(key, [...(groups.get(key) ?? []), to]);
    }
    expect(groups.size).toBeGreaterThan(4);
    expect([...groups].filter(([, members]) => members.length < 2)).toEqual([]);
  });

  it('states a strength only where the guide states one', () => {
    for (const [skill, line] of [
      ['skill/edge-model-management', 158],
      ['skill/explainable-ai', 159],
      ['skill/federated-learning', 160],
      ['skill/iot-model-deployment', 162],
      ['skill/hybrid-model-management', 163],
      ['skill/api-management', 93],
    ] as const) {
      const [stated, concluded] = ['STATED', 'INFERRED'].map((basis) =>
        assertions('REQUIRES', SENIOR, skill).filter((assertion) => assertion.basis === basis),
      );
      expect(stated?.map(({ locator, importance }) => [locator?.split(' > ').at(-1), importance])).toEqual([
        [`L${String(line)}`, undefined],
      ]);
      expect(concluded).toMatchObject([{ importance: 'OPTIONAL' }]);
    }
  });

  it('concludes what a duty requires, except where the guide says by what means it is done', () => {
    const lines = changes.flatMap((change) =>
      change.op === 'relation' && change.type === 'REQUIRES' && change.from.startsWith('responsibility/')
        ? change.assertions.flatMap(({ locator }) => locator?.split(' > ').at(-1) ?? [])
        : [],
    );
    expect([...new Set(lines)].sort()).toEqual(['L167', 'L29', 'L6', 'L83']);
  });

  it('reads "or" as alternatives and "like" as an open list', () => {
    const clouds = ['tool/aws', 'tool/gcp', 'tool/azure'].flatMap((tool) => assertions('USES', SENIOR, tool));
    expect(clouds.map(({ anyOf }) => anyOf)).toEqual(['cloud-platform', 'cloud-platform', 'cloud-platform']);
    expect(assertions('USES', SENIOR, 'tool/apache-kafka')).toMatchObject([{ openEnded: true, basis: 'STATED' }]);
    expect(assertions('LEADS_TO', SENIOR, 'role/head-of-ai-infrastructure')).toMatchObject([{ openEnded: true }]);
  });

  it('keeps each statement of strength and level with its line', () => {
    expect(assertions('REQUIRES', SENIOR, 'skill/python')).toMatchObject([
      { locator: 'Overview > Required Skills and Experience > L12', importance: 'ESSENTIAL' },
      { locator: 'Requirements > Technical Skills > L52', level: 0.7 },
      { locator: 'Career Development > Core Skills > L76', level: 1 },
    ]);
    expect(assertions('REQUIRES', SENIOR, 'skill/java')).toMatchObject([{ level: 0.3 }]);
    expect(assertions('REQUIRES', SENIOR, 'qualification/doctorate')).toMatchObject([
      { weight: 0.6, importance: 'OPTIONAL' },
      { weight: 0.4, importance: 'OPTIONAL' },
    ]);
  });

  it.each([
    ['skill/problem-solving', ['L15', 'L66', 'L98', 'L168']],
    ['skill/communication', ['L15', 'L65', 'L96', 'L167', 'L229', 'L232', 'L244']],
    ['skill/ci-cd', ['L28', 'L30', 'L57', 'L78', 'L187', 'L188']],
    ['skill/cloud-computing', ['L6', 'L14', 'L55', 'L89']],
    ['skill/version-control', ['L6', 'L76', 'L180']],
    ['challenge/model-drift', ['L189', 'L214', 'L224']],
    ['skill/federated-learning', ['L120', 'L160']],
    ['trend/federated-learning', ['L120', 'L156', 'L160']],
    ['skill/data-privacy', ['L160', 'L175', 'L233', 'L235', 'L236']],
    ['skill/retraining-automation', ['L27', 'L189', 'L216', 'L238']],
    ['collection/stakeholders', ['L32', 'L97', 'L167', 'L232', 'L244']],
    ['factor/demand-for-mlops-skills', ['L107', 'L121', 'L154']],
  ])('has %s once, with all its lines', (id, lines) => {
    expect(linesOf(id)).toEqual(lines);
  });

  it.each([
    ['tool/data-version-control', 'skill/version-control'],
    ['skill/continuous-learning', 'practice/continuous-retraining'],
    ['skill/model-monitoring', 'skill/security-monitoring'],
    ['practice/continuous-model-monitoring', 'practice/continuous-security-monitoring'],
    ['skill/machine-learning-frameworks', 'skill/ml-framework-development'],
    ['responsibility/scalable-data-pipelines', 'responsibility/scalable-ml-pipelines'],
    ['collection/market-outlook', 'collection/pay-outlook'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(contribution(a)).not.toBeNull();
    expect(contribution(b)).not.toBeNull();
  });

  it('groups headings and their bullets', () => {
    expect(groupMembers('PART_OF', 'collection/core-responsibilities', 'responsibility/')).toHaveLength(8);
    expect(groupMembers('PART_OF', 'collection/best-practices', 'practice/')).toHaveLength(10);
    expect(groupMembers('PART_OF', 'collection/common-challenges', 'challenge/')).toHaveLength(8);
    expect(groupMembers('PART_OF', 'collection/industry-trends-2025', 'trend/')).toHaveLength(8);
    expect(groupMembers('BROADER', 'challenge/security-and-privacy', 'challenge/')).toEqual([
      'challenge/accessibility-versus-protection',
      'challenge/privacy-compliance',
    ]);
  });

  it('takes remedies among the challenges for activities that address them', () => {
    for (const [remedy, challenge, line] of [
      ['responsibility/automated-retraining', 'challenge/model-deployment-and-integration', 216],
      ['practice/establish-kpis', 'challenge/model-deployment-and-integration', 215],
      ['practice/continuous-model-monitoring', 'challenge/monitoring-and-maintenance', 222],
      ['practice/automated-alerting', 'challenge/monitoring-and-maintenance', 223],
      ['practice/robust-security-measures', 'challenge/security-and-privacy', 234],
      ['practice/ml-pipeline-automation', 'challenge/automation-and-efficiency', 239],
      ['practice/educate-stakeholders', 'challenge/organizational-alignment', 244],
      ['practice/continuous-retraining', 'challenge/model-drift', 189],
    ] as const)
      expect(statedOn(line, 'ADDRESSES', remedy)).toContain(challenge);
  });

  it('says of every group of practices and of duties which difficulty it addresses', () => {
    const groups = [
      ...groupMembers('PART_OF', 'collection/best-practices', 'practice/'),
      ...groupMembers('PART_OF', 'collection/core-responsibilities', 'responsibility/'),
    ];
    const addressing = new Set(settled(['ADDRESSES']).map(({ from }) => from));
    expect(groups).toHaveLength(18);
    expect(groups.filter((id) => !addressing.has(id))).toEqual([]);
  });

  it('gives every trend the year that the introduction gives all of them, and demand to those that raise it', () => {
    const trends = groupMembers('PART_OF', 'collection/industry-trends-2025', 'trend/');
    expect(trends.filter((id) => !linesOf(id).includes('L156'))).toEqual([]);
    expect(assertions('INFLUENCES', 'trend/ml-in-iot-devices', SENIOR)).toMatchObject([
      { influences: 'DEMAND', locator: 'Industry Trends > L162' },
    ]);
  });

  it('tells apart what drives demand and what that does to pay', () => {
    for (const [cause, effect] of [
      ['factor/demand-for-mlops-skills', 'factor/sustained-demand'],
      ['factor/ai-prevalence', 'factor/growing-ai-adoption'],
    ] as const) {
      expect(assertions('INFLUENCES', cause, SENIOR).every(({ influences }) => influences === 'DEMAND')).toBe(true);
      expect(assertions('INFLUENCES', effect, SENIOR)).toMatchObject([{ influences: 'PAY' }]);
      expect(linesOf(effect)).toEqual(['L154']);
      expect(assertions('BROADER', effect, cause)).toHaveLength(1);
    }
  });

  it('leads from the role to what its pay is made of', () => {
    const parts = groupMembers('PART_OF', 'collection/pay-components', 'factor/');
    expect(parts).toHaveLength(8);
    for (const part of parts)
      expect(assertions('RELATED', part, SENIOR).map(({ locator }) => locator?.split(' > ').at(-1))).toEqual(
        linesOf(part).slice(0, 1),
      );
  });

  it('keeps both statements about top earners, open-ended', () => {
    const bands = ['pay-band/senior-mlops-engineer-top-earners', 'pay-band/senior-mlops-engineer-top-earners-135k'];
    expect(bands.map((id) => contribution(id)?.properties)).toEqual([
      { min: 220000, currency: 'USD', period: 'YEAR', year: 2024 },
      { min: 135000, currency: 'USD', period: 'YEAR' },
    ]);
    expect(bands.flatMap(linesOf)).toEqual(['L128', 'L108']);
    expect(contribution('pay-band/senior-mlops-engineer-west-coast')?.properties).not.toHaveProperty('max');
  });

  it('has figures with unit, year and cited source', () => {
    expect(contribution('observation/companies-prioritising-mlops')?.properties).toEqual({
      value: 60,
      unit: 'percent of companies',
      year: 2021,
      citedSource: 'Algorithmia, 2021',
    });
    expect(contribution('observation/bonus-share-of-base')?.properties).toMatchObject({ value: 10, valueMax: 20 });
  });

  it('infers feeder roles, prerequisites and tools that the guide never names', () => {
    for (const id of ['tool/docker', 'tool/kubernetes', 'role/data-engineer', 'skill/statistics'])
      expect(contribution(id)?.basis).toBe('INFERRED');
    expect(assertions('LEADS_TO', 'role/mlops-engineer', SENIOR)).toMatchObject([{ basis: 'INFERRED' }]);
    const prerequisites = changes.filter((change) => change.op === 'relation' && change.type === 'PREREQUISITE_OF');
    expect(prerequisites.length).toBeGreaterThan(150);
  });
});
