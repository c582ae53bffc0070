import type { QualificationResolvers } from './../types.generated.ts';
import { conceptFields } from '../concept-fields.ts';
import { numberProperty } from '../properties.ts';
import { conceptsField, relationField } from '../relation-field.ts';
import type { Complete } from '../complete.ts';

export const Qualification: QualificationResolvers = {
  ...conceptFields,
  experienceYearsMin: ({ properties }) => numberProperty(properties.experienceYearsMin),
  requiredBy: relationField({ types: ['REQUIRES'], direction: 'IN' }),
  broader: conceptsField({ types: ['BROADER'], direction: 'OUT' }),
  narrower: relationField({ types: ['BROADER'], direction: 'IN' }),
} satisfies Complete<'Qualification'>;
