import { spawn } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { openEmbeddedStore } from '../../src/store/embedded/open.ts';
import { fixture, temporaryDirectory, wordOf } from './import-support.ts';

interface Run {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs the real command in a process of its own; `onError` sees what it says while it runs, and may kill it. */
function run(
  dataDirectory: string,
  args: readonly string[],
  onError?: (kill: () => void, text: string) => void,
): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(inject('built'), 'src/cli/import.js'), ...args], {
      env: { ...process.env, STORE: 'embedded', DATA_DIR: dataDirectory, SEED_DIR: 'seed' },
      cwd: join(import.meta.dirname, '../..'),
    });
    let output = '';
    let errors = '';
    child.stdout.on('data', (text: Buffer) => (output += text.toString()));
    child.stderr.on('data', (text: Buffer) => {
      errors += text.toString();
      onError?.(() => child.kill('SIGKILL'), errors);
    });
    child.on('close', (code) => resolve({ code, output, errors }));
  });
}

/** A framework large enough that writing it takes a while. */
async function largeFramework(directory: string, skills: number): Promise<string[]> {
  const rows = Array.from({ length: skills }, (_, n) => `skill/acme-${n},SKILL,Skill number ${n} of a large framework`);
  const links = Array.from({ length: skills - 1 }, (_, n) => `RELATED,skill/acme-${n},skill/acme-${n + 1}`);
  const paths = ['concepts.csv', 'relations.csv'].map((name) => join(directory, name));
  await writeFile(paths[0] ?? '', ['id,kind,name', 'source/acme,SOURCE,Acme', ...rows].join('\n'));
  await writeFile(paths[1] ?? '', ['type,from,to', ...links].join('\n'));
  return paths;
}

