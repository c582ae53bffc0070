import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StoreUnavailable } from '../../src/domain/errors.ts';
import { openEmbeddedStore } from '../../src/store/embedded/open.ts';
import { concept } from '../support/changes.ts';

/**
 * Fills a disk of 4 MB (a tmpfs, so root only, on Linux) with commits until one is refused, and checks that the store
 * still answers, lost nothing, and goes on when there is room again. Exit code 1 when it does not.
 */
const disk = await mkdtemp(join(tmpdir(), 'skills-graph-disk-'));
execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', disk]);

try {
  const store = await openEmbeddedStore({ directory: join(disk, 'graph') });
  let written = 0;
  let refusal: unknown = null;
  while (refusal === null) {
    const changes = Array.from({ length: 20 }, (_none, i) =>
      concept(`skill/s${written * 20 + i}`, {
        name: `Skill ${i} of batch b${written}x`,
        description: 'x'.repeat(2000),
      }),
    );
    refusal = await store.commit({ changes, actor: 'test' }).then(
      () => null,
      (error: unknown) => error,
    );
    if (refusal === null) written++;
  }
  check('the refusal is STORE_UNAVAILABLE', refusal instanceof StoreUnavailable);
  process.stdout.write(`refused after ${written} commits: ${(refusal as Error).message}\n`);
  check('reads go on', (await store.stats()).concepts === written * 20 && (await store.health()).ok);
  check(
    'nothing of the refused commit is there',
    (await store.search({ text: `b${written}x` }, { first: 1 })).total === 0,
  );
  execFileSync('mount', ['-o', 'remount,size=16m', disk]);
  const { version } = await store.commit({ changes: [concept('skill/after', 'After')], actor: 'test' });
  check('commits go on when there is room again', version === written + 1);
  await store.close();
  const again = await openEmbeddedStore({ directory: join(disk, 'graph') });
  check('everything is there after a restart', (await again.stats()).concepts === written * 20 + 1);
  await again.close();
} finally {
  // Lazily: libsql lets go of the files of a closed store when the process ends.
  execFileSync('umount', ['--lazy', disk]);
  await rm(disk, { recursive: true });
}

function check(what: string, holds: boolean): void {
  process.stdout.write(`${holds ? 'ok  ' : 'FAIL'} ${what}\n`);
  if (!holds) process.exitCode = 1;
}
