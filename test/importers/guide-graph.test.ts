import { describe, expect, it } from 'vitest';
import { seedGraph } from '../../src/importers/guide/seed-graph.ts';
import { openGraph } from '../support/temporary-graph.ts';
import { seedingContract } from './guide-graph.contract.ts';

describe('seeding the embedded store', () => {
  seedingContract(() => openGraph([]));

  it('changes nothing when the whole guide is seeded again', async () => {
    const store = await openGraph([]);
    const first = await seedGraph(store, 'seed');
    expect(first.applied).toBeGreaterThan(2000);
    expect(await seedGraph(store, 'seed')).toEqual({ version: first.version, applied: 0 });
  });
});