describe('the import command', { timeout: 120_000 }, () => {
  it('ends with 2 where rows were rejected, and writes them down; with 0 when clean; with 1 when it fails', async () => {
    const directory = await temporaryDirectory();
    const rejects = join(directory, 'rejects.csv');
    const esco = await run(directory, ['esco', fixture('esco-1.1.9-en'), '--no-seed', '--rejects', rejects]);
    expect(esco.errors).toMatch(/^reading: .* rows\/s/);
    expect(esco.code).toBe(2);
    expect(esco.output).toContain('Rejected rows: 7');
    const [header, first] = (await readFile(rejects, 'utf8')).split('\n');
    expect(header).toBe('file,line,reason');
    expect(first).toMatch(/skills_en\.csv",10,".* has no preferredLabel"$/);

    const clean = await run(directory, ['csv', join(import.meta.dirname, '../../docs/templates')]);
    expect(clean).toMatchObject({ code: 0, output: expect.stringContaining('the graph is at version 2') as string });

    const again = await run(directory, ['csv', join(import.meta.dirname, '../../docs/templates')]);
    expect(again).toMatchObject({ code: 0, errors: expect.stringMatching(/^comparing: [1-9]\d* rows/m) as string });

    const nowhere = await run(directory, [
      'esco',
      fixture('esco-1.2.9-en'),
      '--rejects',
      join(directory, 'no', 'r.csv'),
    ]);
    expect(nowhere).toMatchObject({ code: 1, errors: expect.stringContaining('make the folder') as string });

    const failed = await run(directory, ['bls', fixture('bls')]);
    expect(failed.code).toBe(1);
    expect(failed.errors).toContain('import onet first');
    expect((await run(directory, ['esco', join(directory, 'nowhere')])).errors).toContain('There is no file or folder');
  });

  it('reports against the publisher, what was left out and what changed, and writes nothing on a dry run', async () => {
    const directory = await temporaryDirectory();
    const { output } = await run(directory, [
      'onet',
      fixture('onet-99.1'),
      '--dry-run',
      '--rejects',
      join(directory, 'r.csv'),
    ]);
    expect(output).toContain('Left out on purpose');
    expect(output).toMatch(/ROLE +3 added +0 changed +0 removed +0 unchanged/);
    expect(output).toMatch(/Dry run: \d+ changes would be written\./);
    const store = await openEmbeddedStore({ directory });
    expect(await store.version()).toBe(0);
    await store.close();
  });

  it('tries an empty graph with the guide that it will have, and leaves it empty', async () => {
    const directory = await temporaryDirectory();
    const framework = await temporaryDirectory();
    const [concepts, relations] = ['concepts.csv', 'relations.csv'].map((name) => join(framework, name));
    await writeFile(concepts ?? '', 'id,kind,name\nsource/acme,SOURCE,Acme\nskill/acme-snakes,SKILL,Snakes\n');
    await writeFile(relations ?? '', 'type,from,to\nRELATED,skill/acme-snakes,guide:skill/nowhere\n');
    const args = ['csv', framework, '--dry-run', '--rejects', join(directory, 'r.csv')];
    const before = await readdir(tmpdir());
    const trial = await run(directory, args);
    expect(trial.output).toContain('Dry run: 2 changes would be written.');
    expect((await run(directory, ['csv', framework, '--suggest-mappings'])).output).toMatch(/likely duplicates|pairs/);
    const left = (await readdir(tmpdir())).filter((name) => name.startsWith('skills-graph-trial-'));
    expect(left.filter((name) => !before.includes(name))).toEqual([]);
    const store = await openEmbeddedStore({ directory });
    expect(await store.version()).toBe(0);
    await store.close();
  });

  it('writes every difference down: what came, what changed and how, and what went with its successor', async () => {
    const directory = await temporaryDirectory();
    const [rejects, diff] = [join(directory, 'r.csv'), join(directory, 'diff.csv')];
    await run(directory, ['esco', fixture('esco-1.1.9-en'), '--no-seed', '--rejects', rejects]);
    const newer = ['esco', fixture('esco-1.2.9-en'), '--allow-shrink', '--rejects', rejects, '--diff', diff];
    const { output } = await run(directory, newer);
    expect(output).toMatch(/Changed concepts: \d+\n {2}"/);
    const lines = (await readFile(diff, 'utf8')).split('\n');
    expect(lines[0]).toBe('source,change,thing,id,to,name,detail');
    const kindsOf = (change: string) => lines.filter((line) => line.split(',')[1] === change).length;
    expect(['added', 'changed', 'deprecated', 'withdrawn'].map((change) => kindsOf(change) > 0)).toEqual(
      Array(4).fill(true),
    );
    expect(lines.find((line) => line.includes(',deprecated,SKILL,'))).toMatch(
      /^source\/esco,deprecated,SKILL,skill\/esco-[^,]+,skill\/esco-[^,]+,.*The newer release gives it the label/,
    );
    expect(lines.filter((line) => line.includes(',changed,SOURCE,'))).toEqual([
      expect.stringMatching(/"(?=.*release 1\.1\.9 -> 1\.2\.9)/),
    ]);
  });

  it('leaves the graph as it was when it is killed while writing', async () => {
    const directory = await temporaryDirectory();
    await run(directory, ['csv', join(import.meta.dirname, '../../docs/templates'), '--no-seed']);
    const store = await openEmbeddedStore({ directory });
    const [version, word] = [await store.version(), await wordOf(store, 'source/acme-framework')];
    await store.close();

    // It tells after two seconds how far it has come, and must be far from its end by then.
    const framework = await largeFramework(await temporaryDirectory(), 100_000);
    let told = false;
    const killed = await run(directory, ['csv', ...framework], (kill, errors) => {
      if (!/^writing: [1-9]/m.test(errors)) return;
      told = true;
      kill();
    });
    expect(told).toBe(true);
    expect(killed.code).toBeNull();
    expect(killed.output).toBe('');

    const after = await openEmbeddedStore({ directory });
    expect(await after.version()).toBe(version);
    expect(await wordOf(after, 'source/acme-framework')).toEqual(word);
    expect(await wordOf(after, 'source/acme')).toEqual([]);
    expect((await after.stats()).concepts).toBe(4);
    await after.close();
  });
});
