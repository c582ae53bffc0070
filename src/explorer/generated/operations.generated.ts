/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How we know, strongest first. */
export type Basis =
  /** A curator says so. */
  | 'CURATED'
  /** A taxonomy says so. */
  | 'IMPORTED'
  /** Our own conclusion, with a reason. */
  | 'INFERRED'
  /** The document says so. */
  | 'STATED';

/** Where a career path starts: exactly one of them. */
export type CareerStart =
  {   /** Id of a role. */
  role: string; skills?: never; stage?: never; }
  |  { role?: never;   /** Ids of skills and tools; the path starts from a role or stage that they cover best. */
  skills: Array<string>; stage?: never; }
  |  { role?: never; skills?: never;   /** Id of a career stage. */
  stage: string; };

/** What a concept is. */
export type ConceptKind =
  /** A step within the career towards or in a role. */
  | 'CAREER_STAGE'
  /** A difficulty that is met in the work. */
  | 'CHALLENGE'
  /** A named group of concepts: a section, an industry, a taxonomy group. */
  | 'COLLECTION'
  /** Something that drives demand for a role or its pay, or makes up its pay. */
  | 'FACTOR'
  /** A figure about the market, as its source gives it. */
  | 'OBSERVATION'
  /** A range of pay; an absent `max` means open-ended. */
  | 'PAY_BAND'
  /** A way of working that is recommended. */
  | 'PRACTICE'
  /** A degree, certificate or length of experience. */
  | 'QUALIFICATION'
  /** A place or an area. */
  | 'REGION'
  /** What a role is answerable for, or a task it carries out. */
  | 'RESPONSIBILITY'
  /** A job or an occupation. */
  | 'ROLE'
  /** Something a person knows or can do. */
  | 'SKILL'
  /** A document or a taxonomy release that says what the graph holds. */
  | 'SOURCE'
  /** A product or technology that is used: software, a language runtime, a platform, equipment. */
  | 'TOOL'
  /** A development that changes what is needed. */
  | 'TREND';

/** Whether a concept is in use. */
export type ConceptStatus =
  /** No longer to be used; see `replacedBy`. */
  | 'DEPRECATED'
  /** Not yet agreed on. */
  | 'DRAFT'
  /** In use. */
  | 'PUBLISHED';

/** A part of a curriculum. Units are taught in the order in which they are given. */
export type CurriculumUnit = {
  /** Ids of the skills and tools that it teaches. */
  skills: Array<string>;
  /** What the unit is called in the answer. */
  title: string;
};

/** Which way a relation is seen. */
export type Direction =
  /** Either way. */
  | 'BOTH'
  /** Towards the concept: the relation ends at it. */
  | 'IN'
  /** Away from the concept: the relation starts at it. */
  | 'OUT';

/** How binding a need is. */
export type Importance =
  /** Not to be done without. */
  | 'ESSENTIAL'
  /** Wanted, useful in some jobs, or an advantage. */
  | 'OPTIONAL';

/** What makes a path good. */
export type PathGoal =
  /** As little to learn as possible. */
  | 'FEWEST_NEW_SKILLS'
  /** As few steps as possible. */
  | 'FEWEST_STEPS'
  /** The best paid way: as little as possible is forgone, over all its steps, against the best paid job on any way. */
  | 'HIGHEST_PAY';

/** What one payment covers. */
export type PayPeriod =
  /** An hour. */
  | 'HOUR'
  /** A month. */
  | 'MONTH'
  /** A year. */
  | 'YEAR';

/** What a relation means. */
export type RelationType =
  /** Having or doing the one helps with the challenge; weight says how much. */
  | 'ADDRESSES'
  /** The practice puts the skill to use, or the work follows the practice. */
  | 'APPLIES'
  /** The concept is a special case or a part of the broader one. */
  | 'BROADER'
  /** The other taxonomy has the broader concept. */
  | 'BROAD_MATCH'
  /** Two taxonomies mean nearly the same by the two concepts. */
  | 'CLOSE_MATCH'
  /** The work is done together with, or for, these people. */
  | 'COLLABORATES_WITH'
  /** The skill is acquired or deepened in the stage. */
  | 'DEVELOPS'
  /** The tool is an instance of what the skill, or the more general tool, is about. */
  | 'EXAMPLE_OF'
  /** The role meets the challenge. */
  | 'FACES'
  /** The role answers for the responsibility. */
  | 'HAS_RESPONSIBILITY'
  /** The stage is part of the career towards or in the role. */
  | 'HAS_STAGE'
  /** The factor drives demand for the role or its pay. */
  | 'INFLUENCES'
  /** The figure or factor holds in the region. */
  | 'IN_REGION'
  /** People move from the one role to the other. */
  | 'LEADS_TO'
  /** The other taxonomy has the narrower concept. */
  | 'NARROW_MATCH'
  /** The stage is followed by the other. */
  | 'NEXT_STAGE'
  /** The concept belongs to the collection. */
  | 'PART_OF'
  /** The role or stage is paid in the band. */
  | 'PAYS'
  /** The skill is to be learned before the other. */
  | 'PREREQUISITE_OF'
  /** The two have to do with each other in a way that no other relation names. */
  | 'RELATED'
  /** The concept is deprecated in favour of the other. */
  | 'REPLACED_BY'
  /** The work needs the skill or qualification, at a level where the sources say so. */
  | 'REQUIRES'
  /** The trend changes the role or makes the skill more wanted. */
  | 'SHAPES'
  /** The work, skill or practice is done with the tool. */
  | 'USES';

/** A skill that somebody holds. */
export type SkillClaim = {
  /** 0 to 1: how well; held in full when left out, not held at 0. */
  level?: number | null | undefined;
  /** Id of a skill or tool. Of several claims to the same one the highest counts. */
  skill: string;
};

