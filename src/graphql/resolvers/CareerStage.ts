import type { CareerStageResolvers } from './../types.generated.ts';
import { conceptFields } from '../concept-fields.ts';
import { numberProperty } from '../properties.ts';
import { conceptsField, relationField } from '../relation-field.ts';
import type { Complete } from '../complete.ts';

export const CareerStage: CareerStageResolvers = {
  ...conceptFields,
  experienceYearsMin: ({ properties }) => numberProperty(properties.experienceYearsMin),
  next: conceptsField({ types: ['NEXT_STAGE'], direction: 'OUT' }),
  previous: conceptsField({ types: ['NEXT_STAGE'], direction: 'IN' }),
  develops: relationField({ types: ['DEVELOPS'], direction: 'OUT' }),
  requires: relationField({ types: ['REQUIRES'], direction: 'OUT' }),
  responsibilities: relationField({ types: ['HAS_RESPONSIBILITY'], direction: 'OUT' }),
  stageOf: conceptsField({ types: ['HAS_STAGE'], direction: 'IN' }),
  pay: conceptsField({ types: ['PAYS'], direction: 'OUT' }),
} satisfies Complete<'CareerStage'>;
