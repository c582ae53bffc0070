import type { Concept, Contribution, Label } from '../domain/concept.ts';
import { RELATION_TYPES } from '../domain/ontology.ts';
import type { Relation } from '../domain/relation.ts';
import type { GraphStore, Page } from '../store/graph-store.ts';

const PAGE = 500;

/** A concept with all its names and what each source says of it. */
export interface ExportedConcept {
  readonly concept: Concept;
  readonly labels: readonly Label[];
  readonly contributions: readonly Contribution[];
}

/** All concepts, alphabetically, a page at a time. */
export async function* readConcepts(store: GraphStore): AsyncGenerator<ExportedConcept[]> {
  let after: string | null = null;
  do {
    const page: Page<Concept> = await store.listConcepts({}, { first: PAGE, after });
    const ids = page.items.map(({ id }) => id);
    const [labels, contributions] = await Promise.all([store.findLabels(ids), store.findContributions(ids)]);
    yield page.items.map((concept, index) => ({
      concept,
      labels: labels[index] ?? [],
      contributions: contributions[index] ?? [],
    }));
    after = page.hasNext ? (page.items.at(-1)?.cursor ?? null) : null;
  } while (after !== null);
}

/** All relations, type by type, so that only those of one type are in memory at once. */
export async function* readRelations(store: GraphStore): AsyncGenerator<readonly Relation[]> {
  for (const type of RELATION_TYPES) yield await store.listRelations([type]);
}

/** The sources of the graph, with what their licences ask for. */
export async function readSources(store: GraphStore): Promise<Concept[]> {
  const { items } = await store.listConcepts({ kinds: ['SOURCE'] }, { first: PAGE });
  return [...items];
}

/** What has to be shown with the data: one line for each source that asks for something. */
export function attributions(sources: readonly Concept[]): string[] {
  return sources.map(({ name, properties }) => {
    const release = properties.release === undefined ? '' : ` ${properties.release}`;
    const licence = properties.licence === undefined ? '' : ` Licence: ${properties.licence}.`;
    return `${name}${release}: ${properties.attribution ?? 'no attribution asked for.'}${licence}`;
  });
}
