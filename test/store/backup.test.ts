import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Conflict, InvalidInput, StoreUnavailable } from '../../src/domain/errors.ts';
import { backupGraph, restoreGraph } from '../../src/store/embedded/backup.ts';
import { openEmbeddedStore } from '../../src/store/embedded/open.ts';
import { assertOnlyWholeVersions, killWhileWriting } from '../support/kill-while-writing.ts';
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

    expect(await restoreGraph(at('copy.db'), at('restored'))).toMatchObject({ version, isCompared: true });
    const restored = await openEmbeddedStore({ directory: at('restored') });
    expect(await restored.stats()).toEqual(stats);
    expect(await restored.findConcepts(['skill/python'])).toMatchObject([{ name: 'Python' }]);
    await restored.close();
  });

  it('taken while another process writes holds whole versions only', async () => {
    const writing = killWhileWriting(at('busy'), 2500);
    const taken: string[] = [];
    for (let attempt = 0; taken.length < 5; attempt++) {
      const backup = await backupGraph(at('busy'), at(`copy-${attempt}.db`)).catch((error: unknown) => {
        if (error instanceof StoreUnavailable) return null;
        throw error;
      });
      if (backup !== null && backup.version > 0) taken.push(backup.file);
      await sleep(100);
    }
    await writing;
    let last = -1;
    for (const file of taken) {
      const { version } = await restoreGraph(file, `${file}-restored`);
      expect(await assertOnlyWholeVersions(`${file}-restored`)).toBe(version);
      expect(version).toBeGreaterThanOrEqual(last);
      last = version;
    }
    expect(last).toBeGreaterThan(0);
  }, 60_000);

  it('is not restored beside a log that another graph has left', async () => {
    const store = await openEmbeddedStore({ directory: at('live') });
    await backupGraph(at('live'), at('copy.db'));
    await store.close();
    mkdirSync(at('rest'));
    writeFileSync(at('rest/graph.db-wal'), 'left behind');
    await expect(restoreGraph(at('copy.db'), at('rest'))).rejects.toThrow(/or a part of one/);
  });

  it('is not taken, and not restored, of a graph that is only being made', async () => {
    mkdirSync(at('new'));
    writeFileSync(at('new/graph.db'), '');
    await expect(backupGraph(at('new'), at('copy.db'))).rejects.toThrow(/holds no graph/);
    expect(readdirSync(directory)).toEqual(['new']);
    await expect(restoreGraph(at('new/graph.db'), at('rest'))).rejects.toThrow(/holds no graph/);
    expect(readdirSync(directory)).toEqual(['new']);
  });

  it('is not written over another, nor of nothing', async () => {
    const store = await openEmbeddedStore({ directory: at('live') });
    writeFileSync(at('copy.db'), 'precious');
    await expect(backupGraph(at('live'), at('copy.db'))).rejects.toThrow(Conflict);
    await expect(backupGraph(at('nowhere'), at('other.db'))).rejects.toThrow(StoreUnavailable);
    await store.close();
  });

  it('is not restored with a text that has changed, which no page tells, unless there is nothing to compare it with', async () => {
    const store = await openEmbeddedStore({ directory: at('live') });
    await store.commit({ changes: smallGraph, actor: 'test' });
    await backupGraph(at('live'), at('copy.db'));
    await store.close();
    const bytes = readFileSync(at('copy.db'));
    for (let place = bytes.indexOf('Python'); place >= 0; place = bytes.indexOf('Python', place + 1)) {
      bytes.write('Pythom', place);
    }
    writeFileSync(at('copy.db'), bytes);
    await expect(restoreGraph(at('copy.db'), at('new'))).rejects.toThrow(InvalidInput);
    expect(existsSync(at('new'))).toBe(false);
    rmSync(at('copy.db.sha256'));
    expect(await restoreGraph(at('copy.db'), at('new'))).toMatchObject({ isCompared: false });
  });

  it('is restored neither over a graph nor when it is damaged', async () => {
    const store = await openEmbeddedStore({ directory: at('live') });
    await store.commit({ changes: smallGraph, actor: 'test' });
    await backupGraph(at('live'), at('copy.db'));
    await expect(restoreGraph(at('copy.db'), at('live'))).rejects.toThrow(Conflict);
    truncateSync(at('copy.db'), 20_000);
    await expect(restoreGraph(at('copy.db'), at('new'))).rejects.toThrow(
      /is not what .*copy\.db\.sha256 was written for/,
    );
    rmSync(at('copy.db.sha256'));
    await expect(restoreGraph(at('copy.db'), at('new'))).rejects.toThrow(/damaged/);
    await expect(restoreGraph(at('missing.db'), at('new'))).rejects.toThrow(InvalidInput);
    await store.close();
  });
});
