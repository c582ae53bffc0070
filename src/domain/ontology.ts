/**
 * The ontology: every kind of concept and every relation of the graph, as one table.
 *
 * Validation of seeds, imports and writes, the SDL's enums, Neo4j's constraints, the `ontology` query, the explorer's
 * legend and `docs/ONTOLOGY.md` all read this file. A new relation is one row here plus its field in the SDL.
 */

/** What a property of a concept may hold. `year` is a whole number from 1900 to 2200. */
export type PropertyType = 'text' | 'number' | 'year' | 'url' | readonly string[];

export interface KindRule {
  readonly description: string;
  /** Properties besides name, description, status, labels and identifiers. */
  readonly properties: Readonly<Record<string, PropertyType>>;
}

export const SKILL_TYPES = ['KNOWLEDGE', 'COMPETENCE', 'SOFT', 'LANGUAGE'] as const;
export type SkillType = (typeof SKILL_TYPES)[number];

export const INFLUENCE_TARGETS = ['DEMAND', 'PAY'] as const;
export type InfluenceTarget = (typeof INFLUENCE_TARGETS)[number];

const figure = { value: 'number', valueMax: 'number', unit: 'text', year: 'year', citedSource: 'text' } as const;

export const KINDS = {
  SKILL: {
    description: 'Something a person knows or can do.',
    properties: { skillType: SKILL_TYPES },
  },
  TOOL: {
    description: 'A product or technology that is used: software, a language runtime, a platform, equipment.',
    properties: { url: 'url' },
  },
  RESPONSIBILITY: { description: 'What a role is answerable for, or a task it carries out.', properties: {} },
  CHALLENGE: { description: 'A difficulty that is met in the work.', properties: {} },
  PRACTICE: { description: 'A way of working that is recommended.', properties: {} },
  CAREER_STAGE: {
    description: 'A step within the career towards or in a role.',
    properties: { experienceYearsMin: 'number' },
  },
  ROLE: { description: 'A job or an occupation.', properties: {} },
  QUALIFICATION: {
    description: 'A degree, certificate or length of experience.',
    properties: { experienceYearsMin: 'number' },
  },
  TREND: { description: 'A development that changes what is needed.', properties: { year: 'year' } },
  FACTOR: { description: 'Something that drives demand for a role or its pay, or makes up its pay.', properties: {} },
  PAY_BAND: {
    description: 'A range of pay; an absent `max` means open-ended.',
    properties: {
      min: 'number',
      max: 'number',
      percentile10: 'number',
      percentile25: 'number',
      median: 'number',
      percentile75: 'number',
      percentile90: 'number',
      currency: 'text',
      period: ['YEAR', 'MONTH', 'HOUR'],
      year: 'year',
    },
  },
  REGION: { description: 'A place or an area.', properties: {} },
  OBSERVATION: { description: 'A figure about the market, as its source gives it.', properties: figure },
  COLLECTION: { description: 'A named group of concepts: a section, an industry, a taxonomy group.', properties: {} },
  SOURCE: {
    description: 'A document or a taxonomy release that says what the graph holds.',
    properties: { release: 'text', licence: 'text', attribution: 'text', url: 'url' },
  },
} as const satisfies Record<string, KindRule>;

export type ConceptKind = keyof typeof KINDS;
export const CONCEPT_KINDS = Object.keys(KINDS) as ConceptKind[];

/** What an assertion about a relation may say besides its evidence. */
export type RelationProperty =
  'importance' | 'weight' | 'level' | 'anyOf' | 'openEnded' | 'influences' | 'method' | 'vintage';

export interface RelationRule {
  readonly from: readonly ConceptKind[];
  readonly to: readonly ConceptKind[];
  /** Both ends must be of one kind. */
  readonly sameKind?: true;
  /** How the relation reads from its target: "Python, required by Senior MLOps Engineer". */
  readonly inverseName: string;
  readonly properties: readonly RelationProperty[];
  /** A commit that would close a cycle is refused; bulk loads may bring one, and answers cope with it. */
  readonly acyclic: boolean;
  readonly description: string;
}

