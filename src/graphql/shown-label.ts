import { getLabelsNow } from '../answers/label-catalogue.ts';
import type { SearchHit } from '../store/graph-store.ts';
import { getConcept } from './concepts.ts';
import type { GraphContext } from './context.ts';
import { whenReady, type MaybePromise } from './maybe-promise.ts';

/** The label that matched, or the name where the label is hidden: such labels are found, and never shown. */
export function shownLabel({ id, matched }: SearchHit, context: GraphContext): MaybePromise<string> {
  const known = getLabelsNow(context.store)?.index.labelsOf(id);
  const labels = known ? known.map(({ label }) => label) : context.loaders.labels.load(id);
  return whenReady(labels, (all) => {
    const isShown = all.some(({ text, role }) => text === matched && role !== 'HIDDEN');
    return isShown ? matched : whenReady(getConcept(context, id), ({ name }) => name);
  });
}
