import type { Change } from '../domain/change.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { compareWithStore, type Difference } from './compare.ts';
import { inBatches } from '../domain/in-batches.ts';
import type { Draft } from './draft.ts';
import type { ImportContext, Importer } from './importer.ts';
import { findInputFiles } from './input-files.ts';
import { draftMappings } from './mapping-draft.ts';
import type { Mapping } from './mappings.ts';
import { noteCycles } from './note-cycles.ts';
import type { Progress } from './progress.ts';
import { ImportReport } from './report.ts';
import { resolveConcepts, type Attachment } from './resolve-concepts.ts';

export interface ImportRequest {
  readonly importer: Importer;
  readonly paths: readonly string[];
  readonly store: GraphStore;
  readonly mappings: readonly Mapping[];
  readonly progress: Progress;
  /** Compare only, write nothing. */
  readonly dryRun: boolean;
  readonly release: string | null;
  readonly allowShrink: boolean;
}

export interface ImportOutcome {
  readonly report: ImportReport;
  readonly differences: readonly Difference[];
  readonly attachments: readonly Attachment[];
  /** Changes that made a difference, or would. */
  readonly changes: number;
  /** Version of the graph afterwards; null on a dry run. */
  readonly version: number | null;
}

const BATCH = 2_000;

/**
 * Brings the graph to what the files say, in one commit: reads the files, decides which concept is which, compares
 * with what the source said before and writes the difference. Interrupted at any point, the graph is as before.
 */
export async function runImport(request: ImportRequest): Promise<ImportOutcome> {
  const { importer, store, progress, release, allowShrink, dryRun } = request;
  const mappings = importer.hasFinalIds ? [] : request.mappings;
  const report = new ImportReport();
  const at = new Date().toISOString();
  const drafts = await readDrafts(importer, request.paths, { report, progress, at, release, store });

  const attachments: Attachment[] = [];
  const unresolved = importer.hasFinalIds ? [] : drafts;
  for (const draft of unresolved) attachments.push(...(await resolveConcepts(draft, store, mappings, report)));
  for (const draft of unresolved) await noteCycles(draft, store, report);
  const curated = await draftMappings(mappings, drafts, store, at, report);

  const differences: Difference[] = [];
  for (const draft of drafts) differences.push(await compareWithStore(draft, store, { allowShrink, progress }));
  // Whoever takes a line out of a mapping file means it.
  const scope = { scope: curated.scope, allowShrink: true };
  if (curated.draft.relations.size > 0) differences.push(await compareWithStore(curated.draft, store, scope));

  const changes = inLoadOrder(differences);
  const version = dryRun ? null : await write(changes, request);
  return { report, differences, attachments, changes: changes.length, version };
}

/** What the files say, under a progress bar over their size. */
export async function readDrafts(
  importer: Importer,
  paths: readonly string[],
  context: ImportContext,
): Promise<Draft[]> {
  const files = await findInputFiles(paths);
  context.progress.start(
    'reading',
    files.reduce((sum, file) => sum + file.size, 0),
  );
  const drafts = await importer.read(files, context);
  context.progress.stop();
  return drafts;
}

/** All concepts before all relations: those of one source may lead to concepts of another. */
function inLoadOrder(differences: readonly Difference[]): Change[] {
  const changes = differences.flatMap((difference) => difference.changes);
  return [...changes.filter(({ op }) => op === 'concept'), ...changes.filter(({ op }) => op === 'relation')];
}

async function write(changes: readonly Change[], { importer, store, progress }: ImportRequest): Promise<number> {
  if (changes.length === 0) return await store.version();
  progress.start('writing', changes.length);
  let told = 0;
  const onProgress = (done: number): void => {
    progress.advance(done - told, done - told);
    told = done;
  };
  const { version } = await store.load(batches(changes), { actor: `import ${importer.name}`, onProgress });
  progress.stop();
  return version;
}

// eslint-disable-next-line @typescript-eslint/require-await -- the store takes batches that may also come from afar
async function* batches(changes: readonly Change[]): AsyncGenerator<readonly Change[]> {
  yield* inBatches(changes, BATCH);
}
