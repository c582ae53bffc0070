import { Button } from 'react-aria-components';
import { Notice } from '../app/Notice.tsx';
import type { ConceptRef } from '../concepts/ConceptLink.tsx';
import { useRelationNames } from '../ontology/relation-name.ts';
import { groupId, RelationGroup, type GroupKey } from './RelationGroup.tsx';

interface Props {
  readonly concept: ConceptRef;
  readonly counts: readonly (GroupKey & { readonly count: number })[];
}

/** All relations of a concept, one group for each type and direction. */
export function RelationGroups({ concept, counts }: Props) {
  const names = useRelationNames();
  return (
    <section aria-labelledby="relations" className="relation-groups">
      <h2 id="relations">Relations</h2>
      {counts.length === 0 && (
        <Notice title="Nothing is linked to this concept yet">
          <p>Its sources name it without saying what it has to do with others.</p>
        </Notice>
      )}
      {counts.length > 3 && (
        <div className="relation-jumps" role="group" aria-label="Go to relations">
          {counts.map(({ type, direction, count }) => (
            <Button
              key={`${type} ${direction}`}
              className="button button-small"
              onPress={() => goTo(groupId({ type, direction }))}
            >
              {names.name(type, direction)} <span className="count">{count.toLocaleString('en')}</span>
            </Button>
          ))}
        </div>
      )}
      {counts.map(({ type, direction, count }) => (
        <RelationGroup key={`${type} ${direction}`} concept={concept} type={type} direction={direction} total={count} />
      ))}
    </section>
  );
}

/** Takes the eyes and the focus to a heading: the next Tab goes on from there. */
function goTo(heading: string): void {
  const element = document.getElementById(heading);
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'start' });
}
