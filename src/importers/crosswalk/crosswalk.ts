import { InvalidInput } from '../../domain/errors.ts';
import type { Draft } from '../draft.ts';
import { findRoles } from '../find-roles.ts';
import type { ImportContext, Importer } from '../importer.ts';
import type { InputFile } from '../input-files.ts';
import { readCodes } from './codes.ts';
import { readNesta } from './nesta.ts';

/** What joins ESCO, O*NET, SOC and ISCO-08 to one another. */
export const CROSSWALK_IMPORTER: Importer = {
  name: 'crosswalk',
  description: 'Crosswalks between O*NET-SOC 2010, 2019, SOC 2018, ISCO-08 and ESCO; needs onet and esco in the graph',
  read: (files, context) => readCrosswalks(files, context),
};

async function readCrosswalks(files: readonly InputFile[], context: ImportContext): Promise<Draft[]> {
  const roles = await findRoles(context.store, 'onet-soc');
  if (roles.size === 0) throw new InvalidInput('There are no O*NET occupations in the graph: import onet first.');
  const { draft: codes, currentCodes } = await readCodes(files, roles, context);
  const nesta = await readNesta(files, roles, currentCodes, context);
  const drafts = [codes, nesta].filter((draft) => draft !== null);
  if (drafts.length === 0) {
    throw new InvalidInput('There is no crosswalk among the files: docs/IMPORTING.md lists the names that are read.');
  }
  reconcile(files, context);
  noteUnread(files, context);
  return drafts;
}

/** Rows of the publishers' own files, by the beginning of their names. */
const PUBLISHED_COUNTS: Readonly<Record<string, number>> = {
  '2010_to_2019': 1_164,
  '2019_to_SOC': 1_016,
  '2010_to_2018': 1_170,
  soc2010_isco08: 1_131,
  esco_onet_crosswalk_Nov2020: 1_680,
};

function reconcile(files: readonly InputFile[], { report }: ImportContext): void {
  for (const [name, published] of Object.entries(PUBLISHED_COUNTS)) {
    const file = files.find((candidate) => candidate.name.toLowerCase().startsWith(name.toLowerCase()));
    if (file) report.reconcile(`${file.name} rows`, published, report.rowsOf(file.path));
  }
}

function noteUnread(files: readonly InputFile[], { report }: ImportContext): void {
  const read = new Set(report.counts().map(({ file }) => file));
  const unread = files.filter(({ path }) => !read.has(path)).map(({ name }) => name);
  if (unread.length > 0) report.note(`Files that are not read: ${unread.sort().join(', ')}.`);
}
