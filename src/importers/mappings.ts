import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Identifier } from '../domain/concept.ts';
import { InvalidInput } from '../domain/errors.ts';
import { identifierKey } from '../store/identifier-key.ts';
import { parseYaml } from './yaml-file.ts';

/**
 * How a concept of the graph relates to one of a taxonomy, from the graph's side: `exact` is the same concept,
 * `broad` says that the taxonomy's is the broader one.
 */
export type MappingPredicate = 'exact' | 'close' | 'broad' | 'narrow';

/** A person's decision that ties a concept of the graph to one of a taxonomy. */
export interface Mapping {
  readonly concept: string;
  readonly identifier: Identifier;
  readonly predicate: MappingPredicate;
  readonly reason: string;
  /** The file it stands in, without its folder. */
  readonly file: string;
}

const FILE = z.strictObject({
  scheme: z.string().min(1),
  mappings: z.array(
    z.strictObject({
      concept: z.string().regex(/^[a-z-]+\/[a-z0-9][a-z0-9._-]*$/),
      value: z.string().min(1),
      name: z.string().min(1),
      predicate: z.enum(['exact', 'close', 'broad', 'narrow']),
      reason: z.string().min(1),
      scheme: z.string().min(1).optional(),
    }),
  ),
});

/** All mappings of the folder's YAML files. Throws InvalidInput that names every problem with file and line. */
export async function readMappings(directory: string): Promise<Mapping[]> {
  const names = await readdir(directory).catch(() => []);
  const files = names.filter((name) => name.endsWith('.yaml')).sort();
  const read = await Promise.all(
    files.map(async (file) => parseFile(file, await readFile(join(directory, file), 'utf8'))),
  );
  const problems = [...read.flatMap((file) => file.problems), ...duplicates(read.flatMap((file) => file.mappings))];
  if (problems.length > 0) {
    throw new InvalidInput(`The mappings in ${directory} need mending:\n  ${problems.join('\n  ')}`, { problems });
  }
  return read.flatMap((file) => file.mappings);
}

function parseFile(file: string, text: string): { mappings: Mapping[]; problems: string[] } {
  const yaml = parseYaml(file, text);
  if (yaml.problems.length > 0) {
    return { mappings: [], problems: yaml.problems.map(({ line, message }) => `${file}:${line ?? 1} ${message}`) };
  }
  const parsed = FILE.safeParse(yaml.content);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      ({ path, message }) => `${file}:${yaml.lineOf(path) ?? 1} ${path.join(' > ')}: ${message}`,
    );
    return { mappings: [], problems };
  }
  const { scheme, mappings } = parsed.data;
  return {
    problems: [],
    mappings: mappings.map(({ concept, value, predicate, reason, ...own }) => ({
      concept,
      identifier: { scheme: own.scheme ?? scheme, value },
      predicate,
      reason,
      file,
    })),
  };
}

/** One concept of a taxonomy cannot be the same as two of ours. */
function duplicates(mappings: readonly Mapping[]): string[] {
  const owners = new Map<string, string>();
  return mappings.flatMap(({ concept, identifier, predicate, file }) => {
    if (predicate !== 'exact') return [];
    const key = identifierKey(identifier);
    const owner = owners.get(key);
    owners.set(key, concept);
    return owner === undefined || owner === concept
      ? []
      : [`${file}: ${identifier.value} is mapped as exact to both ${owner} and ${concept}`];
  });
}
