import { ConceptLink } from '../../concepts/ConceptLink.tsx';
import { ConceptList } from '../../concepts/ConceptList.tsx';
import { BasisChip } from '../../evidence/BasisChip.tsx';
import { useRelationNames } from '../../ontology/relation-name.ts';
import type { CareerPath } from './PathAnswer.tsx';
import { payChangeText } from './pay-change.ts';

type Step = CareerPath['steps'][number];

/** One move: where it leads, what is new, what carries over, and what it does to the pay. */
export function PathStep({ step }: { readonly step: Step }) {
  const names = useRelationNames();
  const relation = names.name(step.relation, 'OUT');
  const pay = step.payChange && payChangeText(step.payChange);
  return (
    <li className="path-step">
      <p className="path-move">
        <ConceptLink concept={step.from} /> <span className="muted">{relation}</span> <ConceptLink concept={step.to} />
      </p>
      <BasisChip basis={step.basis} evidence={step.evidence} about={`${step.from.name} ${relation} ${step.to.name}`} />
      <p className={pay ? 'path-pay' : 'path-pay muted'}>{pay ?? 'Pay: not recorded at both ends'}</p>
      {step.newSkills.length > 0 ? (
        <div>
          <p className="path-label">
            To learn <span className="count">{step.newSkills.length}</span>
          </p>
          <ConceptList concepts={step.newSkills.map(({ skill }) => skill)} most={8} />
        </div>
      ) : (
        <p className="muted">Nothing new to learn, as far as the graph records it.</p>
      )}
      {step.keptSkills.length > 0 && (
        <div>
          <p className="path-label">
            Carries over <span className="count">{step.keptSkills.length}</span>
          </p>
          <ConceptList concepts={step.keptSkills} most={5} />
        </div>
      )}
    </li>
  );
}
