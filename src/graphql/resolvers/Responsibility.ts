import type { ResponsibilityResolvers } from './../types.generated.ts';
import { conceptFields } from '../concept-fields.ts';
import { conceptsField, relationField } from '../relation-field.ts';
import type { Complete } from '../complete.ts';

export const Responsibility: ResponsibilityResolvers = {
  ...conceptFields,
  requires: relationField({ types: ['REQUIRES'], direction: 'OUT' }),
  tools: relationField({ types: ['USES'], direction: 'OUT' }),
  addresses: relationField({ types: ['ADDRESSES'], direction: 'OUT' }),
  responsibilityOf: relationField({ types: ['HAS_RESPONSIBILITY'], direction: 'IN' }),
  broader: conceptsField({ types: ['BROADER'], direction: 'OUT' }),
  narrower: relationField({ types: ['BROADER'], direction: 'IN' }),
} satisfies Complete<'Responsibility'>;
