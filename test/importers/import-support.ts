import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { Change } from '../../src/domain/change.ts';
import { relationId } from '../../src/domain/relation.ts';
import type { Draft } from '../../src/importers/draft.ts';
import { IMPORTERS } from '../../src/importers/importers.ts';
import type { Importer } from '../../src/importers/importer.ts';
import { findInputFiles } from '../../src/importers/input-files.ts';
import type { Mapping } from '../../src/importers/mappings.ts';
import { SILENT } from '../../src/importers/progress.ts';
import { ImportReport } from '../../src/importers/report.ts';
import { runImport, type ImportOutcome } from '../../src/importers/run-import.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';

/** Path of a fixture, a few hand-written rows in a publisher's format with its ugliness. */
export function fixture(name: string): string {
  return fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
}

export async function temporaryDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'skills-graph-import-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  return directory;
}

export function importerNamed(name: string): Importer {
  const importer = IMPORTERS.find((candidate) => candidate.name === name);
  if (!importer) throw new Error(`There is no importer ${name}.`);
  return importer;
}

/** What an importer reads from paths, without writing it. */
export async function readDraft(
  name: string,
  paths: readonly string[],
  store: GraphStore,
): Promise<{ drafts: Draft[]; report: ImportReport }> {
  const report = new ImportReport();
  const files = await findInputFiles(paths);
  const context = { report, progress: SILENT, at: '2026-01-01T00:00:00.000Z', release: null, store };
  return { drafts: await importerNamed(name).read(files, context), report };
}

export interface ImportSettings {
  readonly mappings?: readonly Mapping[];
  readonly dryRun?: boolean;
  readonly allowShrink?: boolean;
}

export async function importInto(
  store: GraphStore,
  name: string,
  paths: readonly string[],
  { mappings = [], dryRun = false, allowShrink = false }: ImportSettings = {},
): Promise<ImportOutcome> {
  const importer = importerNamed(name);
  return await runImport({ importer, paths, store, mappings, progress: SILENT, dryRun, release: null, allowShrink });
}

/** Everything a source says, as comparable texts without the moment of saying. */
export async function wordOf(store: GraphStore, source: string): Promise<string[]> {
  const words: string[] = [];
  for await (const batch of store.assertedBy(source)) words.push(...batch.map(toText));
  return words.sort();
}

function toText(change: Change): string {
  const key = change.op === 'concept' ? change.id : relationId(change);
  const said = change.op === 'concept' ? change.contribution : change.assertions;
  return `${key} ${JSON.stringify(said, (name, value: unknown) => (name === 'at' ? undefined : value))}`;
}

/** `files.csv:7 reason`, without folders. */
export function rejectTexts({ rejects }: ImportReport): string[] {
  return rejects.map(({ file, line, reason }) => `${file.split('/').at(-1) ?? file}:${line} ${reason}`);
}
