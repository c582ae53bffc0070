import type { PracticeResolvers } from './../types.generated.ts';
import { conceptFields } from '../concept-fields.ts';
import { conceptsField, relationField } from '../relation-field.ts';
import type { Complete } from '../complete.ts';

export const Practice: PracticeResolvers = {
  ...conceptFields,
  applies: relationField({ types: ['APPLIES'], direction: 'OUT' }),
  tools: relationField({ types: ['USES'], direction: 'OUT' }),
  addresses: relationField({ types: ['ADDRESSES'], direction: 'OUT' }),
  appliedIn: relationField({ types: ['APPLIES'], direction: 'IN' }),
  broader: conceptsField({ types: ['BROADER'], direction: 'OUT' }),
  narrower: relationField({ types: ['BROADER'], direction: 'IN' }),
} satisfies Complete<'Practice'>;
