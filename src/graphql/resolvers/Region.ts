import type { RegionResolvers } from './../types.generated.ts';
import { conceptFields } from '../concept-fields.ts';
import { conceptsField, relationField } from '../relation-field.ts';
import type { Complete } from '../complete.ts';

export const Region: RegionResolvers = {
  ...conceptFields,
  figures: relationField({ types: ['IN_REGION'], direction: 'IN' }),
  broader: conceptsField({ types: ['BROADER'], direction: 'OUT' }),
  narrower: relationField({ types: ['BROADER'], direction: 'IN' }),
} satisfies Complete<'Region'>;
