import type { Concept } from '../domain/concept.ts';
import type { ConceptKind, Importance } from '../domain/ontology.ts';
import type { Neighbour, NeighbourFilter, Page } from '../store/graph-store.ts';
import { getConcepts } from './concepts.ts';
import { toConnection, type RelationPage } from './connections.ts';
import type { GraphContext } from './context.ts';
import { whenReady, type MaybePromise } from './maybe-promise.ts';
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
  return (parent: Concept, args: RelationArguments, context: GraphContext): MaybePromise<RelationPage> => {
    const { kinds = filter.kinds, importance } = args;
    const { types, direction } = filter;
    const page = toPage(args, context);
    const found = context.findNeighbours({ id: parent.id, filter: { types, direction, kinds, importance }, page });
    return found instanceof Promise ? toConnectionLater(found, page.after) : toConnection(found, page.after);
  };
}

async function toConnectionLater(
  page: Promise<Page<Neighbour>>,
  after: string | null | undefined,
): Promise<RelationPage> {
  return toConnection(await page, after);
}

/** A field that lists the other ends of those relations of its concept that pass the filter. */
export function conceptsField(filter: NeighbourFilter) {
  return (parent: Concept, _: unknown, context: GraphContext): MaybePromise<Concept[]> => {
    const question = { id: parent.id, filter, page: { first: LISTED_AT_MOST } };
    return whenReady(context.findNeighbours(question), ({ items }) =>
      getConcepts(context, [...new Set(items.map(({ id }) => id))]),
    );
  };
}
