import { Notice } from '../../app/Notice.tsx';
import { ConceptLink } from '../../concepts/ConceptLink.tsx';
import { ConceptList } from '../../concepts/ConceptList.tsx';
import { Share } from '../../concepts/Share.tsx';
import { BasisChip } from '../../evidence/BasisChip.tsx';
import type { SkillsForChallengesQuery } from '../../generated/operations.generated.ts';
import { AnswerTools } from '../AnswerTools.tsx';

interface Props {
  readonly answer: SkillsForChallengesQuery['skillsForChallenges'];
  readonly challenges: readonly string[];
}

export function ChallengesAnswer({ answer: { ranked, cover, uncovered }, challenges }: Props) {
  const rows = () => [
    ['skill', 'skill id', 'score', 'in smallest cover', 'challenge', 'challenge id', 'weight', 'basis'],
    ...ranked.flatMap(({ skill, score, covers }) =>
      covers.map(({ challenge, weight, evidence }) => [
        skill.name,
        skill.id,
        score,
        cover.some(({ id }) => id === skill.id) ? 'yes' : 'no',
        challenge.name,
        challenge.id,
        weight,
        evidence[0]?.basis,
      ]),
    ),
  ];
  return (
    <section className="answer" aria-label="Answer">
      <AnswerTools
        name="skills-for-challenges"
        ids={[...challenges, ...ranked.map(({ skill }) => skill.id)]}
        rows={rows}
      />
      {cover.length > 0 && (
        <section className="answer-summary">
          <h2>
            {cover.length === 1 ? 'One skill addresses' : `These ${cover.length} skills together address`} all that can
            be addressed
          </h2>
          <ConceptList concepts={cover} />
        </section>
      )}
      {uncovered.length > 0 && (
        <Notice tone="warning" title="Addressed by no skill in the graph">
          <ConceptList concepts={uncovered} />
          <p>A tool or a practice may help: see the page of the challenge.</p>
        </Notice>
      )}
      <h2>Skills, strongest first</h2>
      {ranked.length === 0 && <p>No skill in the graph addresses these challenges.</p>}
      <ol className="ranked">
        {ranked.map(({ skill, score, covers }) => (
          <li key={skill.id} className="ranked-item">
            <div className="need-head">
              <ConceptLink concept={skill} />
              <span className="muted">score {score.toFixed(2)}</span>
            </div>
            <ul className="covers">
              {covers.map(({ challenge, weight, evidence }) => (
                <li key={challenge.id} className="cover">
                  <ConceptLink concept={challenge} />
                  <Share value={weight} name="weight" />
                  {evidence[0] && (
                    <BasisChip
                      basis={evidence[0].basis}
                      evidence={evidence}
                      about={`${skill.name} addressing ${challenge.name}`}
                    />
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
