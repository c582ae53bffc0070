import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Change } from '../../domain/change.ts';
import { InvalidInput } from '../../domain/errors.ts';
import type { ConceptKind } from '../../domain/ontology.ts';
import { describeProblem, parseYaml, type FileProblem, type YamlFile } from '../yaml-file.ts';
import { checkSeed } from './check.ts';
import { SEED_FILES } from './format.ts';
import { outlineSchema, type Outline } from './outline.ts';
import { parseEntries, type SeedConcept, type SeedRelation } from './parse.ts';
import { toChanges } from './to-graph.ts';

const OUTLINE_FILE = 'guide-outline.yaml';

/** The seed as its files have it, before it becomes changes. */
export interface Seed {
  readonly outline: Outline;
  readonly concepts: readonly SeedConcept[];
  readonly relations: readonly SeedRelation[];
}

/**
 * Reads the seed's files. Throws InvalidInput that lists everything that is wrong with them, each with file, line,
 * entry and field; `details.problems` has the same as records.
 */
export async function readSeedFiles(directory: string): Promise<Seed> {
  const problems: FileProblem[] = [];
  const outline = parseOutline(await readYaml(directory, OUTLINE_FILE), problems);
  const files = Object.entries<ConceptKind>(SEED_FILES);
  const parsed = await Promise.all(
    files.map(async ([file, kind]) => parseEntries(await readYaml(directory, file), kind)),
  );
  problems.push(...(await strayFiles(directory)));
  const concepts = parsed.flatMap((file) => file.concepts);
  const relations = parsed.flatMap((file) => file.relations);
  problems.push(...parsed.flatMap((file) => file.problems));
  const known = {
    ids: new Set(parsed.flatMap((file) => file.ids)),
    unread: parsed.flatMap((file, index) => (file.ids.length > 0 ? [] : (files[index]?.[1] ?? []))),
  };
  if (outline) problems.push(...checkSeed(outline, known, concepts, relations));
  if (problems.length > 0 || !outline) throw refusal(directory, problems);
  return { outline, concepts, relations };
}

/** The seed as changes of the graph: the same for the same files, whatever the order of entries in them. */
export async function readSeed(directory: string): Promise<Change[]> {
  const { outline, concepts, relations } = await readSeedFiles(directory);
  return toChanges(outline, concepts, relations);
}

/** Files that would be overlooked, such as `skill.yaml` for `skills.yaml`. */
async function strayFiles(directory: string): Promise<FileProblem[]> {
  const names = await readdir(directory).catch(() => []);
  return names
    .filter((name) => /\.ya?ml$/.test(name) && name !== OUTLINE_FILE && !Object.hasOwn(SEED_FILES, name))
    .map((file) => ({
      ...{ file, line: null, entry: null, field: null },
      message: `is not a file of the seed; entries belong in ${Object.keys(SEED_FILES).join(', ')}`,
    }));
}

async function readYaml(directory: string, file: string): Promise<YamlFile> {
  try {
    return parseYaml(file, await readFile(join(directory, file), 'utf8'));
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    const message = `cannot be read; restore it or name the right directory (${cause})`;
    return {
      file,
      content: null,
      problems: [{ file, line: null, entry: null, field: null, message }],
      lineOf: () => null,
    };
  }
}

function parseOutline(yaml: YamlFile, problems: FileProblem[]): Outline | null {
  problems.push(...yaml.problems);
  if (yaml.problems.length > 0) return null;
  const parsed = outlineSchema.safeParse(yaml.content);
  if (parsed.success) return parsed.data;
  for (const { path, message } of parsed.error.issues)
    problems.push({ file: yaml.file, line: yaml.lineOf(path), entry: null, field: path.join(' > '), message });
  return null;
}

function refusal(directory: string, problems: readonly FileProblem[]): InvalidInput {
  const count = problems.length === 1 ? '1 problem' : `${String(problems.length)} problems`;
  const lines = problems.map((problem) => `  ${describeProblem(problem)}`).join('\n');
  return new InvalidInput(`The seed in ${directory} has ${count}; nothing was loaded:\n${lines}`, { problems });
}
