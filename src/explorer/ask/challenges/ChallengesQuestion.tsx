import { Answered } from '../../app/Answered.tsx';
import { Notice } from '../../app/Notice.tsx';
import { useAnswer } from '../../app/use-answer.ts';
import { SkillsForChallengesDocument } from '../../generated/operations.generated.ts';
import { ConceptsField } from '../ConceptsField.tsx';
import { formatIds, parseIds } from '../lists.ts';
import { useForm } from '../use-form.ts';
import { ChallengesAnswer } from './ChallengesAnswer.tsx';

/** Which skills address these challenges? */
export function ChallengesQuestion() {
  const { params, change } = useForm('challenges');
  const challenges = parseIds(params.get('challenges'));
  const have = parseIds(params.get('have'));
  const answer = useAnswer(SkillsForChallengesDocument, { challenges, have, first: 20 }, challenges.length === 0);
  return (
    <>
      <form className="question-form" onSubmit={(event) => event.preventDefault()}>
        <ConceptsField
          label="Challenges"
          placeholder="Add a challenge …"
          kinds={['CHALLENGE']}
          ids={challenges}
          onChange={(ids) => change({ challenges: formatIds(ids) })}
        />
        <ConceptsField
          label="Skills at hand (optional)"
          placeholder="Add a skill …"
          kinds={['SKILL']}
          ids={have}
          onChange={(ids) => change({ have: formatIds(ids) })}
        />
      </form>
      {challenges.length === 0 ? (
        <Notice title="Choose one challenge or several">
          <p>
            Type part of its name, or <a href="#/search?kind=CHALLENGE">browse all challenges</a>.
          </p>
        </Notice>
      ) : (
        <Answered answer={answer} what="the skills">
          {({ skillsForChallenges }) => <ChallengesAnswer answer={skillsForChallenges} challenges={challenges} />}
        </Answered>
      )}
    </>
  );
}
