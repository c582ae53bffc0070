import { CheckboxButton, CheckboxField } from 'react-aria-components';
import { ConceptLink } from '../../concepts/ConceptLink.tsx';
import { ConceptList } from '../../concepts/ConceptList.tsx';
import { BasisChip } from '../../evidence/BasisChip.tsx';
import type { LearningPathQuery } from '../../generated/operations.generated.ts';

type Step = LearningPathQuery['learningPath']['phases'][number]['steps'][number];

export function PlanStep({ step: { skill, neededFor, after, tools, basis, evidence } }: { readonly step: Step }) {
  return (
    <li className="plan-step">
      <div className="need-head">
        <CheckboxField value={skill.id} aria-label={`${skill.name} is done`}>
          <CheckboxButton className="tick" />
        </CheckboxField>
        <ConceptLink concept={skill} />
        <BasisChip basis={basis} evidence={evidence} about={`${skill.name} in this plan`} />
      </div>
      {neededFor.length > 0 && (
        <div className="need-by">
          <span className="muted">for</span> <ConceptList concepts={neededFor} most={3} />
        </div>
      )}
      {after.length > 0 && (
        <div className="need-by">
          <span className="muted">after</span> <ConceptList concepts={after} />
        </div>
      )}
      {tools.length > 0 && (
        <div className="need-by">
          <span className="muted">with</span> <ConceptList concepts={tools} most={5} />
        </div>
      )}
    </li>
  );
}
