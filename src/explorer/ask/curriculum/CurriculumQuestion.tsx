import { Answered } from '../../app/Answered.tsx';
import { Notice } from '../../app/Notice.tsx';
import { useAnswer } from '../../app/use-answer.ts';
import { CurriculumCoverageDocument } from '../../generated/operations.generated.ts';
import { ConceptsField } from '../ConceptsField.tsx';
import { formatUnits, parseUnits, type Unit } from '../lists.ts';
import { useForm } from '../use-form.ts';
import { CurriculumAnswer } from './CurriculumAnswer.tsx';
import { taughtUnits } from './matrix.ts';
import { UnitsField } from './UnitsField.tsx';

/** How well does my curriculum cover that role? */
export function CurriculumQuestion() {
  const { params, change } = useForm('curriculum');
  const target = params.get('target') ?? '';
  const units = parseUnits(params.getAll('unit'));
  const taught = taughtUnits(units);
  const setUnits = (next: readonly Unit[]) => change({ unit: formatUnits(next) });
  const answer = useAnswer(
    CurriculumCoverageDocument,
    { target, units: taught.map(({ key, skills }) => ({ title: key, skills: [...skills] })) },
    target === '' || taught.length === 0,
  );
  return (
    <>
      <form className="question-form" onSubmit={(event) => event.preventDefault()}>
        <ConceptsField
          label="Target"
          placeholder="A role, stage or responsibility …"
          kinds={['ROLE', 'CAREER_STAGE', 'RESPONSIBILITY']}
          ids={target === '' ? [] : [target]}
          single
          onChange={([id]) => change({ target: id })}
        />
        <UnitsField units={units} onChange={setUnits} />
      </form>
      {target === '' || taught.length === 0 ? (
        <Notice title="Choose a target and say what the units teach">
          <p>Add a unit, give it a title, then pick its skills or find them in its description.</p>
        </Notice>
      ) : (
        <Answered answer={answer} what="the coverage">
          {({ curriculumCoverage }) => (
            <CurriculumAnswer
              answer={curriculumCoverage}
              units={taught}
              onTeach={(skill, index) => {
                const key = taught[index]?.key;
                setUnits(
                  units.map((unit, at) => (String(at) === key ? { ...unit, skills: [...unit.skills, skill] } : unit)),
                );
              }}
            />
          )}
        </Answered>
      )}
    </>
  );
}
