import type { CurriculumCoverageResolvers } from './../types.generated.ts';
import { isIdOfKind } from '../../domain/concept.ts';
import type { ConceptKind } from '../../domain/ontology.ts';
import { getConcept, getConcepts } from '../concepts.ts';
import type { Complete } from '../complete.ts';

export const CurriculumCoverage: CurriculumCoverageResolvers = {
  target: ({ target }, _, context) => getConcept(context, target),
  covered: ({ covered }) => [...covered],
  missing: ({ missing }) => [...missing],
  offTarget: ({ offTarget }, _, context) => getConcepts(context, ofKind(offTarget, 'SKILL')),
  offTargetTools: ({ offTarget }, _, context) => getConcepts(context, ofKind(offTarget, 'TOOL')),
  repeated: ({ repeated }, _, context) => getConcepts(context, ofKind(repeated, 'SKILL')),
  repeatedTools: ({ repeated }, _, context) => getConcepts(context, ofKind(repeated, 'TOOL')),
  orderViolations: ({ orderViolations }) => [...orderViolations],
} satisfies Complete<'CurriculumCoverage'>;

function ofKind(ids: readonly string[], kind: ConceptKind): string[] {
  return ids.filter((id) => isIdOfKind(id, kind));
}
