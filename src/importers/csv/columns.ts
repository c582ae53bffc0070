import { KINDS } from '../../domain/ontology.ts';
import { optional, required, type Column } from '../read-table.ts';

/** Languages in which names and aliases may stand in columns of their own, such as `name_fr`. */
export const LANGUAGES = [
  ...['ar', 'bg', 'cs', 'da', 'de', 'el', 'es', 'et', 'fi', 'fr', 'ga', 'hr', 'hu', 'is', 'it', 'lt', 'lv', 'mt', 'nl'],
  ...['no', 'pl', 'pt', 'ro', 'sk', 'sl', 'sv', 'uk', 'zh', 'ja'],
];

/** Every property of every kind, by its name in the ontology. */
export const PROPERTY_NAMES: readonly string[] = [
  ...new Set(Object.values(KINDS).flatMap(({ properties }) => Object.keys(properties))),
];

export const CONCEPT_COLUMNS = {
  id: required('id'),
  kind: required('kind'),
  name: required('name'),
  description: optional('description'),
  status: optional('status'),
  aliases: optional('aliases'),
  identifiers: optional('identifiers'),
};

/** Columns whose names follow from the ontology and the languages; keys equal the column names. */
export const MORE_COLUMNS: Readonly<Record<string, Column>> = Object.fromEntries(
  [...PROPERTY_NAMES, ...LANGUAGES.flatMap((language) => [`name_${language}`, `aliases_${language}`])].map((name) => [
    name,
    optional(name),
  ]),
);

export const RELATION_COLUMNS = {
  type: required('type'),
  from: required('from'),
  to: required('to'),
  importance: optional('importance'),
  weight: optional('weight'),
  level: optional('level'),
  anyOf: optional('anyOf'),
  method: optional('method'),
  vintage: optional('vintage'),
  confidence: optional('confidence'),
  reason: optional('reason'),
};
