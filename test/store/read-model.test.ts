import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Change } from '../../src/domain/change.ts';
import { openEmbeddedStore } from '../../src/store/embedded/open.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openReadModel } from '../../src/store/read-model/open.ts';
import { smallGraph } from '../support/small-graph.ts';

const directory = mkdtempSync(join(tmpdir(), 'skills-graph-read-model-test-'));
let primary: GraphStore;

beforeAll(async () => {
  primary = await openEmbeddedStore({ directory });
  await primary.commit({ changes: smallGraph, actor: 'test' });
});

afterAll(() => rmSync(directory, { recursive: true }));

/** What somebody adds: a concept, and a relation to it. */
function addition(): Change[] {
  const isPython = (change: Change): boolean => change.op === 'concept' && change.id === 'skill/python';
  const python = smallGraph.find(isPython);
  const relation = smallGraph.find((change) => change.op === 'relation' && change.to === 'skill/python');
  if (python?.op !== 'concept' || relation?.op !== 'relation') throw new Error('The small graph has no Python.');
  if (python.contribution === null) throw new Error('Nobody speaks for Python.');
  const contribution = { ...python.contribution, identifiers: [] };
  return [
    { ...python, id: 'skill/came-late', contribution },
    { ...relation, to: 'skill/came-late' },
  ];
}

describe('a read model of a graph that is written to while it is read', () => {
  it('is read anew when a relation comes after its ends were read', async () => {
    const late = addition();
    let isWritten = false;
    const assertedBy: GraphStore['assertedBy'] = async function* (source, options) {
      for await (const batch of primary.assertedBy(source, options)) {
        yield batch;
        // Its concepts have been read by now, and its relations not yet.
        if (isWritten || !batch.some(({ op }) => op === 'concept')) continue;
        isWritten = true;
        await primary.commit({ changes: late, actor: 'somebody else' });
      }
    };
    const busy = new Proxy(primary, {
      get(target, name) {
        const value: unknown = name === 'assertedBy' ? assertedBy : Reflect.get(target, name);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
    const model = await openReadModel(busy, { intervalMs: 1000 });
    expect(await model.findConcepts(['skill/came-late'])).toMatchObject([{ id: 'skill/came-late' }]);
    expect(await model.version()).toBe(await primary.version());
    expect((await model.stats()).relations).toBe((await primary.stats()).relations);
    await model.close();
  });
});
