import { Answered } from '../../app/Answered.tsx';
import { Notice } from '../../app/Notice.tsx';
import { useAnswer } from '../../app/use-answer.ts';
import { LearningPathDocument } from '../../generated/operations.generated.ts';
import { ConceptsField } from '../ConceptsField.tsx';
import { formatClaims, formatIds, parseClaims, parseIds } from '../lists.ts';
import { ProfileField } from '../ProfileField.tsx';
import { useForm } from '../use-form.ts';
import { LearningPlan } from './LearningPlan.tsx';

/** What do I learn first? */
export function LearnQuestion() {
  const { params, change } = useForm('learn');
  const have = parseClaims(params.get('have'));
  const goals = parseIds(params.get('goals'));
  const answer = useAnswer(LearningPathDocument, { have, goals }, goals.length === 0);
  return (
    <>
      <form className="question-form" onSubmit={(event) => event.preventDefault()}>
        <ConceptsField
          label="Goals"
          placeholder="A skill, role, stage, responsibility or challenge …"
          kinds={['SKILL', 'ROLE', 'CAREER_STAGE', 'RESPONSIBILITY', 'CHALLENGE']}
          ids={goals}
          onChange={(ids) => change({ goals: formatIds(ids) })}
        />
        <ProfileField label="What I have" claims={have} onChange={(claims) => change({ have: formatClaims(claims) })} />
      </form>
      {goals.length === 0 ? (
        <Notice title="Choose a goal">
          <p>The plan lists everything that comes before it, in an order in which it can be learned.</p>
        </Notice>
      ) : (
        <Answered answer={answer} what="the plan">
          {({ learningPath }) => (
            <LearningPlan
              plan={learningPath}
              goals={goals}
              done={parseIds(params.get('done'))}
              onDone={(done) => change({ done: formatIds(done) })}
            />
          )}
        </Answered>
      )}
    </>
  );
}
