import { expect, it } from 'vitest';
import type { RelationType } from '../../src/domain/ontology.ts';
import { EDITORS, GUIDE } from '../../src/importers/guide/to-graph.ts';
import { seedGraph } from '../../src/importers/guide/seed-graph.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { rewriteSeed, SMALL_SEED, writeSeed } from '../support/small-seed.ts';

async function assertionsOf(store: GraphStore, type: RelationType, from: string, to: string) {
  return (await store.findRelationAssertions([{ type, from, to }]))[0] ?? [];
}

async function idExists(store: GraphStore, id: string): Promise<boolean> {
  return (await store.findConcepts([id]))[0] !== null;
}

/** What seeding promises on every engine; `openStore` gives a store with nothing but the sources of tests. */
export function seedingContract(openStore: () => Promise<GraphStore>): void {
  it('says what the guide states with its line, and what we conclude with its reason', async () => {
    const store = await openStore();
    await seedGraph(store, await writeSeed());
    expect(await assertionsOf(store, 'REQUIRES', 'role/baker', 'skill/kneading')).toMatchObject([
      { source: GUIDE, basis: 'STATED', locator: 'Work > L3', importance: 'ESSENTIAL', weight: 1, level: 1 },
    ]);
    expect(await assertionsOf(store, 'PREREQUISITE_OF', 'skill/weighing', 'skill/kneading')).toMatchObject([
      { source: EDITORS, basis: 'INFERRED', locator: null, reason: 'Dough is weighed first.', confidence: 0.9 },
    ]);
    expect(await store.findByIdentifiers([{ scheme: 'guide', value: 'tool/oven' }])).toEqual(['tool/oven']);
  });

  it('changes nothing the second time', async () => {
    const store = await openStore();
    const directory = await writeSeed();
    const first = await seedGraph(store, directory);
    expect(first.applied).toBe(19);
    expect(await seedGraph(store, directory)).toEqual({ version: first.version, applied: 0 });
  });

  it('withdraws what the seed no longer says', async () => {
    const store = await openStore();
    const directory = await writeSeed();
    await seedGraph(store, directory);
    await rewriteSeed(directory, {
      'skills.yaml': SMALL_SEED['skills.yaml']
        .replace(/weighing:\n/, 'measuring:\n')
        .replace('skill/weighing', 'skill/measuring'),
      'roles.yaml': SMALL_SEED['roles.yaml'].replace('level: mastery', 'level: basic'),
    });
    const { applied } = await seedGraph(store, directory);
    expect(applied).toBe(5);
    expect(await idExists(store, 'skill/weighing')).toBe(false);
    expect(await idExists(store, 'skill/measuring')).toBe(true);
    expect(await assertionsOf(store, 'PREREQUISITE_OF', 'skill/weighing', 'skill/kneading')).toEqual([]);
    expect(await assertionsOf(store, 'REQUIRES', 'role/baker', 'skill/kneading')).toMatchObject([{ level: 0.2 }]);
  });

  it('leaves a curator’s word under the editors’ name alone', async () => {
    const store = await openStore();
    const directory = await writeSeed();
    await seedGraph(store, directory);
    const key = { type: 'PREREQUISITE_OF', from: 'skill/weighing', to: 'skill/kneading' } as const;
    const no = {
      source: EDITORS,
      basis: 'CURATED',
      locator: null,
      reason: 'By eye.',
      confidence: null,
      at: '2026-01-01T00:00:00.000Z',
      rejects: true,
    } as const;
    const said = await assertionsOf(store, key.type, key.from, key.to);
    await store.commit({
      actor: 'curator',
      changes: [{ op: 'relation', ...key, source: EDITORS, assertions: [...said, no] }],
    });
    expect((await seedGraph(store, directory)).applied).toBe(0);
    const kept = [];
    for await (const batch of store.assertedBy(EDITORS)) kept.push(...batch);
    expect(kept).toContainEqual(
      expect.objectContaining({ ...key, assertions: expect.arrayContaining([no, ...said]) as unknown }),
    );
  });

  it('deprecates a concept that another source still speaks of, instead of tearing it out', async () => {
    const store = await openStore();
    const directory = await writeSeed();
    await seedGraph(store, directory);
    const told = {
      source: 'source/taxonomy',
      basis: 'IMPORTED',
      locator: 'row 1',
      reason: null,
      confidence: null,
      at: '2026-01-01T00:00:00.000Z',
    } as const;
    await store.commit({
      actor: 'import',
      changes: [
        {
          op: 'relation',
          type: 'RELATED',
          from: 'tool/oven',
          to: 'skill/kneading',
          source: told.source,
          assertions: [told],
        },
      ],
    });
    await rewriteSeed(directory, { 'tools.yaml': SMALL_SEED['tools.yaml'].replaceAll('oven', 'stove') });
    await seedGraph(store, directory);
    expect((await store.findConcepts(['tool/oven']))[0]?.status).toBe('DEPRECATED');
    expect((await store.findConcepts(['tool/stove']))[0]?.status).toBe('PUBLISHED');
    expect((await seedGraph(store, directory)).applied).toBe(0);
  });
}
