import type { InputFile } from '../input-files.ts';

/** Tables that an ESCO download consists of; collections are told apart by their name. */
export type EscoTable =
  | 'skills'
  | 'occupations'
  | 'skillGroups'
  | 'ISCOGroups'
  | 'skillsHierarchy'
  | 'occupationSkillRelations'
  | 'skillSkillRelations'
  | 'broaderRelationsSkillPillar'
  | 'broaderRelationsOccPillar'
  | 'collection';

export interface EscoFile {
  readonly table: EscoTable;
  /** `digitalSkills` of `digitalSkillsCollection_en.csv`; null for other tables. */
  readonly collection: string | null;
  /** BCP 47; null for tables without labels whose name has no language. */
  readonly language: string | null;
  /** Whether the file name says that it is not as the publisher made it. */
  readonly reconstructed: boolean;
  readonly input: InputFile;
}

const NAME = /^([A-Za-z]+?)(Collection)?(?:_([a-z]{2}))?(\.reconstructed)?\.csv$/;

const TABLES = new Map<string, EscoTable>(
  (
    [
      'skills',
      'occupations',
      'skillGroups',
      'ISCOGroups',
      'skillsHierarchy',
      'occupationSkillRelations',
      'skillSkillRelations',
      'broaderRelationsSkillPillar',
      'broaderRelationsOccPillar',
    ] as const
  ).map((table) => [table.toLowerCase(), table]),
);

/** What a file of the download is, or null for one that is not read (concept schemes, read-me files). */
export function recogniseEscoFile(input: InputFile): EscoFile | null {
  const match = NAME.exec(input.name);
  if (!match) return null;
  const [, name = '', collection, language = null, reconstructed] = match;
  const table = collection ? 'collection' : TABLES.get(name.toLowerCase());
  if (!table) return null;
  return {
    table,
    collection: collection ? name : null,
    language,
    reconstructed: reconstructed !== undefined,
    input,
  };
}

/** Languages of the files, the one that names the concepts first: English where it is there. */
export function languagesOf(files: readonly EscoFile[]): string[] {
  const languages = new Set(
    files.filter(({ table }) => CONCEPT_TABLES.includes(table)).map(({ language }) => language),
  );
  return [...languages].filter((language) => language !== null).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

function rank(language: string): number {
  return language === 'en' ? 0 : 1;
}

/** In the order of reading: a concept is known before a collection or the hierarchy speaks of it. */
export const CONCEPT_TABLES: readonly EscoTable[] = ['skills', 'occupations', 'skillGroups', 'ISCOGroups'];
export const RELATION_TABLES: readonly EscoTable[] = [
  'broaderRelationsSkillPillar',
  'broaderRelationsOccPillar',
  'occupationSkillRelations',
  'skillSkillRelations',
];

/** The release in a path such as `ESCO dataset - v1.1.1 - en.zip` or `esco-1.0.x`; null when there is none. */
export function releaseInPath(path: string): string | null {
  return [...path.matchAll(/(?<![\d.])v?(\d+\.\d+\.(?:\d+|x))(?!\d)/gi)].at(-1)?.[1] ?? null;
}
