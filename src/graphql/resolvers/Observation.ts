import type { ObservationResolvers } from './../types.generated.ts';
import { conceptFields } from '../concept-fields.ts';
import { numberProperty, textProperty } from '../properties.ts';
import { conceptsField } from '../relation-field.ts';
import type { Complete } from '../complete.ts';

export const Observation: ObservationResolvers = {
  ...conceptFields,
  value: ({ properties }) => numberProperty(properties.value),
  valueMax: ({ properties }) => numberProperty(properties.valueMax),
  unit: ({ properties }) => textProperty(properties.unit),
  year: ({ properties }) => numberProperty(properties.year),
  citedSource: ({ properties }) => textProperty(properties.citedSource),
  regions: conceptsField({ types: ['IN_REGION'], direction: 'OUT' }),
} satisfies Complete<'Observation'>;
