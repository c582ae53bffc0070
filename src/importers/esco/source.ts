import type { SourceDescription } from '../source-concept.ts';
import { ESCO_SOURCE } from './to-graph.ts';

/**
 * Rows by release and table or collection, for the reconciliation: skills and occupations as the publisher counts them
 * on its site, the others as its own files have them.
 */
export const PUBLISHED_COUNTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '1.0.x': { skills: 13_485, occupations: 2_942, ISCOGroups: 619 },
  '1.1.1': {
    ...{ skills: 13_890, occupations: 3_008, ISCOGroups: 619, skillGroups: 640, skillsHierarchy: 647 },
    ...{ occupationSkillRelations: 123_855, skillSkillRelations: 5_899 },
    ...{ broaderRelationsSkillPillar: 20_656, broaderRelationsOccPillar: 3_617 },
    ...{ digitalSkills: 1_201, greenSkills: 570, languageSkills: 346, transversalSkills: 96 },
    ...{ researchSkills: 40, digCompSkills: 26, researchOccupations: 122 },
  },
  '1.2.0': {
    ...{ skills: 13_939, occupations: 3_039, ISCOGroups: 619, skillGroups: 640, skillsHierarchy: 640 },
    ...{ occupationSkillRelations: 129_004, skillSkillRelations: 5_818 },
    ...{ broaderRelationsSkillPillar: 20_822, broaderRelationsOccPillar: 3_652 },
    ...{ digitalSkills: 1_284, greenSkills: 591, languageSkills: 359, transversalSkills: 95 },
    ...{ researchSkills: 40, digCompSkills: 25, researchOccupations: 122 },
  },
};

/** `adapted` names files that are not as the publisher made them. */
export function describeEsco(release: string | null, adapted: readonly string[]): SourceDescription {
  const changed = 'Adapted: converted into the form of this graph and joined with other sources.';
  const rebuilt =
    adapted.length > 0 ? ` These files were reconstructed and are not the publisher's own: ${adapted.join(', ')}.` : '';
  return {
    id: ESCO_SOURCE,
    name: 'ESCO',
    description: 'European Skills, Competences, Qualifications and Occupations, published by the European Commission.',
    release,
    licence: 'Reuse with acknowledgement, Commission Decision 2011/833/EU (CC BY 4.0)',
    attribution: `This service uses the ESCO classification of the European Commission. ${changed}${rebuilt}`,
    url: 'https://esco.ec.europa.eu/',
  };
}
