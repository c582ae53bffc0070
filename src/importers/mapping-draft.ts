import type { Change } from '../domain/change.ts';
import type { RelationType } from '../domain/ontology.ts';
import { isIdOfKind } from '../domain/concept.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { identifierKey } from '../store/identifier-key.ts';
import { Draft } from './draft.ts';
import type { Mapping, MappingPredicate } from './mappings.ts';
import type { ImportReport } from './report.ts';
import { addSource } from './source-concept.ts';

export const MAPPINGS_SOURCE = 'source/skills-graph-mappings';

const RELATION_OF: Readonly<Record<MappingPredicate, RelationType>> = {
  exact: 'CLOSE_MATCH',
  close: 'CLOSE_MATCH',
  broad: 'BROAD_MATCH',
  narrow: 'NARROW_MATCH',
};

/**
 * The curated matches that are no identity (and those between concepts of different kinds), as relations from our
 * concept to the taxonomy's. `drafts` are the taxonomy's concepts, under the ids that they will have.
 */
export async function draftMappings(
  mappings: readonly Mapping[],
  drafts: readonly Draft[],
  store: GraphStore,
  at: string,
  report: ImportReport,
): Promise<{ draft: Draft; scope: (change: Change) => boolean }> {
  const taxonomy = new Map<string, { id: string; name: string }>();
  for (const { concepts } of drafts) {
    for (const { id, contribution } of concepts.values()) {
      contribution?.identifiers.forEach((i) => taxonomy.set(identifierKey(i), { id, name: contribution.name ?? id }));
    }
  }
  const relevant = mappings.filter(({ identifier }) => taxonomy.has(identifierKey(identifier)));
  const present = await store.findConcepts(relevant.map(({ concept }) => concept));
  const ours = new Set(relevant.map(({ concept }) => concept).filter((_, index) => present[index]));
  const ends = new Set([...ours, ...[...taxonomy.values()].map(({ id }) => id)]);
  const draft = new Draft(MAPPINGS_SOURCE, at, report, ends);
  addSource(draft, {
    id: MAPPINGS_SOURCE,
    name: 'Curated mappings',
    description: 'Ties between concepts of this graph and those of public taxonomies, decided by hand.',
    release: null,
    licence: 'Apache-2.0',
    attribution: 'Mappings of this project.',
    url: 'seed/mappings',
  });
  for (const { concept, identifier, predicate, reason, file } of relevant) {
    const target = taxonomy.get(identifierKey(identifier));
    if (!target || !ours.has(concept) || target.id === concept) continue;
    const type = RELATION_OF[predicate];
    const method = predicate === 'exact' && isIdOfKind(target.id, 'TOOL') ? 'expert, across kinds' : 'expert';
    const said = { basis: 'CURATED' as const, reason, method, locator: file };
    draft.addRelation({ type, from: concept, to: target.id, ...said }, { file, line: 1 });
  }
  const files = new Set(relevant.map(({ file }) => file));
  return { draft, scope: (change) => isOfFiles(change, files) };
}

/** Only what the same mapping files said before is compared: other taxonomies have files of their own. */
function isOfFiles(change: Change, files: ReadonlySet<string>): boolean {
  if (change.op === 'concept') return true;
  return change.assertions.some(({ locator }) => locator !== null && files.has(locator));
}
