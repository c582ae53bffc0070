import type { TrendResolvers } from './../types.generated.ts';
import { conceptFields } from '../concept-fields.ts';
import { numberProperty } from '../properties.ts';
import { conceptsField, relationField } from '../relation-field.ts';
import type { Complete } from '../complete.ts';

export const Trend: TrendResolvers = {
  ...conceptFields,
  year: ({ properties }) => numberProperty(properties.year),
  shapes: relationField({ types: ['SHAPES', 'INFLUENCES'], direction: 'OUT' }),
  broader: conceptsField({ types: ['BROADER'], direction: 'OUT' }),
  narrower: relationField({ types: ['BROADER'], direction: 'IN' }),
} satisfies Complete<'Trend'>;
