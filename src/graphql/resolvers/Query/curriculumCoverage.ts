import { findCurriculumCoverage } from '../../../answers/curriculum-coverage.ts';
import { toCount } from '../../page.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const curriculumCoverage: NonNullable<QueryResolvers['curriculumCoverage']> = (
  _,
  { units, target },
  { store, limits, options },
) => {
  toCount('units', units.flatMap(({ skills }) => skills).length, 'ids', limits);
  return findCurriculumCoverage(store, { units, target }, options);
};
