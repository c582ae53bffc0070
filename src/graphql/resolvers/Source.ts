import type { SourceResolvers } from './../types.generated.ts';
import { conceptFields } from '../concept-fields.ts';
import { textProperty } from '../properties.ts';
import type { Complete } from '../complete.ts';

export const Source: SourceResolvers = {
  ...conceptFields,
  release: ({ properties }) => textProperty(properties.release),
  licence: ({ properties }) => textProperty(properties.licence),
  attribution: ({ properties }) => textProperty(properties.attribution),
  url: ({ properties }) => textProperty(properties.url),
} satisfies Complete<'Source'>;
