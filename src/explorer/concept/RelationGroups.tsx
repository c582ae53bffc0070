import { Notice } from '../app/Notice.tsx';
import type { ConceptRef } from '../concepts/ConceptLink.tsx';
import { RelationGroup, type GroupKey } from './RelationGroup.tsx';

interface Props {
  readonly concept: ConceptRef;
  readonly counts: readonly (GroupKey & { readonly count: number })[];
}

/** All relations of a concept, one group for each type and direction. */
export function RelationGroups({ concept, counts }: Props) {
  return (
    <section aria-labelledby="relations" className="relation-groups">
      <h2 id="relations">Relations</h2>
      {counts.length === 0 && (
        <Notice title="Nothing is linked to this concept yet">
          <p>Its sources name it without saying what it has to do with others.</p>
        </Notice>
      )}
      {counts.map(({ type, direction, count }) => (
        <RelationGroup key={`${type} ${direction}`} concept={concept} type={type} direction={direction} total={count} />
      ))}
    </section>
  );
}
