import type { z } from 'zod';
import { conceptId } from '../../domain/concept.ts';
import type { ConceptKind, RelationType } from '../../domain/ontology.ts';
import type { FileProblem, YamlFile } from '../yaml-file.ts';
import { entrySchema, fieldNames, relationFields, SLUG, type RawEntry, type Statement } from './format.ts';

/** Where something stands in the seed, for messages. */
export interface Place {
  readonly file: string;
  readonly line: number | null;
  readonly entry: string;
  readonly field: string | null;
}

/** A concept of the seed. */
export interface SeedConcept extends Omit<RawEntry, 'relations'> {
  readonly id: string;
  readonly kind: ConceptKind;
  readonly place: Place;
}

/** A relation of the seed, from its source to its target whichever of them the seed wrote it under. */
export interface SeedRelation {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  readonly statements: readonly Statement[];
  readonly place: Place;
}

export interface ParsedFile {
  /** Ids of all entries, those with problems too. */
  readonly ids: readonly string[];
  readonly concepts: readonly SeedConcept[];
  readonly relations: readonly SeedRelation[];
  readonly problems: readonly FileProblem[];
}

/** Reads the entries of one file; entries with problems are left out, their problems are in the answer. */
export function parseEntries(yaml: YamlFile, kind: ConceptKind): ParsedFile {
  const { file } = yaml;
  const concepts: SeedConcept[] = [];
  const relations: SeedRelation[] = [];
  const problems: FileProblem[] = [...yaml.problems];
  const schema = entrySchema(kind);
  const entries = entriesOf(yaml, problems);
  for (const [slug, value] of entries) {
    const place = { file, line: yaml.lineOf([slug]), entry: slug, field: null };
    if (!SLUG.test(slug)) problems.push({ ...place, message: 'is not a slug: use a-z, 0-9, hyphens and dots' });
    const parsed = schema.safeParse(value);
    if (!parsed.success) {
      problems.push(...parsed.error.issues.flatMap((issue) => issueProblems(yaml, kind, slug, issue)));
      continue;
    }
    const { relations: written, ...entry } = parsed.data;
    concepts.push({ ...entry, id: conceptId(kind, slug), kind, place });
    relations.push(...relationsOf(yaml, kind, place, written));
  }
  return { ids: entries.map(([slug]) => conceptId(kind, slug)), concepts, relations, problems };
}

function relationsOf(yaml: YamlFile, kind: ConceptKind, place: Place, written: RawEntry['relations']): SeedRelation[] {
  const fields = relationFields(kind);
  const id = conceptId(kind, place.entry);
  return written.flatMap(({ field, targets }) =>
    Object.entries(targets).flatMap(([other, statements]) => {
      const rule = fields.get(field);
      if (!rule) return [];
      const line = yaml.lineOf([place.entry, field, other]);
      return {
        type: rule.type,
        ...(rule.inverse ? { from: other, to: id } : { from: id, to: other }),
        statements,
        place: { ...place, line, field: `${field} > ${other}` },
      };
    }),
  );
}

function entriesOf({ file, content }: YamlFile, problems: FileProblem[]): [string, unknown][] {
  if (problems.length > 0) return [];
  if (typeof content === 'object' && content !== null && !Array.isArray(content)) return Object.entries(content);
  const message = 'holds no entries: each is a slug, a colon, and its fields below, indented';
  problems.push({ file, line: null, entry: null, field: null, message });
  return [];
}

/** A finding of zod in our words. */
function issueProblems(yaml: YamlFile, kind: ConceptKind, entry: string, issue: z.core.$ZodIssue): FileProblem[] {
  const at = (path: readonly PropertyKey[], message: string): FileProblem => ({
    file: yaml.file,
    line: yaml.lineOf([entry, ...path]),
    entry,
    field: path.length > 0 ? path.map(String).join(' > ') : null,
    message,
  });
  if (issue.code === 'unrecognized_keys') {
    const known = issue.path.length === 0 ? fieldNames(kind) : ['at', 'why', 'confidence', ...STATEMENT_FIELDS];
    return issue.keys.map((key) => at([...issue.path, key], `is not a field here; there are ${known.join(', ')}`));
  }
  if (issue.code === 'invalid_key') return [at(issue.path, issue.issues[0]?.message ?? issue.message)];
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    const missing = valueAt(yaml.content, [entry, ...issue.path]) === undefined;
    if (missing) return [at(issue.path, 'is missing')];
  }
  return [at(issue.path, issue.message)];
}

const STATEMENT_FIELDS = ['strength', 'level', 'weight', 'anyOf', 'openEnded', 'influences'];

function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  let value = content;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}
