import type { CollectionResolvers } from './../types.generated.ts';
import { conceptFields } from '../concept-fields.ts';
import { conceptsField, relationField } from '../relation-field.ts';
import type { Complete } from '../complete.ts';

export const Collection: CollectionResolvers = {
  ...conceptFields,
  members: relationField({ types: ['PART_OF'], direction: 'IN' }),
  broader: conceptsField({ types: ['BROADER'], direction: 'OUT' }),
  narrower: relationField({ types: ['BROADER'], direction: 'IN' }),
} satisfies Complete<'Collection'>;
