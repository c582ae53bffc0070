import type { FactorResolvers } from './../types.generated.ts';
import { conceptFields } from '../concept-fields.ts';
import { conceptsField, relationField } from '../relation-field.ts';
import type { Complete } from '../complete.ts';

export const Factor: FactorResolvers = {
  ...conceptFields,
  roles: relationField({ types: ['INFLUENCES'], direction: 'OUT' }),
  regions: conceptsField({ types: ['IN_REGION'], direction: 'OUT' }),
  broader: conceptsField({ types: ['BROADER'], direction: 'OUT' }),
  narrower: relationField({ types: ['BROADER'], direction: 'IN' }),
} satisfies Complete<'Factor'>;
