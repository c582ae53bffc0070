import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphStore, Page } from '../../src/store/graph-store.ts';
import { openNeo4jStore } from '../../src/store/neo4j/open.ts';
import { openReadModel } from '../../src/store/read-model/open.ts';
import { describeWithNeo4j, openEmptyNeo4jStore } from '../support/neo4j-graph.ts';
import { smallGraph } from '../support/small-graph.ts';

const INTERVAL_MS = 50;

/** Cursors are each engine's own. */
function withoutCursors<T>({ items, ...page }: Page<T>): unknown {
  return { ...page, items: items.map((item) => ({ ...item, cursor: undefined })) };
}

describeWithNeo4j('The read model over Neo4j', (address) => {
  let primary: GraphStore;
  let model: GraphStore;

  beforeAll(async () => {
    primary = await openEmptyNeo4jStore(address);
    await primary.commit({ changes: smallGraph, actor: 'test' });
    model = await openReadModel(await openNeo4jStore(address), { intervalMs: INTERVAL_MS });
  });

  afterAll(async () => {
    await model.close();
    await primary.close();
  });

  async function expectSameAnswers(): Promise<void> {
    const all = { first: 1000 };
    const concepts = await primary.listConcepts({}, all);
    const ids = concepts.items.map(({ id }) => id);
    expect(withoutCursors(await model.listConcepts({}, all))).toEqual(withoutCursors(concepts));
    expect(await model.stats()).toEqual(await primary.stats());
    expect(await model.findContributions(ids)).toEqual(await primary.findContributions(ids));
    const neighbours = await primary.neighbours(ids, { direction: 'BOTH' }, all);
    const same = await model.neighbours(ids, { direction: 'BOTH' }, all);
    expect(same.map(withoutCursors)).toEqual(neighbours.map(withoutCursors));
    const keys = neighbours.flatMap(({ items }) => items.map(({ relation }) => relation));
    expect(await model.findRelationAssertions(keys)).toEqual(await primary.findRelationAssertions(keys));
  }

  function describePython(description: string) {
    const change = smallGraph.find((one) => one.op === 'concept' && one.id === 'skill/python');
    if (change?.op !== 'concept' || change.contribution === null) throw new Error('The small graph has no Python.');
    return { ...change, contribution: { ...change.contribution, description } };
  }

  it('answers as the primary does', expectSameAnswers);

  it('reads at once what was written through it', async () => {
    const { version } = await model.commit({ changes: [describePython('written through the model')], actor: 'test' });
    expect(await model.version()).toBe(version);
    expect(await model.findConcepts(['skill/python'])).toMatchObject([{ description: 'written through the model' }]);
    expect(await primary.findConcepts(['skill/python'])).toMatchObject([{ description: 'written through the model' }]);
  });

  it('reads soon what another process wrote, with the same version and answers', async () => {
    await primary.commit({ changes: [describePython('written elsewhere')], actor: 'test' });
    await expect
      .poll(async () => (await model.findConcepts(['skill/python']))[0]?.description, { interval: 10, timeout: 5000 })
      .toBe('written elsewhere');
    expect(await model.version()).toBe(await primary.version());
    await expectSameAnswers();
  });

  it('tells how fresh it is', async () => {
    await sleep(4 * INTERVAL_MS);
    const { ok, readModel } = await model.health();
    expect(ok).toBe(true);
    expect(readModel?.version).toBe(await primary.version());
    expect(readModel?.ageMs).toBeLessThan(1000);
  });
});
