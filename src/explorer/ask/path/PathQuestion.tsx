import { Answered } from '../../app/Answered.tsx';
import { Notice } from '../../app/Notice.tsx';
import { useAnswer } from '../../app/use-answer.ts';
import { CareerPathsDocument, type CareerStart } from '../../generated/operations.generated.ts';
import { formatIds, parseIds } from '../lists.ts';
import { useForm } from '../use-form.ts';
import { parseGoal } from './goals.ts';
import { PathAnswer } from './PathAnswer.tsx';
import { PathForm } from './PathForm.tsx';

/** Which path leads from here to that role? */
export function PathQuestion() {
  const { params, change } = useForm('path');
  const from = params.get('from') ?? '';
  const skills = parseIds(params.get('skills'));
  const to = params.get('to') ?? '';
  const goal = parseGoal(params.get('goal'));
  const start = toStart(from, skills);
  const answer = useAnswer(
    CareerPathsDocument,
    { from: start ?? { skills: [] }, to, optimise: goal, first: 4 },
    start === null || to === '',
  );
  return (
    <>
      <PathForm from={from} skills={skills} to={to} goal={goal} onChange={change} />
      {start === null || to === '' ? (
        <Notice title="Choose where to start and where to go">
          <p>Start from a role, from a career stage, or from the skills you have.</p>
        </Notice>
      ) : (
        <Answered answer={answer} what="the paths">
          {({ careerPaths }) => (
            <PathAnswer
              answer={careerPaths}
              chosen={Number(params.get('path') ?? 0)}
              onChoose={(index) => change({ path: String(index) })}
            />
          )}
        </Answered>
      )}
    </>
  );
}

/** Skills count as the start while no role or stage is chosen; null when nothing is. */
function toStart(from: string, skills: readonly string[]): CareerStart | null {
  if (from.startsWith('career-stage/')) return { stage: from };
  if (from.startsWith('role/')) return { role: from };
  const held = parseIds(formatIds([from, ...skills]));
  return held.length > 0 ? { skills: held } : null;
}