/** What sort of thing a skill is. */
export type SkillType =
  /** Something that can be done. */
  | 'COMPETENCE'
  /** Something that is known: a subject, a theory, a body of facts. */
  | 'KNOWLEDGE'
  /** A human language. */
  | 'LANGUAGE'
  /** A way of working with oneself and others. */
  | 'SOFT';

export type GraphInfoQueryVariables = Exact<{ [key: string]: never; }>;


export type GraphInfoQuery = { graph: { version: number, concepts: number, relations: number, kinds: Array<{ kind: ConceptKind, count: number }>, relationTypes: Array<{ type: RelationType, count: number }>, sources: Array<{ id: string, name: string, release: string | null, licence: string | null, attribution: string | null }> } };

export type NeedFragment = { importance: Importance | null, weight: number, skill:
    | { id: string, kind: ConceptKind, name: string }
    | { id: string, kind: ConceptKind, name: string }
    | { id: string, kind: ConceptKind, name: string }
    | { id: string, kind: ConceptKind, name: string }
    | { id: string, kind: ConceptKind, name: string }
    | { id: string, kind: ConceptKind, name: string }
    | { id: string, kind: ConceptKind, name: string }
    | { id: string, kind: ConceptKind, name: string }
    | { id: string, kind: ConceptKind, name: string }
    | { id: string, kind: ConceptKind, name: string }
    | { id: string, kind: ConceptKind, name: string }
    | { id: string, kind: ConceptKind, name: string }
    | { id: string, kind: ConceptKind, name: string }
    | { id: string, kind: ConceptKind, name: string }
    | { id: string, kind: ConceptKind, name: string }
  , neededBy: Array<
    | { id: string, kind: ConceptKind, name: string }
    | { id: string, kind: ConceptKind, name: string }
    | { id: string, kind: ConceptKind, name: string }
    | { id: string, kind: ConceptKind, name: string }
    | { id: string, kind: ConceptKind, name: string }
    | { id: string, kind: ConceptKind, name: string }
    | { id: string, kind: ConceptKind, name: string }
    | { id: string, kind: ConceptKind, name: string }
    | { id: string, kind: ConceptKind, name: string }
    | { id: string, kind: ConceptKind, name: string }
    | { id: string, kind: ConceptKind, name: string }
    | { id: string, kind: ConceptKind, name: string }
    | { id: string, kind: ConceptKind, name: string }
    | { id: string, kind: ConceptKind, name: string }
    | { id: string, kind: ConceptKind, name: string }
  >, evidence: Array<{ locator: string | null, basis: Basis, reason: string | null, confidence: number | null, source: { id: string, name: string, release: string | null } }> };

export type SkillsForChallengesQueryVariables = Exact<{
  challenges: Array<string> | string;
  have?: Array<string> | string | null | undefined;
  first?: number | null | undefined;
}>;


export type SkillsForChallengesQuery = { skillsForChallenges: { ranked: Array<{ score: number, skill: { id: string, kind: ConceptKind, name: string }, covers: Array<{ weight: number, challenge: { id: string, kind: ConceptKind, name: string }, evidence: Array<{ locator: string | null, basis: Basis, reason: string | null, confidence: number | null, source: { id: string, name: string, release: string | null } }> }> }>, cover: Array<{ id: string, kind: ConceptKind, name: string }>, uncovered: Array<{ id: string, kind: ConceptKind, name: string }> } };

export type CareerPathsQueryVariables = Exact<{
  from: CareerStart;
  to: string;
  optimise?: PathGoal | null | undefined;
  first?: number | null | undefined;
}>;


export type CareerPathsQuery = { careerPaths: { noPathReason: string | null, paths: Array<{ cost: number, steps: Array<{ relation: RelationType, basis: Basis, from:
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
        , to:
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
        , newSkills: Array<{ importance: Importance | null, weight: number, skill:
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
          , neededBy: Array<
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
          >, evidence: Array<{ locator: string | null, basis: Basis, reason: string | null, confidence: number | null, source: { id: string, name: string, release: string | null } }> }>, keptSkills: Array<
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
        >, payChange: { currency: string, fromMin: number | null, fromMax: number | null, toMin: number | null, toMax: number | null, year: number | null } | null, evidence: Array<{ locator: string | null, basis: Basis, reason: string | null, confidence: number | null, source: { id: string, name: string, release: string | null } }> }> }> } };

export type SkillGapQueryVariables = Exact<{
  have: Array<SkillClaim> | SkillClaim;
  target: string;
}>;


export type SkillGapQuery = { skillGap: { coverage: number, essentialCoverage: number, target:
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
    , met: Array<{ importance: Importance | null, weight: number, skill:
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
      , neededBy: Array<
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
      >, evidence: Array<{ locator: string | null, basis: Basis, reason: string | null, confidence: number | null, source: { id: string, name: string, release: string | null } }> }>, partly: Array<{ heldLevel: number, neededLevel: number, need: { importance: Importance | null, weight: number, skill:
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
        , neededBy: Array<
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
        >, evidence: Array<{ locator: string | null, basis: Basis, reason: string | null, confidence: number | null, source: { id: string, name: string, release: string | null } }> } }>, missing: Array<{ need: { importance: Importance | null, weight: number, skill:
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
        , neededBy: Array<
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
        >, evidence: Array<{ locator: string | null, basis: Basis, reason: string | null, confidence: number | null, source: { id: string, name: string, release: string | null } }> }, transferableFrom: Array<{ score: number, concept:
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
         }> }> } };

export type LearningPathQueryVariables = Exact<{
  have: Array<SkillClaim> | SkillClaim;
  goals: Array<string> | string;
}>;


export type LearningPathQuery = { learningPath: { phases: Array<{ index: number, steps: Array<{ basis: Basis, skill: { id: string, kind: ConceptKind, name: string }, neededFor: Array<
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
        >, after: Array<{ id: string, kind: ConceptKind, name: string }>, tools: Array<{ id: string, kind: ConceptKind, name: string }>, evidence: Array<{ locator: string | null, basis: Basis, reason: string | null, confidence: number | null, source: { id: string, name: string, release: string | null } }> }> }>, alreadyKnown: Array<{ id: string, kind: ConceptKind, name: string }>, cycles: Array<Array<{ id: string, kind: ConceptKind, name: string }>> } };

