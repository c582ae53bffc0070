import { Notice } from '../../app/Notice.tsx';
import { href } from '../../app/route.ts';
import { ConceptList } from '../../concepts/ConceptList.tsx';
import type { SkillGapQuery } from '../../generated/operations.generated.ts';
import { AnswerTools } from '../AnswerTools.tsx';
import { Coverage } from '../Coverage.tsx';
import { LongList } from '../LongList.tsx';
import { NeedRow } from '../NeedRow.tsx';
import { gapRows } from './gap-rows.ts';

interface Props {
  readonly gap: SkillGapQuery['skillGap'];
  /** The profile as in the address, for the way on to a learning plan. */
  readonly have: string;
}

export function GapAnswer({ gap, have }: Props) {
  const { target, met, partly, missing } = gap;
  const needs = [...met, ...partly.map(({ need }) => need), ...missing.map(({ need }) => need)];
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
        name={`gap-${target.id.replaceAll('/', '-')}`}
        ids={[target.id, ...needs.map(({ skill }) => skill.id)]}
        rows={() => gapRows(gap)}
      />
      <Coverage target={target.name} needs={needs} coverage={gap.coverage} essentialCoverage={gap.essentialCoverage} />
      {missing.length > 0 && (
        <p>
          <a className="button button-primary" href={href('ask/learn', { goals: target.id, have })}>
            What to learn first
          </a>
        </p>
      )}
      <h2>
        Missing <span className="count">{missing.length}</span>
      </h2>
      <LongList
        className="needs"
        items={missing.map(({ need, transferableFrom }) => (
          <NeedRow key={need.skill.id} need={need}>
            {transferableFrom.length > 0 && (
              <div className="need-by">
                <span className="muted">quicker with</span>{' '}
                <ConceptList concepts={transferableFrom.map(({ concept }) => concept)} most={3} />
              </div>
            )}
          </NeedRow>
        ))}
      />
      {partly.length > 0 && (
        <>
          <h2>
            In part <span className="count">{partly.length}</span>
          </h2>
          <LongList
            className="needs"
            items={partly.map(({ need, heldLevel, neededLevel }) => (
              <NeedRow key={need.skill.id} need={need}>
                <p className="need-by muted">
                  held at level {Math.round(heldLevel * 100)} %, needed at {Math.round(neededLevel * 100)} %
                </p>
              </NeedRow>
            ))}
          />
        </>
      )}
      {met.length > 0 && (
        <>
          <h2>
            Met <span className="count">{met.length}</span>
          </h2>
          <LongList
            className="needs"
            items={met.map((need) => (
              <NeedRow key={need.skill.id} need={need} />
            ))}
          />
        </>
      )}
    </section>
  );
}
