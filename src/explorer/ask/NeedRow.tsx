import type { ReactNode } from 'react';
import { ConceptLink } from '../concepts/ConceptLink.tsx';
import { ConceptList } from '../concepts/ConceptList.tsx';
import { Share } from '../concepts/Share.tsx';
import { BasisChip } from '../evidence/BasisChip.tsx';
import type { NeedFragment } from '../generated/operations.generated.ts';

/** A needed skill: how much, by whom, and on what evidence. */
export function NeedRow({ need, children }: { readonly need: NeedFragment; readonly children?: ReactNode }) {
  const basis = need.evidence[0]?.basis;
  return (
    <li className="need">
      <div className="need-head">
        <ConceptLink concept={need.skill} />
        {need.importance && <span className="importance">{need.importance.toLowerCase()}</span>}
        <Share value={need.weight} name="weight" />
        {basis && <BasisChip basis={basis} evidence={need.evidence} about={`the need for ${need.skill.name}`} />}
      </div>
      {need.neededBy.length > 0 && (
        <div className="need-by">
          <span className="muted">needed by</span> <ConceptList concepts={need.neededBy} most={4} />
        </div>
      )}
      {children}
    </li>
  );
}
