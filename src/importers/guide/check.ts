import { changeProblems } from '../../domain/change.ts';
import { isIdOfKind } from '../../domain/concept.ts';
import { relationRule, RELATION_TYPES, type ConceptKind, type RelationProperty } from '../../domain/ontology.ts';
import { scoreLikeness } from '../../domain/label-score.ts';
import type { FileProblem } from '../yaml-file.ts';
import type { Statement } from './format.ts';
import { expandLocator, type Outline } from './outline.ts';
import type { Place, SeedConcept, SeedRelation } from './parse.ts';
import { EDITORS, GUIDE, relationChanges } from './to-graph.ts';

export interface KnownIds {
  readonly ids: ReadonlySet<string>;
  readonly unread: readonly ConceptKind[];
}

/**
 * What only shows when all files are read together: lines outside the guide, missing targets, cycles and so on.
 * `ids` has every entry, also those whose own problems kept them out of `concepts`; ids of `unread` kinds, whose file
 * could not be read at all, are taken to exist.
 */
export function checkSeed(
  outline: Outline,
  { ids, unread }: KnownIds,
  concepts: readonly SeedConcept[],
  relations: readonly SeedRelation[],
): FileProblem[] {
  const exists = (id: string): boolean => ids.has(id) || unread.some((kind) => isIdOfKind(id, kind));
  return [
    ...[GUIDE, EDITORS].flatMap((id) => (exists(id) ? [] : [missingSource(id)])),
    ...concepts.flatMap(({ at, place }) => lineProblems(outline, at, place)),
    ...concepts.flatMap(rangeProblems),
    ...relations.flatMap((relation) =>
      relationProblems(outline, relation, (id) => (exists(id) ? null : suggestion(id, ids))),
    ),
    ...repetitions(relations),
    ...RELATION_TYPES.filter((type) => relationRule(type).acyclic).flatMap((type) =>
      cycleProblems(relations.filter((relation) => relation.type === type)),
    ),
  ];
}

function missingSource(id: string): FileProblem {
  const message = 'is missing: everything in the seed is said by it or by the other source';
  return { file: 'sources.yaml', line: null, entry: id.replace('source/', ''), field: null, message };
}

function lineProblems(outline: Outline, at: readonly string[] | undefined, place: Place): FileProblem[] {
  return (at ?? [])
    .filter((line) => expandLocator(outline, line) === null)
    .map((line) => ({ ...place, message: `${line} is not a line of the guide, which has ${String(outline.lines)}` }));
}

/** Pairs of properties of which the first must not exceed the second. */
const RANGES = [
  ['min', 'max'],
  ['value', 'valueMax'],
] as const;

function rangeProblems({ properties, place }: SeedConcept): FileProblem[] {
  return RANGES.flatMap(([low, high]) => {
    const [from, to] = [properties[low], properties[high]];
    if (typeof from !== 'number' || typeof to !== 'number' || from <= to) return [];
    return [{ ...place, field: high, message: `is ${String(to)}, below ${low}, which is ${String(from)}` }];
  });
}

/** What is said twice of one relation on the same grounds, perhaps under both of its ends. */
function repetitions(relations: readonly SeedRelation[]): FileProblem[] {
  const seen = new Map<string, Place>();
  return relations.flatMap(({ type, from, to, statements, place }) =>
    statements
      .flatMap(({ at, why }) => at ?? [why ?? ''])
      .flatMap((ground) => {
        const key = [type, from, to, ground].join('|');
        const first = seen.get(key);
        seen.set(key, first ?? place);
        if (!first) return [];
        const where = `${first.file}:${String(first.line)}`;
        return [{ ...place, message: `says the same on the same grounds as ${where} (${ground}): keep one of them` }];
      }),
  );
}

function relationProblems(
  outline: Outline,
  relation: SeedRelation,
  /** Null when the id exists, else what it may have been meant to be. */
  adviceFor: (id: string) => string | null,
): FileProblem[] {
  const { from, to, place, statements } = relation;
  const problems = statements.flatMap(({ at }) => lineProblems(outline, at, place));
  if (problems.length > 0) return problems;
  const unknown = [from, to].flatMap((id) => {
    const advice = adviceFor(id);
    return advice === null ? [] : [{ ...place, message: `there is no ${id} in the seed; ${advice}` }];
  });
  if (unknown.length > 0) return unknown;
  return [
    ...relationChanges(outline, relation)
      .flatMap(changeProblems)
      .map((message) => ({ ...place, message })),
    ...statements.flatMap((statement) => strengthProblems(relation, statement)),
  ];
}

function strengthProblems({ type, place }: SeedRelation, { strength }: Statement): FileProblem[] {
  const allowed: readonly RelationProperty[] = relationRule(type).properties;
  const fits = strength === undefined || allowed.includes('importance');
  return fits ? [] : [{ ...place, message: `${type} has no strength` }];
}

function suggestion(id: string, ids: ReadonlySet<string>): string {
  const near = [...ids]
    .map((candidate) => ({ candidate, score: scoreLikeness(id, candidate) }))
    .filter(({ score }) => score > 0.2)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
  return near.length > 0 ? `near names: ${near.join(', ')}` : 'add an entry for it or correct the id';
}

/** Depth-first search with three colours; each loop is reported once, at the relation that closes it. O(V + E). */
function cycleProblems(relations: readonly SeedRelation[]): FileProblem[] {
  const out = new Map<string, SeedRelation[]>();
  for (const relation of relations) out.set(relation.from, [...(out.get(relation.from) ?? []), relation]);
  const done = new Set<string>();
  const trail: string[] = [];
  const problems: FileProblem[] = [];
  const visit = (id: string): void => {
    if (done.has(id)) return;
    trail.push(id);
    for (const { to, type, place } of out.get(id) ?? []) {
      const start = trail.indexOf(to);
      if (start < 0) visit(to);
      else
        problems.push({ ...place, message: `${type} runs in a circle: ${[...trail.slice(start), to].join(' -> ')}` });
    }
    trail.pop();
    done.add(id);
  };
  for (const id of out.keys()) visit(id);
  return problems;
}
