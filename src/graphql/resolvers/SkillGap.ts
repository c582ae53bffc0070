import type { SkillGapResolvers } from './../types.generated.ts';
import { getConcept } from '../concepts.ts';
import type { Complete } from '../complete.ts';

export const SkillGap: SkillGapResolvers = {
  target: ({ target }, _, context) => getConcept(context, target),
  met: ({ met }) => [...met],
  partly: ({ partly }) => [...partly],
  missing: ({ missing }) => [...missing],
} satisfies Complete<'SkillGap'>;
