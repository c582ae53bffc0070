import { Answered } from '../../app/Answered.tsx';
import { Notice } from '../../app/Notice.tsx';
import { useAnswer } from '../../app/use-answer.ts';
import { SkillGapDocument } from '../../generated/operations.generated.ts';
import { ConceptsField } from '../ConceptsField.tsx';
import { formatClaims, parseClaims } from '../lists.ts';
import { ProfileField } from '../ProfileField.tsx';
import { useForm } from '../use-form.ts';
import { GapAnswer } from './GapAnswer.tsx';

/** What is my gap? */
export function GapQuestion() {
  const { params, change } = useForm('gap');
  const have = parseClaims(params.get('have'));
  const target = params.get('target') ?? '';
  const answer = useAnswer(SkillGapDocument, { have, target }, target === '');
  return (
    <>
      <form className="question-form" onSubmit={(event) => event.preventDefault()}>
        <ConceptsField
          label="Target"
          placeholder="A role, stage, responsibility or challenge …"
          kinds={['ROLE', 'CAREER_STAGE', 'RESPONSIBILITY', 'CHALLENGE']}
          ids={target === '' ? [] : [target]}
          single
          onChange={([id]) => change({ target: id })}
        />
        <ProfileField label="What I have" claims={have} onChange={(claims) => change({ have: formatClaims(claims) })} />
      </form>
      {target === '' ? (
        <Notice title="Choose a target">
          <p>Then add what you have: pick skills by name, or paste a CV and choose what was found in it.</p>
        </Notice>
      ) : (
        <Answered answer={answer} what="the gap">
          {({ skillGap }) => <GapAnswer gap={skillGap} have={formatClaims(have)} />}
        </Answered>
      )}
    </>
  );
}
