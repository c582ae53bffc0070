import type { PayBandResolvers } from './../types.generated.ts';
import { KINDS } from '../../domain/ontology.ts';
import { conceptFields } from '../concept-fields.ts';
import { choiceProperty, numberProperty, textProperty } from '../properties.ts';
import { conceptsField, relationField } from '../relation-field.ts';
import type { Complete } from '../complete.ts';

/** ISO 4217: no currency is involved or known. */
const NO_CURRENCY = 'XXX';

export const PayBand: PayBandResolvers = {
  ...conceptFields,
  min: ({ properties }) => numberProperty(properties.min),
  max: ({ properties }) => numberProperty(properties.max),
  percentile10: ({ properties }) => numberProperty(properties.percentile10),
  percentile25: ({ properties }) => numberProperty(properties.percentile25),
  median: ({ properties }) => numberProperty(properties.median),
  percentile75: ({ properties }) => numberProperty(properties.percentile75),
  percentile90: ({ properties }) => numberProperty(properties.percentile90),
  currency: ({ properties }) => textProperty(properties.currency) ?? NO_CURRENCY,
  period: ({ properties }) => choiceProperty(properties.period, KINDS.PAY_BAND.properties.period) ?? 'YEAR',
  year: ({ properties }) => numberProperty(properties.year),
  regions: conceptsField({ types: ['IN_REGION'], direction: 'OUT' }),
  paidTo: relationField({ types: ['PAYS'], direction: 'IN' }),
} satisfies Complete<'PayBand'>;
