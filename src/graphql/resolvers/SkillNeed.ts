import type { Concept } from '../../domain/concept.ts';
import type { SkillNeed as Need } from '../../domain/skill-need.ts';
import type { SkillNeedResolvers } from './../types.generated.ts';
import { getConcept, getConcepts } from '../concepts.ts';
import type { GraphContext } from '../context.ts';
import { getEvidence } from '../evidence.ts';
import type { MaybePromise } from '../maybe-promise.ts';
import type { Complete } from '../complete.ts';

function findSkill(need: Need, context: GraphContext): MaybePromise<Concept> {
  const concept = getConcept(context, need.skill);
  if (!(concept instanceof Promise)) need.concept = concept;
  return concept;
}

export const SkillNeed: SkillNeedResolvers = {
  skill: (need, _, context) => need.concept ?? findSkill(need, context),
  neededBy: ({ neededBy }, _, context) => getConcepts(context, neededBy),
  alternatives: ({ alternatives }, _, context) => getConcepts(context, alternatives),
  evidence: ({ relations }, _, context) => getEvidence(context, relations),
} satisfies Complete<'SkillNeed'>;
