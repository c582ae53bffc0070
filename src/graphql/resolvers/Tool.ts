import type { ToolResolvers } from './../types.generated.ts';
import { conceptFields } from '../concept-fields.ts';
import { textProperty } from '../properties.ts';
import { conceptsField, relationField } from '../relation-field.ts';
import type { Complete } from '../complete.ts';

export const Tool: ToolResolvers = {
  ...conceptFields,
  url: ({ properties }) => textProperty(properties.url),
  exampleOf: conceptsField({ types: ['EXAMPLE_OF'], direction: 'OUT' }),
  examples: relationField({ types: ['EXAMPLE_OF'], direction: 'IN' }),
  usedBy: relationField({ types: ['USES'], direction: 'IN' }),
  addresses: relationField({ types: ['ADDRESSES'], direction: 'OUT' }),
  broader: conceptsField({ types: ['BROADER'], direction: 'OUT' }),
  narrower: relationField({ types: ['BROADER'], direction: 'IN' }),
} satisfies Complete<'Tool'>;