const WORK: readonly ConceptKind[] = ['ROLE', 'CAREER_STAGE', 'RESPONSIBILITY'];
const ANY = CONCEPT_KINDS;
const MATCHED: readonly ConceptKind[] = ['SKILL', 'TOOL', 'ROLE', 'COLLECTION', 'QUALIFICATION', 'RESPONSIBILITY'];
const MATCH_PROPERTIES: readonly RelationProperty[] = ['weight', 'method', 'vintage'];

export const RELATIONS = {
  REQUIRES: {
    from: WORK,
    to: ['SKILL', 'QUALIFICATION'],
    inverseName: 'REQUIRED_BY',
    properties: ['importance', 'weight', 'level', 'anyOf', 'openEnded'],
    acyclic: false,
    description: 'The work needs the skill or qualification, at a level where the sources say so.',
  },
  USES: {
    from: [...WORK, 'SKILL', 'PRACTICE'],
    to: ['TOOL'],
    inverseName: 'USED_BY',
    properties: ['importance', 'weight', 'level', 'anyOf', 'openEnded'],
    acyclic: false,
    description: 'The work, skill or practice is done with the tool.',
  },
  HAS_RESPONSIBILITY: {
    from: ['ROLE', 'CAREER_STAGE'],
    to: ['RESPONSIBILITY'],
    inverseName: 'RESPONSIBILITY_OF',
    properties: ['importance', 'weight'],
    acyclic: false,
    description: 'The role answers for the responsibility.',
  },
  FACES: {
    from: ['ROLE'],
    to: ['CHALLENGE'],
    inverseName: 'FACED_BY',
    properties: ['weight'],
    acyclic: false,
    description: 'The role meets the challenge.',
  },
  ADDRESSES: {
    from: ['SKILL', 'TOOL', 'PRACTICE', 'RESPONSIBILITY'],
    to: ['CHALLENGE'],
    inverseName: 'ADDRESSED_BY',
    properties: ['weight'],
    acyclic: false,
    description: 'Having or doing the one helps with the challenge; weight says how much.',
  },
  APPLIES: {
    from: ['PRACTICE', 'ROLE', 'RESPONSIBILITY'],
    to: ['SKILL', 'PRACTICE'],
    inverseName: 'APPLIED_IN',
    properties: ['weight'],
    acyclic: false,
    description: 'The practice puts the skill to use, or the work follows the practice.',
  },
  HAS_STAGE: {
    from: ['ROLE'],
    to: ['CAREER_STAGE'],
    inverseName: 'STAGE_OF',
    properties: [],
    acyclic: false,
    description: 'The stage is part of the career towards or in the role.',
  },
  NEXT_STAGE: {
    from: ['CAREER_STAGE'],
    to: ['CAREER_STAGE'],
    inverseName: 'PREVIOUS_STAGE',
    properties: [],
    acyclic: true,
    description: 'The stage is followed by the other.',
  },
  DEVELOPS: {
    from: ['CAREER_STAGE'],
    to: ['SKILL'],
    inverseName: 'DEVELOPED_IN',
    properties: ['weight', 'level', 'openEnded'],
    acyclic: false,
    description: 'The skill is acquired or deepened in the stage.',
  },
  LEADS_TO: {
    from: ['ROLE'],
    to: ['ROLE'],
    inverseName: 'REACHED_FROM',
    properties: ['weight', 'openEnded'],
    acyclic: false,
    description: 'People move from the one role to the other.',
  },
  PREREQUISITE_OF: {
    from: ['SKILL'],
    to: ['SKILL'],
    inverseName: 'HAS_PREREQUISITE',
    properties: ['weight'],
    acyclic: true,
    description: 'The skill is to be learned before the other.',
  },
  BROADER: {
    from: ANY,
    to: ANY,
    sameKind: true,
    inverseName: 'NARROWER',
    properties: ['weight'],
    acyclic: true,
    description: 'The concept is a special case or a part of the broader one.',
  },
  RELATED: {
    from: ANY,
    to: ANY,
    inverseName: 'RELATED',
    properties: ['weight', 'importance', 'method'],
    acyclic: false,
    description: 'The two have to do with each other in a way that no other relation names.',
  },
  EXAMPLE_OF: {
    from: ['TOOL'],
    to: ['SKILL', 'TOOL'],
    inverseName: 'HAS_EXAMPLE',
    properties: ['weight', 'anyOf', 'openEnded'],
    acyclic: false,
    description: 'The tool is an instance of what the skill, or the more general tool, is about.',
  },
  COLLABORATES_WITH: {
    from: ['ROLE', 'RESPONSIBILITY', 'SKILL'],
    to: ['ROLE', 'COLLECTION'],
    inverseName: 'COLLABORATED_WITH_BY',
    properties: ['weight', 'openEnded'],
    acyclic: false,
    description: 'The work is done together with, or for, these people.',
  },
  SHAPES: {
    from: ['TREND'],
    to: ['SKILL', 'ROLE'],
    inverseName: 'SHAPED_BY',
    properties: ['weight'],
    acyclic: false,
    description: 'The trend changes the role or makes the skill more wanted.',
  },
  INFLUENCES: {
    from: ['FACTOR', 'TREND'],
    to: ['ROLE'],
    inverseName: 'INFLUENCED_BY',
    properties: ['weight', 'influences'],
    acyclic: false,
    description: 'The factor drives demand for the role or its pay.',
  },
  PAYS: {
    from: ['ROLE', 'CAREER_STAGE'],
    to: ['PAY_BAND'],
    inverseName: 'PAID_TO',
    properties: [],
    acyclic: false,
    description: 'The role or stage is paid in the band.',
  },
  IN_REGION: {
    from: ['PAY_BAND', 'OBSERVATION', 'FACTOR'],
    to: ['REGION'],
    inverseName: 'REGION_OF',
    properties: ['openEnded'],
    acyclic: false,
    description: 'The figure or factor holds in the region.',
  },
  PART_OF: {
    from: ANY,
    to: ['COLLECTION'],
    inverseName: 'HAS_PART',
    properties: ['weight'],
    acyclic: false,
    description: 'The concept belongs to the collection.',
  },
  CLOSE_MATCH: {
    from: MATCHED,
    to: MATCHED,
    inverseName: 'CLOSE_MATCH',
    properties: MATCH_PROPERTIES,
    acyclic: false,
    description: 'Two taxonomies mean nearly the same by the two concepts.',
  },
  BROAD_MATCH: {
    from: MATCHED,
    to: MATCHED,
    inverseName: 'NARROW_MATCH',
    properties: MATCH_PROPERTIES,
    acyclic: false,
    description: 'The other taxonomy has the broader concept.',
  },
  NARROW_MATCH: {
    from: MATCHED,
    to: MATCHED,
    inverseName: 'BROAD_MATCH',
    properties: MATCH_PROPERTIES,
    acyclic: false,
    description: 'The other taxonomy has the narrower concept.',
  },
  REPLACED_BY: {
    from: ANY,
    to: ANY,
    sameKind: true,
    inverseName: 'REPLACES',
    properties: [],
    acyclic: true,
    description: 'The concept is deprecated in favour of the other.',
  },
} as const satisfies Record<string, RelationRule>;

export type RelationType = keyof typeof RELATIONS;
export const RELATION_TYPES = Object.keys(RELATIONS) as RelationType[];

export const DIRECTIONS = ['OUT', 'IN', 'BOTH'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const IMPORTANCES = ['ESSENTIAL', 'OPTIONAL'] as const;
export type Importance = (typeof IMPORTANCES)[number];

export const STATUSES = ['DRAFT', 'PUBLISHED', 'DEPRECATED'] as const;
export type ConceptStatus = (typeof STATUSES)[number];

/** How we know, strongest first: the order is the precedence between assertions. */
export const BASES = ['CURATED', 'STATED', 'IMPORTED', 'INFERRED'] as const;
export type Basis = (typeof BASES)[number];

export function isConceptKind(value: string): value is ConceptKind {
  return Object.hasOwn(KINDS, value);
}

export function isRelationType(value: string): value is RelationType {
  return Object.hasOwn(RELATIONS, value);
}

/** The rule of a relation, typed without its literal narrowness. */
export function relationRule(type: RelationType): RelationRule {
  return RELATIONS[type];
}

/** The rule of a kind, typed without its literal narrowness. */
export function kindRule(kind: ConceptKind): KindRule {
  return KINDS[kind];
}
