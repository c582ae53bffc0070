import { ConceptLink } from '../concepts/ConceptLink.tsx';
import { Share } from '../concepts/Share.tsx';
import { BasisChip } from '../evidence/BasisChip.tsx';
import type { ConceptRelationsQuery } from '../generated/operations.generated.ts';

type Edge = NonNullable<ConceptRelationsQuery['concept']>['relations']['edges'][number];

export function RelationRow({ edge, phrase }: { readonly edge: Edge; readonly phrase: string }) {
  return (
    <li className="relation-row">
      <ConceptLink concept={edge.node} />
      <span className="relation-strength">
        {edge.importance && <span className="importance">{edge.importance.toLowerCase()}</span>}
        {edge.level !== null && <Share value={edge.level} name="level" />}
        {edge.weight !== null && <Share value={edge.weight} name="weight" />}
      </span>
      <BasisChip basis={edge.basis} evidence={edge.evidence} about={`${phrase} ${edge.node.name}`} />
    </li>
  );
}
