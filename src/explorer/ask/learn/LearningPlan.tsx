import { CheckboxGroup } from 'react-aria-components';
import { Notice } from '../../app/Notice.tsx';
import { ConceptList } from '../../concepts/ConceptList.tsx';
import { useConcepts } from '../../concepts/use-concepts.ts';
import type { LearningPathQuery } from '../../generated/operations.generated.ts';
import { AnswerTools } from '../AnswerTools.tsx';
import { PlanStep } from './PlanStep.tsx';

interface Props {
  readonly plan: LearningPathQuery['learningPath'];
  readonly goals: readonly string[];
  /** Ids of the skills that are ticked off; in the address, so that the plan can be shared as it stands. */
  readonly done: readonly string[];
  readonly onDone: (ids: string[]) => void;
}

/** The plan as a checklist, phase by phase. */
export function LearningPlan({ plan: { phases, alreadyKnown, cycles }, goals, done, onDone }: Props) {
  const names = useConcepts(goals);
  const steps = phases.flatMap((phase) => phase.steps.map((step) => ({ ...step, phase: phase.index })));
  const first = phases[0]?.index ?? 1;
  const rows = () => [
    ['phase', 'skill', 'skill id', 'needed for', 'after', 'tools', 'basis', 'done'],
    ...steps.map((step) => [
      step.phase - first + 1,
      step.skill.name,
      step.skill.id,
      step.neededFor.map(({ name }) => name).join('; '),
      step.after.map(({ name }) => name).join('; '),
      step.tools.map(({ name }) => name).join('; '),
      step.basis,
      done.includes(step.skill.id) ? 'yes' : 'no',
    ]),
  ];
  return (
    <section className="answer" aria-label="Answer">
      <AnswerTools name="learning-plan" ids={[...goals, ...steps.map(({ skill }) => skill.id)]} rows={rows} printable />
      {cycles.map((cycle) => (
        <Notice
          key={cycle.map(({ id }) => id).join()}
          tone="warning"
          title="These skills ask for each other in a circle"
        >
          <ConceptList concepts={cycle} />
          <p>The circle is opened at its least certain link. A curator should decide which of them comes first.</p>
        </Notice>
      ))}
      {steps.length === 0 && (
        <Notice title="Nothing is left to learn">
          <p>Everything that the goals need, as far as the graph records it, is in the profile.</p>
        </Notice>
      )}
      {steps.length > 0 && (
        <p role="status" className="muted">
          {steps.length} {steps.length === 1 ? 'skill' : 'skills'} in {phases.length}{' '}
          {phases.length === 1 ? 'phase' : 'phases'} for {goals.map((id) => names.get(id)?.name ?? id).join(', ')}
          {alreadyKnown.length > 0 && `; ${alreadyKnown.length} already known`}. Within a phase the order is free; the
          first is the most useful.
        </p>
      )}
      <CheckboxGroup aria-label="Learning plan" value={[...done]} onChange={onDone} className="phases">
        {phases.map((phase) => (
          <section key={phase.index} className="phase" aria-labelledby={`phase-${phase.index}`}>
            <h2 id={`phase-${phase.index}`}>Phase {phase.index - first + 1}</h2>
            <ol className="plan-steps">
              {phase.steps.map((step) => (
                <PlanStep key={step.skill.id} step={step} />
              ))}
            </ol>
          </section>
        ))}
      </CheckboxGroup>
    </section>
  );
}
