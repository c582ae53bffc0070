import type { Concept } from '../domain/concept.ts';
import type { ConceptKind, Importance } from '../domain/ontology.ts';
import type { NeighbourFilter } from '../store/graph-store.ts';
import { getConcepts } from './concepts.ts';
import { toConnection, type RelationPage } from './connections.ts';
import type { GraphContext } from './context.ts';
import { toPage } from './page.ts';

/** Other ends of a relation that is listed without paging; real graphs have a handful. */
const LISTED_AT_MOST = 1000;

interface RelationArguments {
  readonly kinds?: readonly ConceptKind[] | null;
  readonly importance?: Importance | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** A field that pages through those relations of its concept that pass the filter. */
export function relationField(filter: NeighbourFilter) {
  return async (parent: Concept, args: RelationArguments, context: GraphContext): Promise<RelationPage> => {
    const { kinds = filter.kinds, importance } = args;
    const page = toPage(args, context);
    return toConnection(
      await context.loaders.neighbours.load({ id: parent.id, filter: { ...filter, kinds, importance }, page }),
      args.after,
    );
  };
}

/** A field that lists the other ends of those relations of its concept that pass the filter. */
export function conceptsField(filter: NeighbourFilter) {
  return async (parent: Concept, _: unknown, context: GraphContext): Promise<Concept[]> => {
    const question = { id: parent.id, filter, page: { first: LISTED_AT_MOST } };
    const { items } = await context.loaders.neighbours.load(question);
    return getConcepts(context, [...new Set(items.map(({ id }) => id))]);
  };
}