export type CurriculumCoverageQueryVariables = Exact<{
  units: Array<CurriculumUnit> | CurriculumUnit;
  target: string;
}>;


export type CurriculumCoverageQuery = { curriculumCoverage: { coverage: number, essentialCoverage: number, target:
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
    , covered: Array<{ importance: Importance | null, weight: number, skill:
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
      , neededBy: Array<
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
      >, evidence: Array<{ locator: string | null, basis: Basis, reason: string | null, confidence: number | null, source: { id: string, name: string, release: string | null } }> }>, missing: Array<{ importance: Importance | null, weight: number, skill:
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
      , neededBy: Array<
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
      >, evidence: Array<{ locator: string | null, basis: Basis, reason: string | null, confidence: number | null, source: { id: string, name: string, release: string | null } }> }>, offTarget: Array<{ id: string, kind: ConceptKind, name: string }>, repeated: Array<{ id: string, kind: ConceptKind, name: string }>, orderViolations: Array<{ unit: string, prerequisiteUnit: string | null, skill: { id: string, kind: ConceptKind, name: string }, prerequisite: { id: string, kind: ConceptKind, name: string } }> } };

export type CanvasGraphQueryVariables = Exact<{
  ids: Array<string> | string;
  most: number;
}>;


export type CanvasGraphQuery = { subgraph: { nodes: Array<
      | { id: string, kind: ConceptKind, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
      | { id: string, kind: ConceptKind, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
      | { id: string, kind: ConceptKind, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
      | { id: string, kind: ConceptKind, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
      | { id: string, kind: ConceptKind, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
      | { id: string, kind: ConceptKind, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
      | { id: string, kind: ConceptKind, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
      | { id: string, kind: ConceptKind, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
      | { id: string, kind: ConceptKind, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
      | { id: string, kind: ConceptKind, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
      | { id: string, kind: ConceptKind, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
      | { id: string, kind: ConceptKind, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
      | { id: string, kind: ConceptKind, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
      | { id: string, kind: ConceptKind, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
      | { id: string, kind: ConceptKind, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    >, edges: Array<{ id: string, type: RelationType, source: string, target: string, basis: Basis, weight: number | null }> } };

export type CanvasNeighboursQueryVariables = Exact<{
  id: string;
  type: RelationType;
  direction: Direction;
  first: number;
  after?: string | null | undefined;
}>;


export type CanvasNeighboursQuery = { concept:
    | { id: string, relations: { totalCount: number, nodes: Array<
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
        >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, relations: { totalCount: number, nodes: Array<
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
        >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, relations: { totalCount: number, nodes: Array<
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
        >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, relations: { totalCount: number, nodes: Array<
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
        >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, relations: { totalCount: number, nodes: Array<
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
        >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, relations: { totalCount: number, nodes: Array<
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
        >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, relations: { totalCount: number, nodes: Array<
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
        >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, relations: { totalCount: number, nodes: Array<
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
        >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, relations: { totalCount: number, nodes: Array<
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
        >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, relations: { totalCount: number, nodes: Array<
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
        >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, relations: { totalCount: number, nodes: Array<
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
        >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, relations: { totalCount: number, nodes: Array<
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
        >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, relations: { totalCount: number, nodes: Array<
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
        >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, relations: { totalCount: number, nodes: Array<
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
        >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, relations: { totalCount: number, nodes: Array<
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
        >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
   | null };

export type ConceptPageQueryVariables = Exact<{
  id: string;
}>;


export type ConceptPageQuery = { concept:
    | { experienceYearsMin: number | null, description: string | null, status: ConceptStatus, aliases: Array<string>, id: string, kind: ConceptKind, name: string, pay: Array<{ min: number | null, max: number | null, currency: string, period: PayPeriod, year: number | null, id: string, kind: ConceptKind, name: string, regions: Array<
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
        > }>, identifiers: Array<{ scheme: string, value: string }>, replacedBy: Array<
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
      >, assertions: Array<{ locator: string | null, basis: Basis, reason: string | null, confidence: number | null, source: { id: string, name: string, release: string | null } }>, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { description: string | null, status: ConceptStatus, aliases: Array<string>, id: string, kind: ConceptKind, name: string, identifiers: Array<{ scheme: string, value: string }>, replacedBy: Array<
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
      >, assertions: Array<{ locator: string | null, basis: Basis, reason: string | null, confidence: number | null, source: { id: string, name: string, release: string | null } }>, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { description: string | null, status: ConceptStatus, aliases: Array<string>, id: string, kind: ConceptKind, name: string, identifiers: Array<{ scheme: string, value: string }>, replacedBy: Array<
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
      >, assertions: Array<{ locator: string | null, basis: Basis, reason: string | null, confidence: number | null, source: { id: string, name: string, release: string | null } }>, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { description: string | null, status: ConceptStatus, aliases: Array<string>, id: string, kind: ConceptKind, name: string, identifiers: Array<{ scheme: string, value: string }>, replacedBy: Array<
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
      >, assertions: Array<{ locator: string | null, basis: Basis, reason: string | null, confidence: number | null, source: { id: string, name: string, release: string | null } }>, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { value: number | null, valueMax: number | null, unit: string | null, year: number | null, citedSource: string | null, description: string | null, status: ConceptStatus, aliases: Array<string>, id: string, kind: ConceptKind, name: string, identifiers: Array<{ scheme: string, value: string }>, replacedBy: Array<
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
      >, assertions: Array<{ locator: string | null, basis: Basis, reason: string | null, confidence: number | null, source: { id: string, name: string, release: string | null } }>, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { min: number | null, max: number | null, currency: string, period: PayPeriod, year: number | null, description: string | null, status: ConceptStatus, aliases: Array<string>, id: string, kind: ConceptKind, name: string, regions: Array<
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
      >, identifiers: Array<{ scheme: string, value: string }>, replacedBy: Array<
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
      >, assertions: Array<{ locator: string | null, basis: Basis, reason: string | null, confidence: number | null, source: { id: string, name: string, release: string | null } }>, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { description: string | null, status: ConceptStatus, aliases: Array<string>, id: string, kind: ConceptKind, name: string, identifiers: Array<{ scheme: string, value: string }>, replacedBy: Array<
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
      >, assertions: Array<{ locator: string | null, basis: Basis, reason: string | null, confidence: number | null, source: { id: string, name: string, release: string | null } }>, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { experienceYearsMin: number | null, description: string | null, status: ConceptStatus, aliases: Array<string>, id: string, kind: ConceptKind, name: string, identifiers: Array<{ scheme: string, value: string }>, replacedBy: Array<
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
      >, assertions: Array<{ locator: string | null, basis: Basis, reason: string | null, confidence: number | null, source: { id: string, name: string, release: string | null } }>, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { description: string | null, status: ConceptStatus, aliases: Array<string>, id: string, kind: ConceptKind, name: string, identifiers: Array<{ scheme: string, value: string }>, replacedBy: Array<
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
      >, assertions: Array<{ locator: string | null, basis: Basis, reason: string | null, confidence: number | null, source: { id: string, name: string, release: string | null } }>, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { description: string | null, status: ConceptStatus, aliases: Array<string>, id: string, kind: ConceptKind, name: string, identifiers: Array<{ scheme: string, value: string }>, replacedBy: Array<
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
      >, assertions: Array<{ locator: string | null, basis: Basis, reason: string | null, confidence: number | null, source: { id: string, name: string, release: string | null } }>, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { description: string | null, status: ConceptStatus, aliases: Array<string>, id: string, kind: ConceptKind, name: string, pay: Array<{ min: number | null, max: number | null, currency: string, period: PayPeriod, year: number | null, id: string, kind: ConceptKind, name: string, regions: Array<
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
          | { id: string, kind: ConceptKind, name: string }
        > }>, identifiers: Array<{ scheme: string, value: string }>, replacedBy: Array<
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
      >, assertions: Array<{ locator: string | null, basis: Basis, reason: string | null, confidence: number | null, source: { id: string, name: string, release: string | null } }>, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { skillType: SkillType | null, description: string | null, status: ConceptStatus, aliases: Array<string>, id: string, kind: ConceptKind, name: string, identifiers: Array<{ scheme: string, value: string }>, replacedBy: Array<
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
      >, assertions: Array<{ locator: string | null, basis: Basis, reason: string | null, confidence: number | null, source: { id: string, name: string, release: string | null } }>, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { release: string | null, licence: string | null, attribution: string | null, description: string | null, status: ConceptStatus, aliases: Array<string>, id: string, kind: ConceptKind, name: string, identifiers: Array<{ scheme: string, value: string }>, replacedBy: Array<
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
      >, assertions: Array<{ locator: string | null, basis: Basis, reason: string | null, confidence: number | null, source: { id: string, name: string, release: string | null } }>, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { url: string | null, description: string | null, status: ConceptStatus, aliases: Array<string>, id: string, kind: ConceptKind, name: string, identifiers: Array<{ scheme: string, value: string }>, replacedBy: Array<
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
      >, assertions: Array<{ locator: string | null, basis: Basis, reason: string | null, confidence: number | null, source: { id: string, name: string, release: string | null } }>, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { year: number | null, description: string | null, status: ConceptStatus, aliases: Array<string>, id: string, kind: ConceptKind, name: string, identifiers: Array<{ scheme: string, value: string }>, replacedBy: Array<
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
        | { id: string, kind: ConceptKind, name: string }
      >, assertions: Array<{ locator: string | null, basis: Basis, reason: string | null, confidence: number | null, source: { id: string, name: string, release: string | null } }>, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
   | null };

export type PayRangeFragment = { min: number | null, max: number | null, currency: string, period: PayPeriod, year: number | null, id: string, kind: ConceptKind, name: string, regions: Array<
    | { id: string, kind: ConceptKind, name: string }
    | { id: string, kind: ConceptKind, name: string }
    | { id: string, kind: ConceptKind, name: string }
    | { id: string, kind: ConceptKind, name: string }
    | { id: string, kind: ConceptKind, name: string }
    | { id: string, kind: ConceptKind, name: string }
    | { id: string, kind: ConceptKind, name: string }
    | { id: string, kind: ConceptKind, name: string }
    | { id: string, kind: ConceptKind, name: string }
    | { id: string, kind: ConceptKind, name: string }
    | { id: string, kind: ConceptKind, name: string }
    | { id: string, kind: ConceptKind, name: string }
    | { id: string, kind: ConceptKind, name: string }
    | { id: string, kind: ConceptKind, name: string }
    | { id: string, kind: ConceptKind, name: string }
  > };

export type ConceptRelationsQueryVariables = Exact<{
  id: string;
  type: RelationType;
  direction: Direction;
  first: number;
  after?: string | null | undefined;
}>;


export type ConceptRelationsQuery = { concept:
    | { id: string, relations: { totalCount: number, edges: Array<{ type: RelationType, direction: Direction, importance: Importance | null, weight: number | null, level: number | null, basis: Basis, node:
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
          , evidence: Array<{ locator: string | null, basis: Basis, reason: string | null, confidence: number | null, source: { id: string, name: string, release: string | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, relations: { totalCount: number, edges: Array<{ type: RelationType, direction: Direction, importance: Importance | null, weight: number | null, level: number | null, basis: Basis, node:
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
          , evidence: Array<{ locator: string | null, basis: Basis, reason: string | null, confidence: number | null, source: { id: string, name: string, release: string | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, relations: { totalCount: number, edges: Array<{ type: RelationType, direction: Direction, importance: Importance | null, weight: number | null, level: number | null, basis: Basis, node:
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
          , evidence: Array<{ locator: string | null, basis: Basis, reason: string | null, confidence: number | null, source: { id: string, name: string, release: string | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, relations: { totalCount: number, edges: Array<{ type: RelationType, direction: Direction, importance: Importance | null, weight: number | null, level: number | null, basis: Basis, node:
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
          , evidence: Array<{ locator: string | null, basis: Basis, reason: string | null, confidence: number | null, source: { id: string, name: string, release: string | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, relations: { totalCount: number, edges: Array<{ type: RelationType, direction: Direction, importance: Importance | null, weight: number | null, level: number | null, basis: Basis, node:
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
          , evidence: Array<{ locator: string | null, basis: Basis, reason: string | null, confidence: number | null, source: { id: string, name: string, release: string | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, relations: { totalCount: number, edges: Array<{ type: RelationType, direction: Direction, importance: Importance | null, weight: number | null, level: number | null, basis: Basis, node:
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
          , evidence: Array<{ locator: string | null, basis: Basis, reason: string | null, confidence: number | null, source: { id: string, name: string, release: string | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, relations: { totalCount: number, edges: Array<{ type: RelationType, direction: Direction, importance: Importance | null, weight: number | null, level: number | null, basis: Basis, node:
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
          , evidence: Array<{ locator: string | null, basis: Basis, reason: string | null, confidence: number | null, source: { id: string, name: string, release: string | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, relations: { totalCount: number, edges: Array<{ type: RelationType, direction: Direction, importance: Importance | null, weight: number | null, level: number | null, basis: Basis, node:
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
          , evidence: Array<{ locator: string | null, basis: Basis, reason: string | null, confidence: number | null, source: { id: string, name: string, release: string | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, relations: { totalCount: number, edges: Array<{ type: RelationType, direction: Direction, importance: Importance | null, weight: number | null, level: number | null, basis: Basis, node:
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
          , evidence: Array<{ locator: string | null, basis: Basis, reason: string | null, confidence: number | null, source: { id: string, name: string, release: string | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, relations: { totalCount: number, edges: Array<{ type: RelationType, direction: Direction, importance: Importance | null, weight: number | null, level: number | null, basis: Basis, node:
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
          , evidence: Array<{ locator: string | null, basis: Basis, reason: string | null, confidence: number | null, source: { id: string, name: string, release: string | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, relations: { totalCount: number, edges: Array<{ type: RelationType, direction: Direction, importance: Importance | null, weight: number | null, level: number | null, basis: Basis, node:
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
          , evidence: Array<{ locator: string | null, basis: Basis, reason: string | null, confidence: number | null, source: { id: string, name: string, release: string | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, relations: { totalCount: number, edges: Array<{ type: RelationType, direction: Direction, importance: Importance | null, weight: number | null, level: number | null, basis: Basis, node:
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
          , evidence: Array<{ locator: string | null, basis: Basis, reason: string | null, confidence: number | null, source: { id: string, name: string, release: string | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, relations: { totalCount: number, edges: Array<{ type: RelationType, direction: Direction, importance: Importance | null, weight: number | null, level: number | null, basis: Basis, node:
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
          , evidence: Array<{ locator: string | null, basis: Basis, reason: string | null, confidence: number | null, source: { id: string, name: string, release: string | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, relations: { totalCount: number, edges: Array<{ type: RelationType, direction: Direction, importance: Importance | null, weight: number | null, level: number | null, basis: Basis, node:
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
          , evidence: Array<{ locator: string | null, basis: Basis, reason: string | null, confidence: number | null, source: { id: string, name: string, release: string | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, relations: { totalCount: number, edges: Array<{ type: RelationType, direction: Direction, importance: Importance | null, weight: number | null, level: number | null, basis: Basis, node:
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
            | { id: string, kind: ConceptKind, name: string }
          , evidence: Array<{ locator: string | null, basis: Basis, reason: string | null, confidence: number | null, source: { id: string, name: string, release: string | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
   | null };

export type SimilarConceptsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
}>;


export type SimilarConceptsQuery = { similar: Array<{ score: number, concept:
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
    , shared: Array<
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
    > }> };

type ConceptRef_CareerStage_Fragment = { id: string, kind: ConceptKind, name: string };

type ConceptRef_Challenge_Fragment = { id: string, kind: ConceptKind, name: string };

type ConceptRef_Collection_Fragment = { id: string, kind: ConceptKind, name: string };

type ConceptRef_Factor_Fragment = { id: string, kind: ConceptKind, name: string };

type ConceptRef_Observation_Fragment = { id: string, kind: ConceptKind, name: string };

type ConceptRef_PayBand_Fragment = { id: string, kind: ConceptKind, name: string };

type ConceptRef_Practice_Fragment = { id: string, kind: ConceptKind, name: string };

type ConceptRef_Qualification_Fragment = { id: string, kind: ConceptKind, name: string };

type ConceptRef_Region_Fragment = { id: string, kind: ConceptKind, name: string };

type ConceptRef_Responsibility_Fragment = { id: string, kind: ConceptKind, name: string };

type ConceptRef_Role_Fragment = { id: string, kind: ConceptKind, name: string };

type ConceptRef_Skill_Fragment = { id: string, kind: ConceptKind, name: string };

type ConceptRef_Source_Fragment = { id: string, kind: ConceptKind, name: string };

type ConceptRef_Tool_Fragment = { id: string, kind: ConceptKind, name: string };

type ConceptRef_Trend_Fragment = { id: string, kind: ConceptKind, name: string };

export type ConceptRefFragment =
  | ConceptRef_CareerStage_Fragment
  | ConceptRef_Challenge_Fragment
  | ConceptRef_Collection_Fragment
  | ConceptRef_Factor_Fragment
  | ConceptRef_Observation_Fragment
  | ConceptRef_PayBand_Fragment
  | ConceptRef_Practice_Fragment
  | ConceptRef_Qualification_Fragment
  | ConceptRef_Region_Fragment
  | ConceptRef_Responsibility_Fragment
  | ConceptRef_Role_Fragment
  | ConceptRef_Skill_Fragment
  | ConceptRef_Source_Fragment
  | ConceptRef_Tool_Fragment
  | ConceptRef_Trend_Fragment
;

export type EvidenceFragment = { locator: string | null, basis: Basis, reason: string | null, confidence: number | null, source: { id: string, name: string, release: string | null } };

export type SuggestQueryVariables = Exact<{
  prefix: string;
  kinds?: Array<ConceptKind> | ConceptKind | null | undefined;
}>;


export type SuggestQuery = { suggest: Array<{ text: string, concept:
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
     }> };

export type ConceptsByIdsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type ConceptsByIdsQuery = { subgraph: { nodes: Array<
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
    > } };

export type ExtractSkillsQueryVariables = Exact<{
  text: string;
  kinds?: Array<ConceptKind> | ConceptKind | null | undefined;
}>;


export type ExtractSkillsQuery = { extractSkills: Array<{ start: number, end: number, text: string, score: number, concept:
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
      | { id: string, kind: ConceptKind, name: string }
     }> };

type FoundConcept_CareerStage_Fragment = { description: string | null, status: ConceptStatus, id: string, kind: ConceptKind, name: string, assertions: Array<{ basis: Basis, source: { id: string, name: string } }> };

type FoundConcept_Challenge_Fragment = { description: string | null, status: ConceptStatus, id: string, kind: ConceptKind, name: string, assertions: Array<{ basis: Basis, source: { id: string, name: string } }> };

type FoundConcept_Collection_Fragment = { description: string | null, status: ConceptStatus, id: string, kind: ConceptKind, name: string, assertions: Array<{ basis: Basis, source: { id: string, name: string } }> };

type FoundConcept_Factor_Fragment = { description: string | null, status: ConceptStatus, id: string, kind: ConceptKind, name: string, assertions: Array<{ basis: Basis, source: { id: string, name: string } }> };

type FoundConcept_Observation_Fragment = { description: string | null, status: ConceptStatus, id: string, kind: ConceptKind, name: string, assertions: Array<{ basis: Basis, source: { id: string, name: string } }> };

type FoundConcept_PayBand_Fragment = { description: string | null, status: ConceptStatus, id: string, kind: ConceptKind, name: string, assertions: Array<{ basis: Basis, source: { id: string, name: string } }> };

type FoundConcept_Practice_Fragment = { description: string | null, status: ConceptStatus, id: string, kind: ConceptKind, name: string, assertions: Array<{ basis: Basis, source: { id: string, name: string } }> };

type FoundConcept_Qualification_Fragment = { description: string | null, status: ConceptStatus, id: string, kind: ConceptKind, name: string, assertions: Array<{ basis: Basis, source: { id: string, name: string } }> };

type FoundConcept_Region_Fragment = { description: string | null, status: ConceptStatus, id: string, kind: ConceptKind, name: string, assertions: Array<{ basis: Basis, source: { id: string, name: string } }> };

type FoundConcept_Responsibility_Fragment = { description: string | null, status: ConceptStatus, id: string, kind: ConceptKind, name: string, assertions: Array<{ basis: Basis, source: { id: string, name: string } }> };

type FoundConcept_Role_Fragment = { description: string | null, status: ConceptStatus, id: string, kind: ConceptKind, name: string, assertions: Array<{ basis: Basis, source: { id: string, name: string } }> };

type FoundConcept_Skill_Fragment = { description: string | null, status: ConceptStatus, id: string, kind: ConceptKind, name: string, assertions: Array<{ basis: Basis, source: { id: string, name: string } }> };

type FoundConcept_Source_Fragment = { description: string | null, status: ConceptStatus, id: string, kind: ConceptKind, name: string, assertions: Array<{ basis: Basis, source: { id: string, name: string } }> };

type FoundConcept_Tool_Fragment = { description: string | null, status: ConceptStatus, id: string, kind: ConceptKind, name: string, assertions: Array<{ basis: Basis, source: { id: string, name: string } }> };

type FoundConcept_Trend_Fragment = { description: string | null, status: ConceptStatus, id: string, kind: ConceptKind, name: string, assertions: Array<{ basis: Basis, source: { id: string, name: string } }> };

export type FoundConceptFragment =
  | FoundConcept_CareerStage_Fragment
  | FoundConcept_Challenge_Fragment
  | FoundConcept_Collection_Fragment
  | FoundConcept_Factor_Fragment
  | FoundConcept_Observation_Fragment
  | FoundConcept_PayBand_Fragment
  | FoundConcept_Practice_Fragment
  | FoundConcept_Qualification_Fragment
  | FoundConcept_Region_Fragment
  | FoundConcept_Responsibility_Fragment
  | FoundConcept_Role_Fragment
  | FoundConcept_Skill_Fragment
  | FoundConcept_Source_Fragment
  | FoundConcept_Tool_Fragment
  | FoundConcept_Trend_Fragment
;

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<ConceptKind> | ConceptKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, edges: Array<{ score: number, matched: string, node:
        | { description: string | null, status: ConceptStatus, id: string, kind: ConceptKind, name: string, assertions: Array<{ basis: Basis, source: { id: string, name: string } }> }
        | { description: string | null, status: ConceptStatus, id: string, kind: ConceptKind, name: string, assertions: Array<{ basis: Basis, source: { id: string, name: string } }> }
        | { description: string | null, status: ConceptStatus, id: string, kind: ConceptKind, name: string, assertions: Array<{ basis: Basis, source: { id: string, name: string } }> }
        | { description: string | null, status: ConceptStatus, id: string, kind: ConceptKind, name: string, assertions: Array<{ basis: Basis, source: { id: string, name: string } }> }
        | { description: string | null, status: ConceptStatus, id: string, kind: ConceptKind, name: string, assertions: Array<{ basis: Basis, source: { id: string, name: string } }> }
        | { description: string | null, status: ConceptStatus, id: string, kind: ConceptKind, name: string, assertions: Array<{ basis: Basis, source: { id: string, name: string } }> }
        | { description: string | null, status: ConceptStatus, id: string, kind: ConceptKind, name: string, assertions: Array<{ basis: Basis, source: { id: string, name: string } }> }
        | { description: string | null, status: ConceptStatus, id: string, kind: ConceptKind, name: string, assertions: Array<{ basis: Basis, source: { id: string, name: string } }> }
        | { description: string | null, status: ConceptStatus, id: string, kind: ConceptKind, name: string, assertions: Array<{ basis: Basis, source: { id: string, name: string } }> }
        | { description: string | null, status: ConceptStatus, id: string, kind: ConceptKind, name: string, assertions: Array<{ basis: Basis, source: { id: string, name: string } }> }
        | { description: string | null, status: ConceptStatus, id: string, kind: ConceptKind, name: string, assertions: Array<{ basis: Basis, source: { id: string, name: string } }> }
        | { description: string | null, status: ConceptStatus, id: string, kind: ConceptKind, name: string, assertions: Array<{ basis: Basis, source: { id: string, name: string } }> }
        | { description: string | null, status: ConceptStatus, id: string, kind: ConceptKind, name: string, assertions: Array<{ basis: Basis, source: { id: string, name: string } }> }
        | { description: string | null, status: ConceptStatus, id: string, kind: ConceptKind, name: string, assertions: Array<{ basis: Basis, source: { id: string, name: string } }> }
        | { description: string | null, status: ConceptStatus, id: string, kind: ConceptKind, name: string, assertions: Array<{ basis: Basis, source: { id: string, name: string } }> }
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BrowseQueryVariables = Exact<{
  kinds?: Array<ConceptKind> | ConceptKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BrowseQuery = { concepts: { totalCount: number, nodes: Array<
      | { description: string | null, status: ConceptStatus, id: string, kind: ConceptKind, name: string, assertions: Array<{ basis: Basis, source: { id: string, name: string } }> }
      | { description: string | null, status: ConceptStatus, id: string, kind: ConceptKind, name: string, assertions: Array<{ basis: Basis, source: { id: string, name: string } }> }
      | { description: string | null, status: ConceptStatus, id: string, kind: ConceptKind, name: string, assertions: Array<{ basis: Basis, source: { id: string, name: string } }> }
      | { description: string | null, status: ConceptStatus, id: string, kind: ConceptKind, name: string, assertions: Array<{ basis: Basis, source: { id: string, name: string } }> }
      | { description: string | null, status: ConceptStatus, id: string, kind: ConceptKind, name: string, assertions: Array<{ basis: Basis, source: { id: string, name: string } }> }
      | { description: string | null, status: ConceptStatus, id: string, kind: ConceptKind, name: string, assertions: Array<{ basis: Basis, source: { id: string, name: string } }> }
      | { description: string | null, status: ConceptStatus, id: string, kind: ConceptKind, name: string, assertions: Array<{ basis: Basis, source: { id: string, name: string } }> }
      | { description: string | null, status: ConceptStatus, id: string, kind: ConceptKind, name: string, assertions: Array<{ basis: Basis, source: { id: string, name: string } }> }
      | { description: string | null, status: ConceptStatus, id: string, kind: ConceptKind, name: string, assertions: Array<{ basis: Basis, source: { id: string, name: string } }> }
      | { description: string | null, status: ConceptStatus, id: string, kind: ConceptKind, name: string, assertions: Array<{ basis: Basis, source: { id: string, name: string } }> }
      | { description: string | null, status: ConceptStatus, id: string, kind: ConceptKind, name: string, assertions: Array<{ basis: Basis, source: { id: string, name: string } }> }
      | { description: string | null, status: ConceptStatus, id: string, kind: ConceptKind, name: string, assertions: Array<{ basis: Basis, source: { id: string, name: string } }> }
      | { description: string | null, status: ConceptStatus, id: string, kind: ConceptKind, name: string, assertions: Array<{ basis: Basis, source: { id: string, name: string } }> }
      | { description: string | null, status: ConceptStatus, id: string, kind: ConceptKind, name: string, assertions: Array<{ basis: Basis, source: { id: string, name: string } }> }
      | { description: string | null, status: ConceptStatus, id: string, kind: ConceptKind, name: string, assertions: Array<{ basis: Basis, source: { id: string, name: string } }> }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OntologyQueryVariables = Exact<{ [key: string]: never; }>;


export type OntologyQuery = { ontology: { kinds: Array<ConceptKind>, relations: Array<{ type: RelationType, inverseName: string, description: string }> } };

export const ConceptRefFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<ConceptRefFragment, unknown>;
export const EvidenceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assertion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"release"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]} as unknown as DocumentNode<EvidenceFragment, unknown>;
export const NeedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Need"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SkillNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"skill"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"importance"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"neededBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assertion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"release"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]} as unknown as DocumentNode<NeedFragment, unknown>;
export const PayRangeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PayRange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PayBand"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"regions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<PayRangeFragment, unknown>;
export const FoundConceptFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FoundConcept"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"assertions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<FoundConceptFragment, unknown>;
export const GraphInfoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GraphInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"graph"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"concepts"}},{"kind":"Field","name":{"kind":"Name","value":"relations"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"release"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}}]}}]}}]}}]} as unknown as DocumentNode<GraphInfoQuery, GraphInfoQueryVariables>;
export const SkillsForChallengesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SkillsForChallenges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"challenges"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"have"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"skillsForChallenges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"challenges"},"value":{"kind":"Variable","name":{"kind":"Name","value":"challenges"}}},{"kind":"Argument","name":{"kind":"Name","value":"have"},"value":{"kind":"Variable","name":{"kind":"Name","value":"have"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ranked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"skill"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"covers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uncovered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assertion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"release"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]} as unknown as DocumentNode<SkillsForChallengesQuery, SkillsForChallengesQueryVariables>;
export const CareerPathsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CareerPaths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CareerStart"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"optimise"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PathGoal"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"careerPaths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"optimise"},"value":{"kind":"Variable","name":{"kind":"Name","value":"optimise"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noPathReason"}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"newSkills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Need"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keptSkills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"fromMin"}},{"kind":"Field","name":{"kind":"Name","value":"fromMax"}},{"kind":"Field","name":{"kind":"Name","value":"toMin"}},{"kind":"Field","name":{"kind":"Name","value":"toMax"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assertion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"release"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Need"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SkillNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"skill"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"importance"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"neededBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}}]}}]} as unknown as DocumentNode<CareerPathsQuery, CareerPathsQueryVariables>;
export const SkillGapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SkillGap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"have"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SkillClaim"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"target"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"skillGap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"have"},"value":{"kind":"Variable","name":{"kind":"Name","value":"have"}}},{"kind":"Argument","name":{"kind":"Name","value":"target"},"value":{"kind":"Variable","name":{"kind":"Name","value":"target"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"essentialCoverage"}},{"kind":"Field","name":{"kind":"Name","value":"met"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Need"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Need"}}]}},{"kind":"Field","name":{"kind":"Name","value":"heldLevel"}},{"kind":"Field","name":{"kind":"Name","value":"neededLevel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Need"}}]}},{"kind":"Field","name":{"kind":"Name","value":"transferableFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"concept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assertion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"release"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Need"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SkillNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"skill"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"importance"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"neededBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}}]}}]} as unknown as DocumentNode<SkillGapQuery, SkillGapQueryVariables>;
export const LearningPathDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LearningPath"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"have"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SkillClaim"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"goals"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"learningPath"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"have"},"value":{"kind":"Variable","name":{"kind":"Name","value":"have"}}},{"kind":"Argument","name":{"kind":"Name","value":"goals"},"value":{"kind":"Variable","name":{"kind":"Name","value":"goals"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"skill"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"neededFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tools"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"alreadyKnown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cycles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assertion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"release"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]} as unknown as DocumentNode<LearningPathQuery, LearningPathQueryVariables>;
export const CurriculumCoverageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CurriculumCoverage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"units"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CurriculumUnit"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"target"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"curriculumCoverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"units"},"value":{"kind":"Variable","name":{"kind":"Name","value":"units"}}},{"kind":"Argument","name":{"kind":"Name","value":"target"},"value":{"kind":"Variable","name":{"kind":"Name","value":"target"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"essentialCoverage"}},{"kind":"Field","name":{"kind":"Name","value":"covered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Need"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Need"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offTarget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"repeated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orderViolations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"skill"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"prerequisite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prerequisiteUnit"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assertion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"release"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Need"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SkillNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"skill"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"importance"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"neededBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}}]}}]} as unknown as DocumentNode<CurriculumCoverageQuery, CurriculumCoverageQueryVariables>;
export const CanvasGraphDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CanvasGraph"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"most"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subgraph"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"seeds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"perRelation"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"maxConcepts"},"value":{"kind":"Variable","name":{"kind":"Name","value":"most"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}},{"kind":"Field","name":{"kind":"Name","value":"relationCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<CanvasGraphQuery, CanvasGraphQueryVariables>;
export const CanvasNeighboursDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CanvasNeighbours"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"type"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationType"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"direction"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Direction"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concept"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"type"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"direction"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<CanvasNeighboursQuery, CanvasNeighboursQueryVariables>;
export const ConceptPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConceptPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concept"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replacedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assertions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Skill"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"skillType"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tool"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trend"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Qualification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"experienceYearsMin"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Observation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"valueMax"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"citedSource"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PayBand"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"regions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PayRange"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CareerStage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"experienceYearsMin"}},{"kind":"Field","name":{"kind":"Name","value":"pay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PayRange"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"release"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assertion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"release"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PayRange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PayBand"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"regions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}}]}}]}}]} as unknown as DocumentNode<ConceptPageQuery, ConceptPageQueryVariables>;
export const ConceptRelationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConceptRelations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"type"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationType"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"direction"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Direction"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concept"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"type"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"direction"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"importance"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assertion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"release"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]} as unknown as DocumentNode<ConceptRelationsQuery, ConceptRelationsQueryVariables>;
export const SimilarConceptsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SimilarConcepts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"similar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"concept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<SimilarConceptsQuery, SimilarConceptsQueryVariables>;
export const SuggestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Suggest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"prefix"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConceptKind"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suggest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"prefix"},"value":{"kind":"Variable","name":{"kind":"Name","value":"prefix"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"concept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<SuggestQuery, SuggestQueryVariables>;
export const ConceptsByIdsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConceptsByIds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subgraph"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"seeds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[]}},{"kind":"Argument","name":{"kind":"Name","value":"perRelation"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<ConceptsByIdsQuery, ConceptsByIdsQueryVariables>;
export const ExtractSkillsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExtractSkills"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConceptKind"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extractSkills"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"concept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<ExtractSkillsQuery, ExtractSkillsQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConceptKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FoundConcept"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FoundConcept"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"assertions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const BrowseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Browse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConceptKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concepts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PUBLISHED"},{"kind":"EnumValue","value":"DRAFT"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FoundConcept"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FoundConcept"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRef"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"assertions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<BrowseQuery, BrowseQueryVariables>;
export const OntologyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Ontology"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ontology"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"inverseName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]}}]} as unknown as DocumentNode<OntologyQuery, OntologyQueryVariables>;