import { Notice } from '../../app/Notice.tsx';
import { ConceptLink } from '../../concepts/ConceptLink.tsx';
import type { CurriculumCoverageQuery } from '../../generated/operations.generated.ts';
import { AnswerTools } from '../AnswerTools.tsx';
import { Coverage } from '../Coverage.tsx';
import { Matrix } from './Matrix.tsx';
import { toMatrix, matrixRows, type TaughtUnit } from './matrix.ts';

interface Props {
  readonly answer: CurriculumCoverageQuery['curriculumCoverage'];
  readonly units: readonly TaughtUnit[];
  /** Adds a missing skill to the unit with the index. */
  readonly onTeach: (skill: string, unit: number) => void;
}

export function CurriculumAnswer({ answer, units, onTeach }: Props) {
  const { target, orderViolations, coverage, essentialCoverage } = answer;
  const rows = toMatrix(answer, units);
  const titleOf = (key: string) => units.find((unit) => unit.key === key)?.title ?? key;
  const needs = [...answer.covered, ...answer.missing];
  if (needs.length === 0) {
    return (
      <Notice title={`The graph records no needs of ${target.name}`}>
        <p>Choose another target, or see what is linked to it on its page.</p>
      </Notice>
    );
  }
  return (
    <section className="answer" aria-label="Answer">
      <AnswerTools
        name={`curriculum-${target.id.replaceAll('/', '-')}`}
        ids={[target.id, ...rows.map(({ skill }) => skill.id)]}
        rows={() => matrixRows(rows, units)}
      />
      <Coverage target={target.name} needs={needs} coverage={coverage} essentialCoverage={essentialCoverage} />
      {orderViolations.length > 0 && (
        <section>
          <h2>
            Out of order <span className="count">{orderViolations.length}</span>
          </h2>
          <ul className="violations">
            {orderViolations.map(({ skill, unit, prerequisite, prerequisiteUnit }) => (
              <li key={`${skill.id} ${prerequisite.id}`}>
                <ConceptLink concept={skill} /> in “{titleOf(unit)}” needs <ConceptLink concept={prerequisite} />,{' '}
                {prerequisiteUnit === null
                  ? 'which is taught nowhere'
                  : `which comes only in “${titleOf(prerequisiteUnit)}”`}
              </li>
            ))}
          </ul>
        </section>
      )}
      <h2>Units and skills</h2>
      <Matrix rows={rows} units={units} target={target.name} onTeach={onTeach} />
    </section>
  );
}
