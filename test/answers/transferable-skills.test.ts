import { expect, it } from 'vitest';
import { findTransferable } from '../../src/answers/transferable-skills.ts';
import type { Change } from '../../src/domain/change.ts';
import { concept, relate } from '../support/changes.ts';
import { countCalls } from '../support/count-calls.ts';
import { openGraph } from '../support/temporary-graph.ts';

const required = (role: string, skills: readonly string[]): Change[] =>
  skills.map((skill) => relate(role, 'REQUIRES', skill));

it('tells which held skills resemble a missing one', async () => {
  const store = await openGraph([
    ...required('role/engineer', ['skill/spark', 'skill/flink']),
    ...required('role/data-engineer', ['skill/spark', 'skill/flink']),
    ...required('role/cook', ['skill/baking']),
  ]);
  const found = await findTransferable(store, ['skill/flink', 'skill/baking'], ['skill/spark']);
  expect([...found.keys()]).toEqual(['skill/flink']);
  const [similar] = found.get('skill/flink') ?? [];
  expect(similar).toMatchObject({
    id: 'skill/spark',
    shared: expect.arrayContaining(['role/data-engineer']) as unknown,
  });
  expect(similar?.score).toBeGreaterThan(0);
});

it('never takes a soft skill for a help with a craft, however often they are asked for together', async () => {
  const typed = (id: string, skillType: string): Change => concept(id, { name: id, properties: { skillType } });
  const store = await openGraph([
    typed('skill/patience', 'SOFT'),
    typed('skill/calm', 'SOFT'),
    typed('skill/knitting', 'COMPETENCE'),
    typed('skill/yarns', 'KNOWLEDGE'),
    ...required('role/knitter', ['skill/patience', 'skill/calm', 'skill/knitting', 'skill/yarns', 'skill/untyped']),
    ...required('role/teacher', ['skill/patience', 'skill/calm', 'skill/knitting', 'skill/yarns', 'skill/untyped']),
  ]);
  const helpWith = async (skill: string): Promise<string[]> => {
    const held = ['skill/calm', 'skill/yarns', 'skill/untyped'];
    return ((await findTransferable(store, [skill], held)).get(skill) ?? []).map(({ id }) => id).sort();
  };
  expect(await helpWith('skill/knitting')).toEqual(['skill/untyped', 'skill/yarns']);
  expect(await helpWith('skill/patience')).toEqual(['skill/calm', 'skill/untyped']);
});

it('sends as many store calls for many skills as for few', async () => {
  const skills = [...Array(20).keys()].map((n) => `skill/s${n}`);
  const { store, names } = countCalls(await openGraph(required('role/engineer', skills)));
  await findTransferable(store, skills.slice(0, 2), skills.slice(18));
  const few = names.length;
  await findTransferable(store, skills.slice(0, 15), skills.slice(15));
  expect(names.length).toBe(2 * few);
});
