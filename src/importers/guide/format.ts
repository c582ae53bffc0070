import { z } from 'zod';
import { LEVELS, STRENGTHS, type LevelName, type StrengthName } from '../../domain/level.ts';
import {
  INFLUENCE_TARGETS,
  kindRule,
  relationRule,
  RELATION_TYPES,
  type ConceptKind,
  type PropertyType,
  type RelationType,
} from '../../domain/ontology.ts';

/** The seed's files and the kind of concept that each holds. */
export const SEED_FILES = {
  'sources.yaml': 'SOURCE',
  'roles.yaml': 'ROLE',
  'career-stages.yaml': 'CAREER_STAGE',
  'qualifications.yaml': 'QUALIFICATION',
  'skills.yaml': 'SKILL',
  'tools.yaml': 'TOOL',
  'responsibilities.yaml': 'RESPONSIBILITY',
  'challenges.yaml': 'CHALLENGE',
  'practices.yaml': 'PRACTICE',
  'trends.yaml': 'TREND',
  'factors.yaml': 'FACTOR',
  'pay-bands.yaml': 'PAY_BAND',
  'regions.yaml': 'REGION',
  'observations.yaml': 'OBSERVATION',
  'collections.yaml': 'COLLECTION',
} as const satisfies Record<string, ConceptKind>;

/** Which relation a field of an entry writes; `inverse` when the entry is its target. */
export interface RelationField {
  readonly type: RelationType;
  readonly inverse: boolean;
}

/** `HAS_PREREQUISITE` -> `has-prerequisite`, as fields are spelled in the seed. */
function fieldName(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}

/**
 * The relation fields that entries of a kind have: every relation that may start at the kind, by its name, and every
 * relation that may end there, by its inverse name.
 */
export function relationFields(kind: ConceptKind): Map<string, RelationField> {
  const fields = new Map<string, RelationField>();
  for (const type of RELATION_TYPES) {
    const { to, inverseName } = relationRule(type);
    if (to.includes(kind)) fields.set(fieldName(inverseName), { type, inverse: true });
  }
  for (const type of RELATION_TYPES) {
    if (relationRule(type).from.includes(kind)) fields.set(fieldName(type), { type, inverse: false });
  }
  return fields;
}

const toList = (value: unknown): unknown => (Array.isArray(value) ? value : [value]);

const locator = z
  .string('is not a line of the guide: write it as L12')
  .regex(/^L[1-9]\d*$/, 'is not a line of the guide: write it as L12');
const locators = z.preprocess(toList, z.array(locator).min(1, 'is empty: give the lines of the guide, as in [L12]'));
const text = z.string('is not a text').trim().min(1, 'is empty');
const fraction = z.number('is not a number from 0 to 1').min(0, 'is below 0').max(1, 'is above 1');

/** Either `at` (the guide says so) or `why` and `confidence` (we conclude it). */
const grounds = {
  at: locators.optional(),
  why: text.optional(),
  confidence: fraction.optional(),
};

interface Grounds {
  readonly at?: string[] | undefined;
  readonly why?: string | undefined;
  readonly confidence?: number | undefined;
}

/** Adds the rule of grounds; it speaks up even when other fields are wrong, so that all problems show at once. */
function grounded<T extends z.ZodType<Grounds>>(schema: T): T {
  const when = ({ value }: z.core.ParsePayload): boolean => typeof value === 'object' && value !== null;
  return schema
    .refine(({ at, why, confidence }) => at === undefined || (why === undefined && confidence === undefined), {
      error: 'is both stated and inferred: keep "at", or "why" and "confidence"',
      when,
    })
    .refine(({ at, why }) => at !== undefined || why !== undefined, {
      error: 'has no grounds: give "at" with the line of the guide, or "why" and "confidence" if it is our conclusion',
      when,
    })
    .refine(({ at, why, confidence }) => at !== undefined || why === undefined || confidence !== undefined, {
      error: 'is missing: a conclusion of ours needs a confidence from 0 to 1',
      path: ['confidence'],
      when,
    });
}

const oneOf = <T extends string>(values: readonly T[]): z.ZodType<T> =>
  z.enum(values as [T, ...T[]], `is none of ${values.join(', ')}`);

const statementFields = grounded(
  z.strictObject({
    ...grounds,
    strength: oneOf(Object.keys(STRENGTHS) as StrengthName[]).optional(),
    level: oneOf(Object.keys(LEVELS) as LevelName[]).optional(),
    weight: fraction.optional(),
    anyOf: text.optional(),
    openEnded: z.boolean('is neither true nor false').optional(),
    influences: oneOf(INFLUENCE_TARGETS).optional(),
  }),
);

/** `L12` alone is short for `{ at: L12 }`. */
const statement = z.preprocess((value) => (typeof value === 'string' ? { at: value } : value), statementFields);
const targets = z.record(
  z.string().regex(/^[a-z]+(-[a-z]+)*\/[a-z0-9][a-z0-9._-]*$/, 'is not an id: write it as skill/python'),
  z.preprocess(toList, z.array(statement).min(1, 'is empty')),
);

/** What one side says of one relation: where or why, and how strongly. */
export type Statement = z.infer<typeof statementFields>;

function property(type: PropertyType): z.ZodType<string | number> {
  if (type === 'number') return z.number('is not a number');
  if (type === 'year') return z.int('is not a year').min(1900, 'is before 1900').max(2200, 'is after 2200');
  if (type === 'url') return z.url('is not a web address');
  if (type === 'text') return text;
  return oneOf(type);
}

const base = {
  name: text,
  description: text,
  aliases: z.array(text, 'is not a list of names').default([]),
  ...grounds,
};

/** An entry as read: name, description, aliases and grounds, the properties of its kind, and its relations by field. */
export interface RawEntry extends Grounds {
  readonly name: string;
  readonly description: string;
  readonly aliases: readonly string[];
  readonly properties: Readonly<Record<string, string | number>>;
  readonly relations: readonly { readonly field: string; readonly targets: Readonly<Record<string, Statement[]>> }[];
}

export const SLUG = /^[a-z0-9][a-z0-9._-]*$/;

/** Names of the fields that an entry of the kind may have. */
export function fieldNames(kind: ConceptKind): string[] {
  return [...Object.keys(base), ...Object.keys(kindRule(kind).properties), ...relationFields(kind).keys()];
}

/** The form of an entry of that kind. */
export function entrySchema(kind: ConceptKind): z.ZodType<RawEntry> {
  const properties = Object.entries<PropertyType>(kindRule(kind).properties);
  const relations = [...relationFields(kind).keys()];
  const shape = {
    ...base,
    ...Object.fromEntries(properties.map(([name, type]) => [name, property(type).optional()])),
    ...Object.fromEntries(relations.map((name) => [name, targets.optional()])),
  };
  return grounded(z.strictObject(shape)).transform((value): RawEntry => {
    const { name, description, aliases, at, why, confidence } = value;
    const given = new Map<string, unknown>(Object.entries(value));
    return {
      ...{ name, description, aliases, at, why, confidence },
      properties: Object.fromEntries(
        properties.flatMap(([key]) => (given.has(key) ? [[key, given.get(key) as string | number]] : [])),
      ),
      relations: relations.flatMap((field) =>
        given.has(field) ? [{ field, targets: given.get(field) as Record<string, Statement[]> }] : [],
      ),
    };
  });
}
