import type { ChallengeCoverResolvers } from './../types.generated.ts';
import { getConcept } from '../concepts.ts';
import { getEvidence } from '../evidence.ts';
import type { Complete } from '../complete.ts';

export const ChallengeCover: ChallengeCoverResolvers = {
  challenge: ({ challenge }, _, context) => getConcept(context, challenge),
  evidence: ({ relations }, _, context) => getEvidence(context, relations),
} satisfies Complete<'ChallengeCover'>;
