import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Conflict, InvalidInput, StoreUnavailable } from '../../src/domain/errors.ts';
import { backupGraph, restoreGraph } from '../../src/store/embedded/backup.ts';
import { openEmbeddedStore } from '../../src/store/embedded/open.ts';
import { smallGraph } from '../support/small-graph.ts';

let directory: string;
const at = (name: string): string => join(directory, name);

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'skills-graph-backup-'));
});

afterEach(() => {
  rmSync(directory, { recursive: true });
});

describe('a backup', () => {
  it('taken while the store is in use brings back the same graph', async () => {
    const store = await openEmbeddedStore({ directory: at('live') });
    await store.commit({ changes: smallGraph, actor: 'test' });
    const [version, stats] = [await store.version(), await store.stats()];
    expect(await backupGraph(at('live'), at('copy.db'))).toEqual({ file: at('copy.db'), version });
    await store.close();

    expect(await restoreGraph(at('copy.db'), at('restored'))).toMatchObject({ version });
    const restored = await openEmbeddedStore({ directory: at('restored') });
    expect(await restored.stats()).toEqual(stats);
    expect(await restored.findConcepts(['skill/python'])).toMatchObject([{ name: 'Python' }]);
    await restored.close();
  });

  it('is not written over another, nor of nothing', async () => {
    const store = await openEmbeddedStore({ directory: at('live') });
    writeFileSync(at('copy.db'), 'precious');
    await expect(backupGraph(at('live'), at('copy.db'))).rejects.toThrow(Conflict);
    await expect(backupGraph(at('nowhere'), at('other.db'))).rejects.toThrow(StoreUnavailable);
    await store.close();
  });

  it('is restored neither over a graph nor when it is damaged', async () => {
    const store = await openEmbeddedStore({ directory: at('live') });
    await store.commit({ changes: smallGraph, actor: 'test' });
    await backupGraph(at('live'), at('copy.db'));
    await expect(restoreGraph(at('copy.db'), at('live'))).rejects.toThrow(Conflict);
    truncateSync(at('copy.db'), 20_000);
    await expect(restoreGraph(at('copy.db'), at('new'))).rejects.toThrow(/damaged/);
    await expect(restoreGraph(at('missing.db'), at('new'))).rejects.toThrow(InvalidInput);
    await store.close();
  });
});
