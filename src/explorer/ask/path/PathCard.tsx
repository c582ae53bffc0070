import { ToggleButton } from 'react-aria-components';
import type { CareerPath } from './PathAnswer.tsx';
import { payDifference } from './pay-change.ts';
import { PathStep } from './PathStep.tsx';

interface Props {
  readonly path: CareerPath;
  readonly index: number;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

export function PathCard({ path: { steps }, index, chosen, onChoose }: Props) {
  const learned = new Set(steps.flatMap(({ newSkills }) => newSkills.map(({ skill }) => skill.id))).size;
  const pay = payDifference(steps.map(({ payChange }) => payChange));
  return (
    <li className="path-card" data-chosen={chosen || undefined}>
      <div className="path-card-head">
        <h3>Path {index + 1}</h3>
        <p className="muted">
          {steps.length} {steps.length === 1 ? 'move' : 'moves'}, {learned} new {learned === 1 ? 'skill' : 'skills'}
          {pay !== null && `, pay ${pay}`}
        </p>
        <ToggleButton className="button button-small" isSelected={chosen} onChange={onChoose}>
          Highlight<span className="visually-hidden"> path {index + 1}</span>
        </ToggleButton>
      </div>
      <ol className="path-steps">
        {steps.map((step) => (
          <PathStep key={`${step.from.id} ${step.to.id}`} step={step} />
        ))}
      </ol>
    </li>
  );
}
