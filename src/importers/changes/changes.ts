import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { changeProblems, type Change } from '../../domain/change.ts';
import { relationId } from '../../domain/relation.ts';
import { Draft } from '../draft.ts';
import type { ImportContext, Importer } from '../importer.ts';
import type { InputFile } from '../input-files.ts';
import { readUtf8 } from '../read-bytes.ts';
import { isChange } from './parse.ts';

/** The lossless export of a graph, read back. Each source's word becomes what the file says, moments included. */
export const CHANGES_IMPORTER: Importer = {
  name: 'changes',
  description: 'JSON lines as `export changes` writes them: every assertion of every source',
  hasFinalIds: true,
  read: async (files, context) => {
    const drafts = new Map<string, Draft>();
    for (const file of files) await readFile(file, drafts, context);
    return [...drafts.values()];
  },
};

async function readFile(
  file: InputFile,
  drafts: Map<string, Draft>,
  { report, progress, at }: ImportContext,
): Promise<void> {
  report.openFile(file.path);
  let line = 0;
  for await (const text of createInterface({ input: Readable.from(readUtf8(file)), crlfDelay: Infinity })) {
    line++;
    progress.advance(Buffer.byteLength(text) + 1, 1);
    if (text.trim() === '') continue;
    report.countRow(file.path);
    const change = parseLine(text);
    const problems = change === null ? ['the line is no change of a graph'] : changeProblems(change);
    if (change === null || problems.length > 0) {
      report.reject(file.path, line, problems.join(' '));
      continue;
    }
    const draft = drafts.get(change.source) ?? new Draft(change.source, at, report);
    drafts.set(change.source, draft);
    if (change.op === 'concept') draft.concepts.set(change.id, change);
    else draft.relations.set(relationId(change), change);
  }
}

function parseLine(text: string): Change | null {
  try {
    const value: unknown = JSON.parse(text);
    return isChange(value) ? value : null;
  } catch {
    return null;
  }
}
