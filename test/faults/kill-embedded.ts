import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assertOnlyWholeVersions, checkFile, killWhileWriting } from '../support/kill-while-writing.ts';

/** Kills a writer of the embedded store many times (200, or as many as the first argument says). Exit code 1 on loss. */
const kills = Number(process.argv[2] ?? 200);
const directory = await mkdtemp(join(tmpdir(), 'skills-graph-kill-'));
const started = performance.now();
let [acknowledged, ahead] = [0, 0];

try {
  for (let kill = 1; kill <= kills; kill++) {
    acknowledged = await killWhileWriting(directory, Math.random() * 200);
    const found = await assertOnlyWholeVersions(directory);
    if (found < acknowledged) throw new Error(`Version ${acknowledged} was acknowledged, and only ${found} is there.`);
    if (found > acknowledged) ahead++;
    if (kill % 10 === 0) process.stdout.write(`${kill} kills, ${found} versions whole\n`);
  }
  const seconds = Math.round((performance.now() - started) / 1000);
  process.stdout.write(
    `${kills} kills in ${seconds} s: ${acknowledged} acknowledged versions, none lost, none half; ` +
      `${ahead} times the kill fell between the commit and its acknowledgement; integrity_check ${checkFile(directory)}\n`,
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await rm(directory, { recursive: true, force: true });
}
