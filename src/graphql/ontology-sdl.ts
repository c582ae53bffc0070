import {
  BASES,
  CONCEPT_KINDS,
  DIRECTIONS,
  IMPORTANCES,
  INFLUENCE_TARGETS,
  KINDS,
  RELATION_TYPES,
  SKILL_TYPES,
  STATUSES,
  kindRule,
  relationRule,
  type Basis,
  type ConceptStatus,
  type Direction,
  type Importance,
  type InfluenceTarget,
  type SkillType,
} from '../domain/ontology.ts';

type PayPeriod = (typeof KINDS.PAY_BAND.properties.period)[number];

const BASIS: Record<Basis, string> = {
  CURATED: 'A curator says so.',
  STATED: 'The document says so.',
  IMPORTED: 'A taxonomy says so.',
  INFERRED: 'Our own conclusion, with a reason.',
};
const DIRECTION: Record<Direction, string> = {
  OUT: 'Away from the concept: the relation starts at it.',
  IN: 'Towards the concept: the relation ends at it.',
  BOTH: 'Either way.',
};
const IMPORTANCE: Record<Importance, string> = {
  ESSENTIAL: 'Not to be done without.',
  OPTIONAL: 'Wanted, useful in some jobs, or an advantage.',
};
const STATUS: Record<ConceptStatus, string> = {
  DRAFT: 'Not yet agreed on.',
  PUBLISHED: 'In use.',
  DEPRECATED: 'No longer to be used; see `replacedBy`.',
};
const SKILL_TYPE: Record<SkillType, string> = {
  KNOWLEDGE: 'Something that is known: a subject, a theory, a body of facts.',
  COMPETENCE: 'Something that can be done.',
  SOFT: 'A way of working with oneself and others.',
  LANGUAGE: 'A human language.',
};
const INFLUENCE: Record<InfluenceTarget, string> = {
  DEMAND: 'How many are wanted.',
  PAY: 'What is paid.',
};
const PERIOD: Record<PayPeriod, string> = { YEAR: 'A year.', MONTH: 'A month.', HOUR: 'An hour.' };

/** The SDL's enums, written from the ontology table: `schema/enums.generated.graphql` holds exactly this text. */
export function ontologySdl(): string {
  return [
    '# Written by `npm run codegen` from src/domain/ontology.ts: change the table, not this file.',
    enumType('ConceptKind', 'What a concept is.', CONCEPT_KINDS, (kind) => kindRule(kind).description),
    enumType('RelationType', 'What a relation means.', RELATION_TYPES, (type) => relationRule(type).description),
    enumType('Direction', 'Which way a relation is seen.', DIRECTIONS, (value) => DIRECTION[value]),
    enumType('Basis', 'How we know, strongest first.', BASES, (value) => BASIS[value]),
    enumType('ConceptStatus', 'Whether a concept is in use.', STATUSES, (value) => STATUS[value]),
    enumType('Importance', 'How binding a need is.', IMPORTANCES, (value) => IMPORTANCE[value]),
    enumType('SkillType', 'What sort of thing a skill is.', SKILL_TYPES, (value) => SKILL_TYPE[value]),
    enumType('Influence', 'What a factor moves.', INFLUENCE_TARGETS, (value) => INFLUENCE[value]),
    enumType('PayPeriod', 'What one payment covers.', KINDS.PAY_BAND.properties.period, (value) => PERIOD[value]),
  ].join('\n\n');
}

function enumType<T extends string>(
  name: string,
  description: string,
  values: readonly T[],
  describe: (value: T) => string,
): string {
  const lines = values.map((value) => `  "${describe(value).replaceAll('"', '\\"')}"\n  ${value}`);
  return `"${description}"\nenum ${name} {\n${lines.join('\n')}\n}`;
}
