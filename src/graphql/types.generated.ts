import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AssertionMapper } from './mappers/assertion.mappers.ts';
import type { CareerPathMapper, CareerPathsMapper, CareerStepMapper, PayChangeMapper } from './mappers/career-paths.mappers.ts';
import type { CareerStageMapper } from './mappers/career-stage.mappers.ts';
import type { ChallengeMapper } from './mappers/challenge.mappers.ts';
import type { ChallengeCoverMapper, RankedSkillMapper, SkillsForChallengesMapper } from './mappers/skills-for-challenges.mappers.ts';
import type { CollectionMapper } from './mappers/collection.mappers.ts';
import type { ConceptMapper, ConceptConnectionMapper, NodeMapper } from './mappers/concept.mappers.ts';
import type { CurriculumCoverageMapper, OrderViolationMapper } from './mappers/curriculum-coverage.mappers.ts';
import type { FactorMapper } from './mappers/factor.mappers.ts';
import type { GraphEdgeMapper, GraphPathMapper, SubgraphMapper } from './mappers/subgraph.mappers.ts';
import type { GraphInfoMapper } from './mappers/graph.mappers.ts';
import type { LearningPathMapper, LearningPhaseMapper, LearningStepMapper } from './mappers/learning-path.mappers.ts';
import type { MentionMapper } from './mappers/extract-skills.mappers.ts';
import type { MissingSkillMapper, PartlyMetMapper, SkillGapMapper } from './mappers/skill-gap.mappers.ts';
import type { ObservationMapper } from './mappers/observation.mappers.ts';
import type { PayBandMapper } from './mappers/pay-band.mappers.ts';
import type { PracticeMapper } from './mappers/practice.mappers.ts';
import type { QualificationMapper } from './mappers/qualification.mappers.ts';
import type { RecommendationMapper, RecommendationReasonMapper } from './mappers/recommendations.mappers.ts';
import type { RegionMapper } from './mappers/region.mappers.ts';
import type { RelationConnectionMapper, RelationEdgeMapper } from './mappers/relation.mappers.ts';
import type { ResponsibilityMapper } from './mappers/responsibility.mappers.ts';
import type { RoleMapper } from './mappers/role.mappers.ts';
import type { SearchConnectionMapper, SearchEdgeMapper, SuggestionMapper } from './mappers/search.mappers.ts';
import type { SimilarConceptMapper } from './mappers/similar-concept.mappers.ts';
import type { SkillMapper } from './mappers/skill.mappers.ts';
import type { SkillNeedMapper } from './mappers/skill-need.mappers.ts';
import type { SourceMapper } from './mappers/source.mappers.ts';
import type { ToolMapper } from './mappers/tool.mappers.ts';
import type { TrendMapper } from './mappers/trend.mappers.ts';
import type { GraphContext } from './context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment in UTC as ISO 8601, such as `2025-03-01T12:00:00.000Z`. */
  DateTime: { input: string; output: string; }
};

/** One source's word for a fact. */
export type Assertion = {
  __typename?: 'Assertion';
  /** When it was first said. */
  at: Scalars['DateTime']['output'];
  /** On what ground. */
  basis: Basis;
  /** 0 to 1: how sure a conclusion is; null where the source is simply quoted. */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** Where in the source: section path and line, file and row. */
  locator?: Maybe<Scalars['String']['output']>;
  /** Why it holds, where it is a conclusion. */
  reason?: Maybe<Scalars['String']['output']>;
  /** True for a curator's no: it hides what weaker sources say. */
  rejects: Scalars['Boolean']['output'];
  /** Who says so. */
  source: Source;
};

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

/** A way from the start to the goal that passes nothing twice. */
export type CareerPath = {
  __typename?: 'CareerPath';
  /** Steps, new skills, or pay forgone a year in each step against the best paid one, by the chosen goal. */
  cost: Scalars['Float']['output'];
  /** The steps in order. */
  steps: Array<CareerStep>;
};

/** Ways from the start to the goal. */
export type CareerPaths = {
  __typename?: 'CareerPaths';
  /** Why there is none, when there is none. */
  noPathReason?: Maybe<Scalars['String']['output']>;
  /** Cheapest first, then with fewest steps. */
  paths: Array<CareerPath>;
};

/** A step within the career towards or in a role. */
export type CareerStage = Concept & Node & {
  __typename?: 'CareerStage';
  /** Other names: per language the preferred one first, then by alphabet; without a language those of all. */
  aliases: Array<Scalars['String']['output']>;
  /** Who says that this concept exists and describes it, strongest basis first. */
  assertions: Array<Assertion>;
  /** What is meant by it, in a sentence or two. */
  description?: Maybe<Scalars['String']['output']>;
  /** Skills that are acquired or deepened in it. */
  develops: RelationConnection;
  /** Years of experience from which people are in it, where a source says. */
  experienceYearsMin?: Maybe<Scalars['Float']['output']>;
  /** Global id, stable across releases: kind in kebab case, a slash and a slug, such as `skill/python`. */
  id: Scalars['ID']['output'];
  /** What other systems call it, each scheme and value pair unique in the graph. */
  identifiers: Array<Identifier>;
  /** What the concept is. */
  kind: ConceptKind;
  /** Preferred name: English, or the given language (BCP 47) where the graph has a name in it. */
  name: Scalars['String']['output'];
  /** Stages that follow it. */
  next: Array<CareerStage>;
  /** What people in it are paid. */
  pay: Array<PayBand>;
  /** Stages that come before it. */
  previous: Array<CareerStage>;
  /** How many relations of each type and direction touch the concept. */
  relationCounts: Array<RelationCount>;
  /** Relations that touch the concept: heaviest first, then by name of the other end. */
  relations: RelationConnection;
  /** Concepts to use instead, when it is deprecated. */
  replacedBy: Array<Concept>;
  /** Skills and qualifications that it needs. */
  requires: RelationConnection;
  /** What people in it answer for. */
  responsibilities: RelationConnection;
  /** Roles whose career it is part of. */
  stageOf: Array<Role>;
  /** Whether it is in use. */
  status: ConceptStatus;
};


/** A step within the career towards or in a role. */
export type CareerStagealiasesArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A step within the career towards or in a role. */
export type CareerStagedevelopsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A step within the career towards or in a role. */
export type CareerStagenameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A step within the career towards or in a role. */
export type CareerStagerelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ConceptKind>>;
  types?: InputMaybe<Array<RelationType>>;
};


/** A step within the career towards or in a role. */
export type CareerStagerequiresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  importance?: InputMaybe<Importance>;
};


/** A step within the career towards or in a role. */
export type CareerStageresponsibilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a career path starts: exactly one of them. */
export type CareerStart =
  /** Id of a role. */
  { role: Scalars['ID']['input']; skills?: never; stage?: never; }
  |  /** Ids of skills and tools; the path starts from a role or stage that they cover best. */
  { role?: never; skills: Array<Scalars['ID']['input']>; stage?: never; }
  |  /** Id of a career stage. */
  { role?: never; skills?: never; stage: Scalars['ID']['input']; };

/** A step of a career. */
export type CareerStep = {
  __typename?: 'CareerStep';
  /** How we know of the link. */
  basis: Basis;
  /** Who says that the one leads to the other. */
  evidence: Array<Assertion>;
  /** The role or stage that is left; on a path from skills, the one that they cover best. */
  from: Concept;
  /** What the next one needs and is there already. */
  keptSkills: Array<Concept>;
  /** What the next one needs and neither the one that is left nor the start of the path brings along. */
  newSkills: Array<SkillNeed>;
  /** What happens to pay; null when the two cannot be compared. */
  payChange?: Maybe<PayChange>;
  /** What links the two: LEADS_TO, NEXT_STAGE, HAS_STAGE or RELATED. */
  relation: RelationType;
  /** The role or stage that comes next. */
  to: Concept;
};

/** A difficulty that is met in the work. */
export type Challenge = Concept & Node & {
  __typename?: 'Challenge';
  /** What addresses this challenge, or a narrower one of it, strongest first; each thing once, by its strongest relation. */
  addressedBy: RelationConnection;
  /** Other names: per language the preferred one first, then by alphabet; without a language those of all. */
  aliases: Array<Scalars['String']['output']>;
  /** Who says that this concept exists and describes it, strongest basis first. */
  assertions: Array<Assertion>;
  /** What it is a special case or a part of. */
  broader: Array<Challenge>;
  /** What is meant by it, in a sentence or two. */
  description?: Maybe<Scalars['String']['output']>;
  /** Roles that meet it. */
  facedBy: RelationConnection;
  /** Global id, stable across releases: kind in kebab case, a slash and a slug, such as `skill/python`. */
  id: Scalars['ID']['output'];
  /** What other systems call it, each scheme and value pair unique in the graph. */
  identifiers: Array<Identifier>;
  /** What the concept is. */
  kind: ConceptKind;
  /** Preferred name: English, or the given language (BCP 47) where the graph has a name in it. */
  name: Scalars['String']['output'];
  /** Its special cases and parts. */
  narrower: RelationConnection;
  /** How many relations of each type and direction touch the concept. */
  relationCounts: Array<RelationCount>;
  /** Relations that touch the concept: heaviest first, then by name of the other end. */
  relations: RelationConnection;
  /** Concepts to use instead, when it is deprecated. */
  replacedBy: Array<Concept>;
  /** Whether it is in use. */
  status: ConceptStatus;
};


/** A difficulty that is met in the work. */
export type ChallengeaddressedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ConceptKind>>;
};


/** A difficulty that is met in the work. */
export type ChallengealiasesArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A difficulty that is met in the work. */
export type ChallengefacedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A difficulty that is met in the work. */
export type ChallengenameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A difficulty that is met in the work. */
export type ChallengenarrowerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A difficulty that is met in the work. */
export type ChallengerelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ConceptKind>>;
  types?: InputMaybe<Array<RelationType>>;
};

/** What a skill does for a challenge. */
export type ChallengeCover = {
  __typename?: 'ChallengeCover';
  /** The challenge that was asked for. */
  challenge: Challenge;
  /** Who says so. */
  evidence: Array<Assertion>;
  /** 0 to 1: how much the skill helps with it, or with a narrower one of it; 0.5 where nobody says. */
  weight: Scalars['Float']['output'];
};

/** A named group of concepts: a section, an industry, a group of a taxonomy. */
export type Collection = Concept & Node & {
  __typename?: 'Collection';
  /** Other names: per language the preferred one first, then by alphabet; without a language those of all. */
  aliases: Array<Scalars['String']['output']>;
  /** Who says that this concept exists and describes it, strongest basis first. */
  assertions: Array<Assertion>;
  /** What it is a special case or a part of. */
  broader: Array<Collection>;
  /** What is meant by it, in a sentence or two. */
  description?: Maybe<Scalars['String']['output']>;
  /** Global id, stable across releases: kind in kebab case, a slash and a slug, such as `skill/python`. */
  id: Scalars['ID']['output'];
  /** What other systems call it, each scheme and value pair unique in the graph. */
  identifiers: Array<Identifier>;
  /** What the concept is. */
  kind: ConceptKind;
  /** What belongs to it. */
  members: RelationConnection;
  /** Preferred name: English, or the given language (BCP 47) where the graph has a name in it. */
  name: Scalars['String']['output'];
  /** Its special cases and parts. */
  narrower: RelationConnection;
  /** How many relations of each type and direction touch the concept. */
  relationCounts: Array<RelationCount>;
  /** Relations that touch the concept: heaviest first, then by name of the other end. */
  relations: RelationConnection;
  /** Concepts to use instead, when it is deprecated. */
  replacedBy: Array<Concept>;
  /** Whether it is in use. */
  status: ConceptStatus;
};


/** A named group of concepts: a section, an industry, a group of a taxonomy. */
export type CollectionaliasesArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A named group of concepts: a section, an industry, a group of a taxonomy. */
export type CollectionmembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ConceptKind>>;
};


/** A named group of concepts: a section, an industry, a group of a taxonomy. */
export type CollectionnameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A named group of concepts: a section, an industry, a group of a taxonomy. */
export type CollectionnarrowerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named group of concepts: a section, an industry, a group of a taxonomy. */
export type CollectionrelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ConceptKind>>;
  types?: InputMaybe<Array<RelationType>>;
};

/** A node of the graph: what all kinds have in common. */
export type Concept = {
  /** Other names: per language the preferred one first, then by alphabet; without a language those of all. */
  aliases: Array<Scalars['String']['output']>;
  /** Who says that this concept exists and describes it, strongest basis first. */
  assertions: Array<Assertion>;
  /** What is meant by it, in a sentence or two. */
  description?: Maybe<Scalars['String']['output']>;
  /** Global id, stable across releases: kind in kebab case, a slash and a slug, such as `skill/python`. */
  id: Scalars['ID']['output'];
  /** What other systems call it, each scheme and value pair unique in the graph. */
  identifiers: Array<Identifier>;
  /** What the concept is. */
  kind: ConceptKind;
  /** Preferred name: English, or the given language (BCP 47) where the graph has a name in it. */
  name: Scalars['String']['output'];
  /** How many relations of each type and direction touch the concept. */
  relationCounts: Array<RelationCount>;
  /** Relations that touch the concept: heaviest first, then by name of the other end. */
  relations: RelationConnection;
  /** Concepts to use instead, when it is deprecated. */
  replacedBy: Array<Concept>;
  /** Whether it is in use. */
  status: ConceptStatus;
};


/** A node of the graph: what all kinds have in common. */
export type ConceptaliasesArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A node of the graph: what all kinds have in common. */
export type ConceptnameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A node of the graph: what all kinds have in common. */
export type ConceptrelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ConceptKind>>;
  types?: InputMaybe<Array<RelationType>>;
};

/** A page of concepts. */
export type ConceptConnection = {
  __typename?: 'ConceptConnection';
  /** The page with its cursors. */
  edges: Array<ConceptEdge>;
  /** The page without cursors. */
  nodes: Array<Concept>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One concept in a list. */
export type ConceptEdge = {
  __typename?: 'ConceptEdge';
  /** Position in the list, for `after`. */
  cursor: Scalars['String']['output'];
  /** The concept. */
  node: Concept;
};

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

/** How well a curriculum prepares for a target. */
export type CurriculumCoverage = {
  __typename?: 'CurriculumCoverage';
  /** Share of the needed weight that is taught, 0 to 1; 1 when nothing is needed. */
  coverage: Scalars['Float']['output'];
  /** Needs that are taught: the skill itself, a narrower one, or a tool that is an example of it. */
  covered: Array<SkillNeed>;
  /** The same over the essential needs alone; 1 when none is essential. */
  essentialCoverage: Scalars['Float']['output'];
  /** Needs that are taught nowhere. */
  missing: Array<SkillNeed>;
  /** Taught skills that meet no need and come before nothing that is needed. */
  offTarget: Array<Skill>;
  /** Taught tools that meet no need. */
  offTargetTools: Array<Tool>;
  /** Skills that are taught before their direct prerequisites, in order of the units. */
  orderViolations: Array<OrderViolation>;
  /** Skills that more than one unit teaches. */
  repeated: Array<Skill>;
  /** Tools that more than one unit teaches. */
  repeatedTools: Array<Tool>;
  /** What it is to prepare for. */
  target: Concept;
};

/** A part of a curriculum. Units are taught in the order in which they are given. */
export type CurriculumUnit = {
  /** Ids of the skills and tools that it teaches. */
  skills: Array<Scalars['ID']['input']>;
  /** What the unit is called in the answer. */
  title: Scalars['String']['input'];
};

/** Which way a relation is seen. */
export type Direction =
  /** Either way. */
  | 'BOTH'
  /** Towards the concept: the relation ends at it. */
  | 'IN'
  /** Away from the concept: the relation starts at it. */
  | 'OUT';

/** Something that drives demand for a role or its pay, or makes up its pay. */
export type Factor = Concept & Node & {
  __typename?: 'Factor';
  /** Other names: per language the preferred one first, then by alphabet; without a language those of all. */
  aliases: Array<Scalars['String']['output']>;
  /** Who says that this concept exists and describes it, strongest basis first. */
  assertions: Array<Assertion>;
  /** What it is a special case or a part of. */
  broader: Array<Factor>;
  /** What is meant by it, in a sentence or two. */
  description?: Maybe<Scalars['String']['output']>;
  /** Global id, stable across releases: kind in kebab case, a slash and a slug, such as `skill/python`. */
  id: Scalars['ID']['output'];
  /** What other systems call it, each scheme and value pair unique in the graph. */
  identifiers: Array<Identifier>;
  /** What the concept is. */
  kind: ConceptKind;
  /** Preferred name: English, or the given language (BCP 47) where the graph has a name in it. */
  name: Scalars['String']['output'];
  /** Its special cases and parts. */
  narrower: RelationConnection;
  /** Where it holds; everywhere when empty. */
  regions: Array<Region>;
  /** How many relations of each type and direction touch the concept. */
  relationCounts: Array<RelationCount>;
  /** Relations that touch the concept: heaviest first, then by name of the other end. */
  relations: RelationConnection;
  /** Concepts to use instead, when it is deprecated. */
  replacedBy: Array<Concept>;
  /** Roles whose demand or pay it drives; `influences` says which. */
  roles: RelationConnection;
  /** Whether it is in use. */
  status: ConceptStatus;
};


/** Something that drives demand for a role or its pay, or makes up its pay. */
export type FactoraliasesArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Something that drives demand for a role or its pay, or makes up its pay. */
export type FactornameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Something that drives demand for a role or its pay, or makes up its pay. */
export type FactornarrowerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that drives demand for a role or its pay, or makes up its pay. */
export type FactorrelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ConceptKind>>;
  types?: InputMaybe<Array<RelationType>>;
};


/** Something that drives demand for a role or its pay, or makes up its pay. */
export type FactorrolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A relation between two concepts that are listed beside it. */
export type GraphEdge = {
  __typename?: 'GraphEdge';
  /** The strongest ground on which we know it. */
  basis: Basis;
  /** Every source that says so, strongest basis first. */
  evidence: Array<Assertion>;
  /** Unique and stable. */
  id: Scalars['ID']['output'];
  /** How binding it is, where the sources say. */
  importance?: Maybe<Importance>;
  /** Id of the concept where it starts. */
  source: Scalars['ID']['output'];
  /** Id of the concept where it ends. */
  target: Scalars['ID']['output'];
  /** What the relation means. */
  type: RelationType;
  /** 0 to 1: how strongly, where the sources say. */
  weight?: Maybe<Scalars['Float']['output']>;
};

/** What the graph holds at this moment. */
export type GraphInfo = {
  __typename?: 'GraphInfo';
  /** How many concepts. */
  concepts: Scalars['Int']['output'];
  /** Concepts by kind; only kinds that occur. */
  kinds: Array<KindCount>;
  /** Relations by type; only types that occur. */
  relationTypes: Array<TypeCount>;
  /** How many relations. */
  relations: Scalars['Int']['output'];
  /** Where the graph comes from, with the attributions that licences ask for. */
  sources: Array<Source>;
  /** Goes up by one with every write. */
  version: Scalars['Int']['output'];
};

/** A way through the graph. */
export type GraphPath = {
  __typename?: 'GraphPath';
  /** The relation of each step, as the graph has it: it may point against the way. */
  edges: Array<GraphEdge>;
  /** Number of relations on the way. */
  length: Scalars['Int']['output'];
  /** Concepts from start to end. */
  nodes: Array<Concept>;
};

/** How many neighbours of a concept a subgraph leaves out. */
export type HiddenCount = {
  __typename?: 'HiddenCount';
  /** Id of a concept of the subgraph. */
  concept: Scalars['ID']['output'];
  /** How many are left out. */
  count: Scalars['Int']['output'];
  /** OUT for those that start at the concept, IN for those that end there. */
  direction: Direction;
  /** What the relations mean. */
  type: RelationType;
};

/** A name under which some system knows a concept. */
export type Identifier = {
  __typename?: 'Identifier';
  /** The system: `guide`, `esco`, `onet-soc`, `isco-08` and the like. */
  scheme: Scalars['String']['output'];
  /** The name in that system, such as a URI or a code. */
  value: Scalars['String']['output'];
};

/** How binding a need is. */
export type Importance =
  /** Not to be done without. */
  | 'ESSENTIAL'
  /** Wanted, useful in some jobs, or an advantage. */
  | 'OPTIONAL';

/** What a factor moves. */
export type Influence =
  /** How many are wanted. */
  | 'DEMAND'
  /** What is paid. */
  | 'PAY';

/** How many concepts of a kind there are. */
export type KindCount = {
  __typename?: 'KindCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The kind. */
  kind: ConceptKind;
};

/** What a kind of concept stands for. */
export type KindRule = {
  __typename?: 'KindRule';
  /** What it means. */
  description: Scalars['String']['output'];
  /** How the ids of its concepts begin, without the slash. */
  idPrefix: Scalars['String']['output'];
  /** The kind. */
  kind: ConceptKind;
  /** What may be said of it besides name, description, labels and identifiers. */
  properties: Array<Scalars['String']['output']>;
};

/** What to learn, in which order. */
export type LearningPath = {
  __typename?: 'LearningPath';
  /** Skills met on the way that need no step: held ones, and what comes before them. */
  alreadyKnown: Array<Skill>;
  /** Prerequisite cycles met on the way, each as the loop itself. The least certain prerequisite of each does not count for the order. */
  cycles: Array<Array<Skill>>;
  /** Needed tools that no step takes up, because their skill is known already or the graph names none. */
  otherTools: Array<Tool>;
  /** The phases, first to last; empty when nothing is left to learn. */
  phases: Array<LearningPhase>;
};

/** Steps of one phase can be learned in any order; every phase needs only earlier ones. */
export type LearningPhase = {
  __typename?: 'LearningPhase';
  /** 0 for the first phase. */
  index: Scalars['Int']['output'];
  /** Those that serve the most needed weight first, then those that most steps build on. */
  steps: Array<LearningStep>;
};

/** A skill to learn. */
export type LearningStep = {
  __typename?: 'LearningStep';
  /** The steps that it builds on directly. */
  after: Array<Skill>;
  /** How we know that it is needed: the weakest link of the strongest chain from a goal to it. */
  basis: Basis;
  /** Who says that it is needed, and what comes before what. */
  evidence: Array<Assertion>;
  /** The goals it serves, then who needs it directly, then the steps that build on it directly. */
  neededFor: Array<Concept>;
  /** The skill. */
  skill: Skill;
  /** Tools to learn it with, those that are needed themselves first; at most ten. */
  tools: Array<Tool>;
};

/** A place in a text that names a concept. */
export type Mention = {
  __typename?: 'Mention';
  /** What it names. */
  concept: Concept;
  /** Where it ends: index of the code unit after it, so that `text.slice(start, end)` is the mention. */
  end: Scalars['Int']['output'];
  /** 0 to 1: how surely. */
  score: Scalars['Float']['output'];
  /** Where it starts: index into the given string as JavaScript counts (UTF-16 code units). */
  start: Scalars['Int']['output'];
  /** The mention as it stands in the text. */
  text: Scalars['String']['output'];
};

/** A need that nothing held meets. */
export type MissingSkill = {
  __typename?: 'MissingSkill';
  /** The need. */
  need: SkillNeed;
  /** Held skills that make this one quicker to learn, because they resemble it: most alike first. */
  transferableFrom: Array<SimilarConcept>;
};

/** Anything with a global id. */
export type Node = {
  /** Global id, stable across releases. */
  id: Scalars['ID']['output'];
};

/** A figure about the market, as its source gives it. */
export type Observation = Concept & Node & {
  __typename?: 'Observation';
  /** Other names: per language the preferred one first, then by alphabet; without a language those of all. */
  aliases: Array<Scalars['String']['output']>;
  /** Who says that this concept exists and describes it, strongest basis first. */
  assertions: Array<Assertion>;
  /** Whom the source cites for it. */
  citedSource?: Maybe<Scalars['String']['output']>;
  /** What is meant by it, in a sentence or two. */
  description?: Maybe<Scalars['String']['output']>;
  /** Global id, stable across releases: kind in kebab case, a slash and a slug, such as `skill/python`. */
  id: Scalars['ID']['output'];
  /** What other systems call it, each scheme and value pair unique in the graph. */
  identifiers: Array<Identifier>;
  /** What the concept is. */
  kind: ConceptKind;
  /** Preferred name: English, or the given language (BCP 47) where the graph has a name in it. */
  name: Scalars['String']['output'];
  /** Where it holds; unspecified when empty. */
  regions: Array<Region>;
  /** How many relations of each type and direction touch the concept. */
  relationCounts: Array<RelationCount>;
  /** Relations that touch the concept: heaviest first, then by name of the other end. */
  relations: RelationConnection;
  /** Concepts to use instead, when it is deprecated. */
  replacedBy: Array<Concept>;
  /** Whether it is in use. */
  status: ConceptStatus;
  /** What the figure counts. */
  unit?: Maybe<Scalars['String']['output']>;
  /** The figure, or the lower end of its range. */
  value?: Maybe<Scalars['Float']['output']>;
  /** Upper end, when the source gives a range. */
  valueMax?: Maybe<Scalars['Float']['output']>;
  /** The year it is about. */
  year?: Maybe<Scalars['Int']['output']>;
};


/** A figure about the market, as its source gives it. */
export type ObservationaliasesArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A figure about the market, as its source gives it. */
export type ObservationnameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A figure about the market, as its source gives it. */
export type ObservationrelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ConceptKind>>;
  types?: InputMaybe<Array<RelationType>>;
};

/** The kinds of concepts and the relations that the graph knows. */
export type Ontology = {
  __typename?: 'Ontology';
  /** Every kind with its meaning. */
  kindRules: Array<KindRule>;
  /** Every kind. */
  kinds: Array<ConceptKind>;
  /** Every relation with its rule. */
  relations: Array<RelationRule>;
};

/** A skill that is taught before something that is to be known for it. */
export type OrderViolation = {
  __typename?: 'OrderViolation';
  /** Who says that the one comes before the other. */
  evidence: Array<Assertion>;
  /** What is to be known before. */
  prerequisite: Skill;
  /** Title of the first unit that teaches the prerequisite; null when it is taught nowhere. */
  prerequisiteUnit?: Maybe<Scalars['String']['output']>;
  /** The skill that comes too early. */
  skill: Skill;
  /** Title of the first unit that teaches it. */
  unit: Scalars['String']['output'];
};

/** Where a page lies in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last item; null for an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follows: ask again with `after: endCursor`. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether something comes before the page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item; null for an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A need that is held, but not as advanced as needed. */
export type PartlyMet = {
  __typename?: 'PartlyMet';
  /** 0 to 1: how well it is held. */
  heldLevel: Scalars['Float']['output'];
  /** The need. */
  need: SkillNeed;
  /** 0 to 1: how well it is needed; coverage counts the need by `heldLevel` over `neededLevel`. */
  neededLevel: Scalars['Float']['output'];
};

/** What makes a path good. */
export type PathGoal =
  /** As little to learn as possible. */
  | 'FEWEST_NEW_SKILLS'
  /** As few steps as possible. */
  | 'FEWEST_STEPS'
  /** The best paid way: as little as possible is forgone, over all its steps, against the best paid job on any way. */
  | 'HIGHEST_PAY';

/** A range of pay: per year unless `period` says otherwise; `max` null means open-ended. */
export type PayBand = Concept & Node & {
  __typename?: 'PayBand';
  /** Other names: per language the preferred one first, then by alphabet; without a language those of all. */
  aliases: Array<Scalars['String']['output']>;
  /** Who says that this concept exists and describes it, strongest basis first. */
  assertions: Array<Assertion>;
  /** ISO 4217 code; `XXX` when the source names none. */
  currency: Scalars['String']['output'];
  /** What is meant by it, in a sentence or two. */
  description?: Maybe<Scalars['String']['output']>;
  /** Global id, stable across releases: kind in kebab case, a slash and a slug, such as `skill/python`. */
  id: Scalars['ID']['output'];
  /** What other systems call it, each scheme and value pair unique in the graph. */
  identifiers: Array<Identifier>;
  /** What the concept is. */
  kind: ConceptKind;
  /** Upper end; null when it is open-ended. */
  max?: Maybe<Scalars['Float']['output']>;
  /** Half earn less: the middle, where the source gives it. */
  median?: Maybe<Scalars['Float']['output']>;
  /** Lower end. */
  min?: Maybe<Scalars['Float']['output']>;
  /** Preferred name: English, or the given language (BCP 47) where the graph has a name in it. */
  name: Scalars['String']['output'];
  /** Roles and stages that are paid in it. */
  paidTo: RelationConnection;
  /** One in ten of those who are paid in it earns less, where the source says how pay is spread. */
  percentile10?: Maybe<Scalars['Float']['output']>;
  /** One in four earns less. */
  percentile25?: Maybe<Scalars['Float']['output']>;
  /** One in four earns more. */
  percentile75?: Maybe<Scalars['Float']['output']>;
  /** One in ten earns more; null also where the source gives no figure that high. */
  percentile90?: Maybe<Scalars['Float']['output']>;
  /** What one payment of it covers. */
  period: PayPeriod;
  /** Where it is paid; unspecified when empty. */
  regions: Array<Concept>;
  /** How many relations of each type and direction touch the concept. */
  relationCounts: Array<RelationCount>;
  /** Relations that touch the concept: heaviest first, then by name of the other end. */
  relations: RelationConnection;
  /** Concepts to use instead, when it is deprecated. */
  replacedBy: Array<Concept>;
  /** Whether it is in use. */
  status: ConceptStatus;
  /** The year the figures are from. */
  year?: Maybe<Scalars['Int']['output']>;
};


/** A range of pay: per year unless `period` says otherwise; `max` null means open-ended. */
export type PayBandaliasesArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A range of pay: per year unless `period` says otherwise; `max` null means open-ended. */
export type PayBandnameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A range of pay: per year unless `period` says otherwise; `max` null means open-ended. */
export type PayBandpaidToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A range of pay: per year unless `period` says otherwise; `max` null means open-ended. */
export type PayBandrelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ConceptKind>>;
  types?: InputMaybe<Array<RelationType>>;
};

/** Yearly pay before and after a step, for a common region; bands of a whole country go first. */
export type PayChange = {
  __typename?: 'PayChange';
  /** ISO 4217 code. */
  currency: Scalars['String']['output'];
  /** Most pay before; null when open-ended or not known. */
  fromMax?: Maybe<Scalars['Float']['output']>;
  /** Least pay before; null where it is not known. */
  fromMin?: Maybe<Scalars['Float']['output']>;
  /** Most pay after; null when open-ended or not known. */
  toMax?: Maybe<Scalars['Float']['output']>;
  /** Least pay after; null where it is not known. */
  toMin?: Maybe<Scalars['Float']['output']>;
  /** The year of both figures; null when they are of different years or of none. */
  year?: Maybe<Scalars['Int']['output']>;
};

/** What one payment covers. */
export type PayPeriod =
  /** An hour. */
  | 'HOUR'
  /** A month. */
  | 'MONTH'
  /** A year. */
  | 'YEAR';

/** A way of working that is recommended. */
export type Practice = Concept & Node & {
  __typename?: 'Practice';
  /** Challenges that following it helps with. */
  addresses: RelationConnection;
  /** Other names: per language the preferred one first, then by alphabet; without a language those of all. */
  aliases: Array<Scalars['String']['output']>;
  /** Roles, responsibilities and practices that follow it. */
  appliedIn: RelationConnection;
  /** Skills that it puts to use, and practices that are part of it. */
  applies: RelationConnection;
  /** Who says that this concept exists and describes it, strongest basis first. */
  assertions: Array<Assertion>;
  /** What it is a special case or a part of. */
  broader: Array<Practice>;
  /** What is meant by it, in a sentence or two. */
  description?: Maybe<Scalars['String']['output']>;
  /** Global id, stable across releases: kind in kebab case, a slash and a slug, such as `skill/python`. */
  id: Scalars['ID']['output'];
  /** What other systems call it, each scheme and value pair unique in the graph. */
  identifiers: Array<Identifier>;
  /** What the concept is. */
  kind: ConceptKind;
  /** Preferred name: English, or the given language (BCP 47) where the graph has a name in it. */
  name: Scalars['String']['output'];
  /** Its special cases and parts. */
  narrower: RelationConnection;
  /** How many relations of each type and direction touch the concept. */
  relationCounts: Array<RelationCount>;
  /** Relations that touch the concept: heaviest first, then by name of the other end. */
  relations: RelationConnection;
  /** Concepts to use instead, when it is deprecated. */
  replacedBy: Array<Concept>;
  /** Whether it is in use. */
  status: ConceptStatus;
  /** Tools that it is done with. */
  tools: RelationConnection;
};


/** A way of working that is recommended. */
export type PracticeaddressesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A way of working that is recommended. */
export type PracticealiasesArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A way of working that is recommended. */
export type PracticeappliedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ConceptKind>>;
};


/** A way of working that is recommended. */
export type PracticeappliesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ConceptKind>>;
};


/** A way of working that is recommended. */
export type PracticenameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A way of working that is recommended. */
export type PracticenarrowerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A way of working that is recommended. */
export type PracticerelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ConceptKind>>;
  types?: InputMaybe<Array<RelationType>>;
};


/** A way of working that is recommended. */
export type PracticetoolsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A degree, a certificate or a length of experience. */
export type Qualification = Concept & Node & {
  __typename?: 'Qualification';
  /** Other names: per language the preferred one first, then by alphabet; without a language those of all. */
  aliases: Array<Scalars['String']['output']>;
  /** Who says that this concept exists and describes it, strongest basis first. */
  assertions: Array<Assertion>;
  /** What it is a special case or a part of. */
  broader: Array<Qualification>;
  /** What is meant by it, in a sentence or two. */
  description?: Maybe<Scalars['String']['output']>;
  /** Years of experience that it asks for, where it asks for some. */
  experienceYearsMin?: Maybe<Scalars['Float']['output']>;
  /** Global id, stable across releases: kind in kebab case, a slash and a slug, such as `skill/python`. */
  id: Scalars['ID']['output'];
  /** What other systems call it, each scheme and value pair unique in the graph. */
  identifiers: Array<Identifier>;
  /** What the concept is. */
  kind: ConceptKind;
  /** Preferred name: English, or the given language (BCP 47) where the graph has a name in it. */
  name: Scalars['String']['output'];
  /** Its special cases and parts. */
  narrower: RelationConnection;
  /** How many relations of each type and direction touch the concept. */
  relationCounts: Array<RelationCount>;
  /** Relations that touch the concept: heaviest first, then by name of the other end. */
  relations: RelationConnection;
  /** Concepts to use instead, when it is deprecated. */
  replacedBy: Array<Concept>;
  /** Roles, stages and responsibilities that need it. */
  requiredBy: RelationConnection;
  /** Whether it is in use. */
  status: ConceptStatus;
};


/** A degree, a certificate or a length of experience. */
export type QualificationaliasesArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A degree, a certificate or a length of experience. */
export type QualificationnameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A degree, a certificate or a length of experience. */
export type QualificationnarrowerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A degree, a certificate or a length of experience. */
export type QualificationrelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ConceptKind>>;
  types?: InputMaybe<Array<RelationType>>;
};


/** A degree, a certificate or a length of experience. */
export type QualificationrequiredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  importance?: InputMaybe<Importance>;
  kinds?: InputMaybe<Array<ConceptKind>>;
};

/** Every question that the graph answers. */
export type Query = {
  __typename?: 'Query';
  /** The best ways to a role or stage, from a role, a stage or a set of skills. */
  careerPaths: CareerPaths;
  /** The career stage with this id; null when there is none. */
  careerStage?: Maybe<CareerStage>;
  /** The challenge with this id; null when there is none. */
  challenge?: Maybe<Challenge>;
  /** A concept of any kind; null when there is none. */
  concept?: Maybe<Concept>;
  /** The concept that another system knows by this name; null when there is none. */
  conceptByIdentifier?: Maybe<Concept>;
  /** All concepts, by name. */
  concepts: ConceptConnection;
  /** What of a target's needs a curriculum teaches, what it teaches besides, and whether its order holds. */
  curriculumCoverage: CurriculumCoverage;
  /**
   * Skills and tools that a text names, such as a job advert or a course description: in order of appearance, without
   * overlaps. Names are found across case, plural, inflection, hyphens and punctuation; names that are also everyday words
   * only in a fitting context.
   */
  extractSkills: Array<Mention>;
  /** What the graph holds at this moment. */
  graph: GraphInfo;
  /** What to learn to reach the goals: what they need and is not held well enough, and everything to be known before it. */
  learningPath: LearningPath;
  /** Anything by its global id; null when there is none. */
  node?: Maybe<Node>;
  /** The kinds and relations of the graph, as the service itself checks them. */
  ontology: Ontology;
  /** The practice with this id; null when there is none. */
  practice?: Maybe<Practice>;
  /** Roles whose needs are covered best by what is held; what few roles need counts for more. */
  recommendRoles: Array<Recommendation>;
  /**
   * Skills to learn next: with a goal, those that bring it nearer; without one, those that people with such a profile
   * need most particularly.
   */
  recommendSkills: Array<Recommendation>;
  /** The responsibility with this id; null when there is none. */
  responsibility?: Maybe<Responsibility>;
  /** The role with this id; null when there is none. */
  role?: Maybe<Role>;
  /**
   * Concepts whose name or alias covers the words of the text best, also when none has all of them; rare words count more.
   * When none has any, those that are near in spelling.
   */
  search: SearchConnection;
  /** The shortest ways between two concepts, whichever way the relations point. */
  shortestPaths: Array<GraphPath>;
  /**
   * Concepts of the same kind that are most like this one, best first: by what both are related to (rare neighbours count
   * more than common ones) and by the hierarchy.
   */
  similar: Array<SimilarConcept>;
  /** The skill with this id; null when there is none. */
  skill?: Maybe<Skill>;
  /**
   * What a target needs and what of it is missing. Needs are inherited from broader concepts and from responsibilities; a
   * challenge needs the skills and tools that address it or a narrower one.
   */
  skillGap: SkillGap;
  /** The skills that address the challenges, best first, and a small set of them that is enough. */
  skillsForChallenges: SkillsForChallenges;
  /** What lies around some concepts, breadth first. */
  subgraph: Subgraph;
  /** Completions for a search box, best first, one per concept. */
  suggest: Array<Suggestion>;
  /** The tool with this id; null when there is none. */
  tool?: Maybe<Tool>;
};


/** Every question that the graph answers. */
export type QuerycareerPathsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: CareerStart;
  maxSteps?: InputMaybe<Scalars['Int']['input']>;
  optimise?: InputMaybe<PathGoal>;
  to: Scalars['ID']['input'];
};


/** Every question that the graph answers. */
export type QuerycareerStageArgs = {
  id: Scalars['ID']['input'];
};


/** Every question that the graph answers. */
export type QuerychallengeArgs = {
  id: Scalars['ID']['input'];
};


/** Every question that the graph answers. */
export type QueryconceptArgs = {
  id: Scalars['ID']['input'];
};


/** Every question that the graph answers. */
export type QueryconceptByIdentifierArgs = {
  scheme: Scalars['String']['input'];
  value: Scalars['String']['input'];
};


/** Every question that the graph answers. */
export type QueryconceptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ConceptKind>>;
  status?: InputMaybe<Array<ConceptStatus>>;
};


/** Every question that the graph answers. */
export type QuerycurriculumCoverageArgs = {
  target: Scalars['ID']['input'];
  units: Array<CurriculumUnit>;
};


/** Every question that the graph answers. */
export type QueryextractSkillsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ConceptKind>>;
  language?: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
};


/** Every question that the graph answers. */
export type QuerylearningPathArgs = {
  goals: Array<Scalars['ID']['input']>;
  have: Array<SkillClaim>;
};


/** Every question that the graph answers. */
export type QuerynodeArgs = {
  id: Scalars['ID']['input'];
};


/** Every question that the graph answers. */
export type QuerypracticeArgs = {
  id: Scalars['ID']['input'];
};


/** Every question that the graph answers. */
export type QueryrecommendRolesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  have: Array<SkillClaim>;
};


/** Every question that the graph answers. */
export type QueryrecommendSkillsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  goal?: InputMaybe<Scalars['ID']['input']>;
  have: Array<SkillClaim>;
};


/** Every question that the graph answers. */
export type QueryresponsibilityArgs = {
  id: Scalars['ID']['input'];
};


/** Every question that the graph answers. */
export type QueryroleArgs = {
  id: Scalars['ID']['input'];
};


/** Every question that the graph answers. */
export type QuerysearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ConceptKind>>;
  language?: InputMaybe<Scalars['String']['input']>;
  minScore?: InputMaybe<Scalars['Float']['input']>;
  text: Scalars['String']['input'];
};


/** Every question that the graph answers. */
export type QueryshortestPathsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
  types?: InputMaybe<Array<RelationType>>;
};


/** Every question that the graph answers. */
export type QuerysimilarArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


/** Every question that the graph answers. */
export type QueryskillArgs = {
  id: Scalars['ID']['input'];
};


/** Every question that the graph answers. */
export type QueryskillGapArgs = {
  have: Array<SkillClaim>;
  target: Scalars['ID']['input'];
};


/** Every question that the graph answers. */
export type QueryskillsForChallengesArgs = {
  challenges: Array<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  have?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** Every question that the graph answers. */
export type QuerysubgraphArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  maxConcepts?: InputMaybe<Scalars['Int']['input']>;
  perRelation?: InputMaybe<Scalars['Int']['input']>;
  seeds: Array<Scalars['ID']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};


/** Every question that the graph answers. */
export type QuerysuggestArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ConceptKind>>;
  language?: InputMaybe<Scalars['String']['input']>;
  prefix: Scalars['String']['input'];
};


/** Every question that the graph answers. */
export type QuerytoolArgs = {
  id: Scalars['ID']['input'];
};

/** A skill, by what it adds. */
export type RankedSkill = {
  __typename?: 'RankedSkill';
  /** The challenges to which it adds something, most helped first. */
  covers: Array<ChallengeCover>;
  /** Sum over the challenges of what it helps more than anything held. */
  score: Scalars['Float']['output'];
  /** The skill. */
  skill: Skill;
};

/** A skill or role that is worth looking at, and why. */
export type Recommendation = {
  __typename?: 'Recommendation';
  /** What speaks for it, strongest first. */
  because: Array<RecommendationReason>;
  /** What is recommended. */
  concept: Concept;
  /** 0 to 1: how strongly. Scores of one answer can be compared with each other. */
  score: Scalars['Float']['output'];
};

/** A path through the graph that speaks for the recommendation. */
export type RecommendationReason = {
  __typename?: 'RecommendationReason';
  /** Who says that the steps of the path hold. */
  evidence: Array<Assertion>;
  /** The concepts on the path, from what is held or wanted to what is recommended. */
  path: Array<Concept>;
  /** The path as a sentence. */
  text: Scalars['String']['output'];
};

/** A place or an area. */
export type Region = Concept & Node & {
  __typename?: 'Region';
  /** Other names: per language the preferred one first, then by alphabet; without a language those of all. */
  aliases: Array<Scalars['String']['output']>;
  /** Who says that this concept exists and describes it, strongest basis first. */
  assertions: Array<Assertion>;
  /** What it is a special case or a part of. */
  broader: Array<Region>;
  /** What is meant by it, in a sentence or two. */
  description?: Maybe<Scalars['String']['output']>;
  /** Pay bands, market figures and factors that hold in it. */
  figures: RelationConnection;
  /** Global id, stable across releases: kind in kebab case, a slash and a slug, such as `skill/python`. */
  id: Scalars['ID']['output'];
  /** What other systems call it, each scheme and value pair unique in the graph. */
  identifiers: Array<Identifier>;
  /** What the concept is. */
  kind: ConceptKind;
  /** Preferred name: English, or the given language (BCP 47) where the graph has a name in it. */
  name: Scalars['String']['output'];
  /** Its special cases and parts. */
  narrower: RelationConnection;
  /** How many relations of each type and direction touch the concept. */
  relationCounts: Array<RelationCount>;
  /** Relations that touch the concept: heaviest first, then by name of the other end. */
  relations: RelationConnection;
  /** Concepts to use instead, when it is deprecated. */
  replacedBy: Array<Concept>;
  /** Whether it is in use. */
  status: ConceptStatus;
};


/** A place or an area. */
export type RegionaliasesArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A place or an area. */
export type RegionfiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ConceptKind>>;
};


/** A place or an area. */
export type RegionnameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A place or an area. */
export type RegionnarrowerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place or an area. */
export type RegionrelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ConceptKind>>;
  types?: InputMaybe<Array<RelationType>>;
};

/** A page of relations of one concept. */
export type RelationConnection = {
  __typename?: 'RelationConnection';
  /** The page, with what is known of each relation. */
  edges: Array<RelationEdge>;
  /** The other ends of the page. */
  nodes: Array<Concept>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** How many relations of one type and direction a concept has. */
export type RelationCount = {
  __typename?: 'RelationCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** OUT for those that start at the concept, IN for those that end there. */
  direction: Direction;
  /** What the relations mean. */
  type: RelationType;
};

/** One edge of the graph as seen from a concept: `node` is the other end. */
export type RelationEdge = {
  __typename?: 'RelationEdge';
  /** Alternatives: of the relations of one concept that share this key, one is enough. */
  anyOf?: Maybe<Scalars['String']['output']>;
  /** The strongest ground on which we know it. */
  basis: Basis;
  /** Position in the list, for `after`. */
  cursor: Scalars['String']['output'];
  /** OUT when it starts at the concept that was asked, IN when it ends there. */
  direction: Direction;
  /** Every source that says so, strongest basis first. */
  evidence: Array<Assertion>;
  /** Unique and stable: the same wherever the relation is met. */
  id: Scalars['ID']['output'];
  /** How binding it is, where the sources say. */
  importance?: Maybe<Importance>;
  /** What a factor moves: demand for the role or its pay. */
  influences?: Maybe<Influence>;
  /** 0 to 1: how advanced, where the sources say; 0.2 basic, 0.5 knowledge, 0.7 proficiency, 1 mastery. */
  level?: Maybe<Scalars['Float']['output']>;
  /** How a match between taxonomies was made. */
  method?: Maybe<Scalars['String']['output']>;
  /** The other end. */
  node: Concept;
  /** The source names it as an example and leaves the list open. */
  openEnded: Scalars['Boolean']['output'];
  /** Id of the concept where the relation starts. */
  source: Scalars['ID']['output'];
  /** Id of the concept where the relation ends. */
  target: Scalars['ID']['output'];
  /** What the relation means. */
  type: RelationType;
  /** The releases between which a match was made. */
  vintage?: Maybe<Scalars['String']['output']>;
  /** 0 to 1: how strongly, where the sources say. */
  weight?: Maybe<Scalars['Float']['output']>;
};

/** What a relation may connect, and how it reads. */
export type RelationRule = {
  __typename?: 'RelationRule';
  /** Whether a write that would close a cycle is refused. */
  acyclic: Scalars['Boolean']['output'];
  /** What it means. */
  description: Scalars['String']['output'];
  /** Kinds at which it may start. */
  from: Array<ConceptKind>;
  /** How it reads from its target. */
  inverseName: Scalars['String']['output'];
  /** What may be said of it besides its evidence. */
  properties: Array<Scalars['String']['output']>;
  /** Whether both ends must be of one kind. */
  sameKind: Scalars['Boolean']['output'];
  /** Kinds at which it may end. */
  to: Array<ConceptKind>;
  /** The relation. */
  type: RelationType;
};

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

/** What a role is answerable for, or a task that it carries out. */
export type Responsibility = Concept & Node & {
  __typename?: 'Responsibility';
  /** Challenges that doing it helps with. */
  addresses: RelationConnection;
  /** Other names: per language the preferred one first, then by alphabet; without a language those of all. */
  aliases: Array<Scalars['String']['output']>;
  /** Who says that this concept exists and describes it, strongest basis first. */
  assertions: Array<Assertion>;
  /** What it is a special case or a part of. */
  broader: Array<Responsibility>;
  /** What is meant by it, in a sentence or two. */
  description?: Maybe<Scalars['String']['output']>;
  /** Global id, stable across releases: kind in kebab case, a slash and a slug, such as `skill/python`. */
  id: Scalars['ID']['output'];
  /** What other systems call it, each scheme and value pair unique in the graph. */
  identifiers: Array<Identifier>;
  /** What the concept is. */
  kind: ConceptKind;
  /** Preferred name: English, or the given language (BCP 47) where the graph has a name in it. */
  name: Scalars['String']['output'];
  /** Its special cases and parts. */
  narrower: RelationConnection;
  /** How many relations of each type and direction touch the concept. */
  relationCounts: Array<RelationCount>;
  /** Relations that touch the concept: heaviest first, then by name of the other end. */
  relations: RelationConnection;
  /** Concepts to use instead, when it is deprecated. */
  replacedBy: Array<Concept>;
  /** Skills and qualifications that it needs. */
  requires: RelationConnection;
  /** Roles and stages that answer for it. */
  responsibilityOf: RelationConnection;
  /** Whether it is in use. */
  status: ConceptStatus;
  /** Tools that it is done with. */
  tools: RelationConnection;
};


/** What a role is answerable for, or a task that it carries out. */
export type ResponsibilityaddressesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a role is answerable for, or a task that it carries out. */
export type ResponsibilityaliasesArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** What a role is answerable for, or a task that it carries out. */
export type ResponsibilitynameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** What a role is answerable for, or a task that it carries out. */
export type ResponsibilitynarrowerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a role is answerable for, or a task that it carries out. */
export type ResponsibilityrelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ConceptKind>>;
  types?: InputMaybe<Array<RelationType>>;
};


/** What a role is answerable for, or a task that it carries out. */
export type ResponsibilityrequiresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  importance?: InputMaybe<Importance>;
};


/** What a role is answerable for, or a task that it carries out. */
export type ResponsibilityresponsibilityOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a role is answerable for, or a task that it carries out. */
export type ResponsibilitytoolsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A job or an occupation. */
export type Role = Concept & Node & {
  __typename?: 'Role';
  /** Other names: per language the preferred one first, then by alphabet; without a language those of all. */
  aliases: Array<Scalars['String']['output']>;
  /** Who says that this concept exists and describes it, strongest basis first. */
  assertions: Array<Assertion>;
  /** What it is a special case or a part of. */
  broader: Array<Role>;
  /** Difficulties that it meets. */
  challenges: RelationConnection;
  /** People it works with or for. */
  collaborators: RelationConnection;
  /** What is meant by it, in a sentence or two. */
  description?: Maybe<Scalars['String']['output']>;
  /** Factors and trends that drive demand for it or its pay. */
  factors: RelationConnection;
  /** Global id, stable across releases: kind in kebab case, a slash and a slug, such as `skill/python`. */
  id: Scalars['ID']['output'];
  /** What other systems call it, each scheme and value pair unique in the graph. */
  identifiers: Array<Identifier>;
  /** What the concept is. */
  kind: ConceptKind;
  /** Roles that people move on to. */
  leadsTo: RelationConnection;
  /** Preferred name: English, or the given language (BCP 47) where the graph has a name in it. */
  name: Scalars['String']['output'];
  /** Its special cases and parts. */
  narrower: RelationConnection;
  /** What it is paid, by region and level. */
  pay: Array<PayBand>;
  /** Practices that it follows and skills that it puts to use. */
  practices: RelationConnection;
  /** Roles that people come from. */
  reachedFrom: RelationConnection;
  /** How many relations of each type and direction touch the concept. */
  relationCounts: Array<RelationCount>;
  /** Relations that touch the concept: heaviest first, then by name of the other end. */
  relations: RelationConnection;
  /** Concepts to use instead, when it is deprecated. */
  replacedBy: Array<Concept>;
  /** Skills and qualifications that it needs. */
  requires: RelationConnection;
  /** What it answers for. */
  responsibilities: RelationConnection;
  /** Roles that are most like it, best first. */
  similar: Array<SimilarConcept>;
  /** Stages of the career towards and in it, each before those that follow it. */
  stages: Array<CareerStage>;
  /** Whether it is in use. */
  status: ConceptStatus;
  /** Tools that it uses. */
  tools: RelationConnection;
  /** Trends that change it. */
  trends: RelationConnection;
};


/** A job or an occupation. */
export type RolealiasesArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A job or an occupation. */
export type RolechallengesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A job or an occupation. */
export type RolecollaboratorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A job or an occupation. */
export type RolefactorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A job or an occupation. */
export type RoleleadsToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A job or an occupation. */
export type RolenameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A job or an occupation. */
export type RolenarrowerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A job or an occupation. */
export type RolepracticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A job or an occupation. */
export type RolereachedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A job or an occupation. */
export type RolerelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ConceptKind>>;
  types?: InputMaybe<Array<RelationType>>;
};


/** A job or an occupation. */
export type RolerequiresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  importance?: InputMaybe<Importance>;
};


/** A job or an occupation. */
export type RoleresponsibilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A job or an occupation. */
export type RolesimilarArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A job or an occupation. */
export type RoletoolsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A job or an occupation. */
export type RoletrendsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of search hits. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** The page, best first. */
  edges: Array<SearchEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many concepts match on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A concept that matches a search. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Position in the list, for `after`. */
  cursor: Scalars['String']['output'];
  /** The name or alias that matched. */
  matched: Scalars['String']['output'];
  /** The concept. */
  node: Concept;
  /** 0 to 1: 1 for exactly this label, lower the less of the text and of the label the two have in common. */
  score: Scalars['Float']['output'];
};

/** A concept that resembles another. */
export type SimilarConcept = {
  __typename?: 'SimilarConcept';
  /** The one that resembles it. */
  concept: Concept;
  /** 0 to 1: how much. */
  score: Scalars['Float']['output'];
  /** What makes the two alike, strongest first. */
  shared: Array<Concept>;
};

/** Something a person knows or can do. */
export type Skill = Concept & Node & {
  __typename?: 'Skill';
  /** Challenges that having it helps with. */
  addresses: RelationConnection;
  /** Other names: per language the preferred one first, then by alphabet; without a language those of all. */
  aliases: Array<Scalars['String']['output']>;
  /** Who says that this concept exists and describes it, strongest basis first. */
  assertions: Array<Assertion>;
  /** What it is a special case or a part of. */
  broader: Array<Skill>;
  /** What is meant by it, in a sentence or two. */
  description?: Maybe<Scalars['String']['output']>;
  /** Career stages in which it is acquired or deepened. */
  developedIn: RelationConnection;
  /** Global id, stable across releases: kind in kebab case, a slash and a slug, such as `skill/python`. */
  id: Scalars['ID']['output'];
  /** What other systems call it, each scheme and value pair unique in the graph. */
  identifiers: Array<Identifier>;
  /** What the concept is. */
  kind: ConceptKind;
  /** Preferred name: English, or the given language (BCP 47) where the graph has a name in it. */
  name: Scalars['String']['output'];
  /** Its special cases and parts. */
  narrower: RelationConnection;
  /** Practices that put it to use. */
  practices: RelationConnection;
  /** Direct prerequisites; with `transitive`, everything to be known before, nearest first. */
  prerequisites: RelationConnection;
  /** How many relations of each type and direction touch the concept. */
  relationCounts: Array<RelationCount>;
  /** Relations that touch the concept: heaviest first, then by name of the other end. */
  relations: RelationConnection;
  /** Concepts to use instead, when it is deprecated. */
  replacedBy: Array<Concept>;
  /** Roles, stages and responsibilities that need it. */
  requiredBy: RelationConnection;
  /** Trends that make it more wanted. */
  shapedBy: RelationConnection;
  /** Skills that are most like it, best first. */
  similar: Array<SimilarConcept>;
  /** Knowledge, competence, soft skill or language, where a source says. */
  skillType?: Maybe<SkillType>;
  /** Whether it is in use. */
  status: ConceptStatus;
  /** Tools that it is practised with, and tools that are examples of it. */
  tools: RelationConnection;
  /** What it is a direct prerequisite of; with `transitive`, everything that it leads to, nearest first. */
  unlocks: RelationConnection;
};


/** Something a person knows or can do. */
export type SkilladdressesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something a person knows or can do. */
export type SkillaliasesArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Something a person knows or can do. */
export type SkilldevelopedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something a person knows or can do. */
export type SkillnameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Something a person knows or can do. */
export type SkillnarrowerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something a person knows or can do. */
export type SkillpracticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something a person knows or can do. */
export type SkillprerequisitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  transitive?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Something a person knows or can do. */
export type SkillrelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ConceptKind>>;
  types?: InputMaybe<Array<RelationType>>;
};


/** Something a person knows or can do. */
export type SkillrequiredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  importance?: InputMaybe<Importance>;
  kinds?: InputMaybe<Array<ConceptKind>>;
};


/** Something a person knows or can do. */
export type SkillshapedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something a person knows or can do. */
export type SkillsimilarArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something a person knows or can do. */
export type SkilltoolsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something a person knows or can do. */
export type SkillunlocksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  transitive?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A skill that somebody holds. */
export type SkillClaim = {
  /** 0 to 1: how well; held in full when left out, not held at 0. */
  level?: InputMaybe<Scalars['Float']['input']>;
  /** Id of a skill or tool. Of several claims to the same one the highest counts. */
  skill: Scalars['ID']['input'];
};

/** What a target needs, against what is held. In every list the essential needs come first, then the heavier ones. */
export type SkillGap = {
  __typename?: 'SkillGap';
  /** Share of the needed weight that is met, 0 to 1; 1 when nothing is needed. */
  coverage: Scalars['Float']['output'];
  /** The same over the essential needs alone; 1 when none is essential. */
  essentialCoverage: Scalars['Float']['output'];
  /** Needs that are met in full: by the skill itself, a narrower one, or a tool that is an example of it. */
  met: Array<SkillNeed>;
  /** Needs that nothing held meets. */
  missing: Array<MissingSkill>;
  /** Needs that are held at too low a level. */
  partly: Array<PartlyMet>;
  /** The role, stage, responsibility, challenge or skill. */
  target: Concept;
};

/** Something that has to be known, and who needs it. */
export type SkillNeed = {
  __typename?: 'SkillNeed';
  /** What would do as well: one of these is enough instead. */
  alternatives: Array<Concept>;
  /** Who says that they need it. */
  evidence: Array<Assertion>;
  /** Essential when anybody needs it as essential; null where nobody says. */
  importance?: Maybe<Importance>;
  /** 0 to 1: how advanced it has to be; null where nobody says, so that any level will do. */
  level?: Maybe<Scalars['Float']['output']>;
  /** The roles, stages, responsibilities or challenges that need it. */
  neededBy: Array<Concept>;
  /** What is needed: a skill or a tool. */
  skill: Concept;
  /** 0 to 1: how strongly it is needed by the one who needs it most; 0.5 where nobody says. */
  weight: Scalars['Float']['output'];
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

/** Which skills address a set of challenges. */
export type SkillsForChallenges = {
  __typename?: 'SkillsForChallenges';
  /** A smallest set of skills (found greedily) that, with what is held, addresses every challenge that skills can address. */
  cover: Array<Skill>;
  /** Skills that are not held and add something, best first. */
  ranked: Array<RankedSkill>;
  /** Challenges that neither a skill nor anything held addresses. */
  uncovered: Array<Challenge>;
};

/** A document or a taxonomy release that says what the graph holds. */
export type Source = Concept & Node & {
  __typename?: 'Source';
  /** Other names: per language the preferred one first, then by alphabet; without a language those of all. */
  aliases: Array<Scalars['String']['output']>;
  /** Who says that this concept exists and describes it, strongest basis first. */
  assertions: Array<Assertion>;
  /** Words that the licence asks to be shown. */
  attribution?: Maybe<Scalars['String']['output']>;
  /** What is meant by it, in a sentence or two. */
  description?: Maybe<Scalars['String']['output']>;
  /** Global id, stable across releases: kind in kebab case, a slash and a slug, such as `skill/python`. */
  id: Scalars['ID']['output'];
  /** What other systems call it, each scheme and value pair unique in the graph. */
  identifiers: Array<Identifier>;
  /** What the concept is. */
  kind: ConceptKind;
  /** Terms under which it may be used. */
  licence?: Maybe<Scalars['String']['output']>;
  /** Preferred name: English, or the given language (BCP 47) where the graph has a name in it. */
  name: Scalars['String']['output'];
  /** How many relations of each type and direction touch the concept. */
  relationCounts: Array<RelationCount>;
  /** Relations that touch the concept: heaviest first, then by name of the other end. */
  relations: RelationConnection;
  /** Version or edition. */
  release?: Maybe<Scalars['String']['output']>;
  /** Concepts to use instead, when it is deprecated. */
  replacedBy: Array<Concept>;
  /** Whether it is in use. */
  status: ConceptStatus;
  /** Where it is published. */
  url?: Maybe<Scalars['String']['output']>;
};


/** A document or a taxonomy release that says what the graph holds. */
export type SourcealiasesArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A document or a taxonomy release that says what the graph holds. */
export type SourcenameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A document or a taxonomy release that says what the graph holds. */
export type SourcerelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ConceptKind>>;
  types?: InputMaybe<Array<RelationType>>;
};

/** A part of the graph, and how much of its surroundings is not shown. */
export type Subgraph = {
  __typename?: 'Subgraph';
  /** All relations of the wanted types among them. */
  edges: Array<GraphEdge>;
  /** What the caps left out, per concept, relation and direction. */
  hidden: Array<HiddenCount>;
  /** Concepts in order of discovery, the seeds first. */
  nodes: Array<Concept>;
};

/** A completion of what is being typed. */
export type Suggestion = {
  __typename?: 'Suggestion';
  /** What it stands for. */
  concept: Concept;
  /** The name or alias that starts like it. */
  text: Scalars['String']['output'];
};

/** A product or technology that is used: software, a platform, equipment. */
export type Tool = Concept & Node & {
  __typename?: 'Tool';
  /** Challenges that it helps with. */
  addresses: RelationConnection;
  /** Other names: per language the preferred one first, then by alphabet; without a language those of all. */
  aliases: Array<Scalars['String']['output']>;
  /** Who says that this concept exists and describes it, strongest basis first. */
  assertions: Array<Assertion>;
  /** What it is a special case or a part of. */
  broader: Array<Tool>;
  /** What is meant by it, in a sentence or two. */
  description?: Maybe<Scalars['String']['output']>;
  /** Skills, or more general tools, that it is an instance of. */
  exampleOf: Array<Concept>;
  /** More special tools that are instances of it. */
  examples: RelationConnection;
  /** Global id, stable across releases: kind in kebab case, a slash and a slug, such as `skill/python`. */
  id: Scalars['ID']['output'];
  /** What other systems call it, each scheme and value pair unique in the graph. */
  identifiers: Array<Identifier>;
  /** What the concept is. */
  kind: ConceptKind;
  /** Preferred name: English, or the given language (BCP 47) where the graph has a name in it. */
  name: Scalars['String']['output'];
  /** Its special cases and parts. */
  narrower: RelationConnection;
  /** How many relations of each type and direction touch the concept. */
  relationCounts: Array<RelationCount>;
  /** Relations that touch the concept: heaviest first, then by name of the other end. */
  relations: RelationConnection;
  /** Concepts to use instead, when it is deprecated. */
  replacedBy: Array<Concept>;
  /** Whether it is in use. */
  status: ConceptStatus;
  /** Its home page, where known. */
  url?: Maybe<Scalars['String']['output']>;
  /** Roles, stages, responsibilities, skills and practices that use it. */
  usedBy: RelationConnection;
};


/** A product or technology that is used: software, a platform, equipment. */
export type TooladdressesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A product or technology that is used: software, a platform, equipment. */
export type ToolaliasesArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A product or technology that is used: software, a platform, equipment. */
export type ToolexamplesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A product or technology that is used: software, a platform, equipment. */
export type ToolnameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A product or technology that is used: software, a platform, equipment. */
export type ToolnarrowerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A product or technology that is used: software, a platform, equipment. */
export type ToolrelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ConceptKind>>;
  types?: InputMaybe<Array<RelationType>>;
};


/** A product or technology that is used: software, a platform, equipment. */
export type ToolusedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ConceptKind>>;
};

/** A development that changes what is needed. */
export type Trend = Concept & Node & {
  __typename?: 'Trend';
  /** Other names: per language the preferred one first, then by alphabet; without a language those of all. */
  aliases: Array<Scalars['String']['output']>;
  /** Who says that this concept exists and describes it, strongest basis first. */
  assertions: Array<Assertion>;
  /** What it is a special case or a part of. */
  broader: Array<Trend>;
  /** What is meant by it, in a sentence or two. */
  description?: Maybe<Scalars['String']['output']>;
  /** Global id, stable across releases: kind in kebab case, a slash and a slug, such as `skill/python`. */
  id: Scalars['ID']['output'];
  /** What other systems call it, each scheme and value pair unique in the graph. */
  identifiers: Array<Identifier>;
  /** What the concept is. */
  kind: ConceptKind;
  /** Preferred name: English, or the given language (BCP 47) where the graph has a name in it. */
  name: Scalars['String']['output'];
  /** Its special cases and parts. */
  narrower: RelationConnection;
  /** How many relations of each type and direction touch the concept. */
  relationCounts: Array<RelationCount>;
  /** Relations that touch the concept: heaviest first, then by name of the other end. */
  relations: RelationConnection;
  /** Concepts to use instead, when it is deprecated. */
  replacedBy: Array<Concept>;
  /** Roles that it changes and skills that it makes more wanted. */
  shapes: RelationConnection;
  /** Whether it is in use. */
  status: ConceptStatus;
  /** The year it is seen in. */
  year?: Maybe<Scalars['Int']['output']>;
};


/** A development that changes what is needed. */
export type TrendaliasesArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A development that changes what is needed. */
export type TrendnameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A development that changes what is needed. */
export type TrendnarrowerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A development that changes what is needed. */
export type TrendrelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ConceptKind>>;
  types?: InputMaybe<Array<RelationType>>;
};


/** A development that changes what is needed. */
export type TrendshapesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ConceptKind>>;
};

/** How many relations of a type there are. */
export type TypeCount = {
  __typename?: 'TypeCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The type. */
  type: RelationType;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Assertion: ResolverTypeWrapper<AssertionMapper>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Basis: ResolverTypeWrapper<'CURATED' | 'STATED' | 'IMPORTED' | 'INFERRED'>;
  CareerPath: ResolverTypeWrapper<CareerPathMapper>;
  CareerPaths: ResolverTypeWrapper<CareerPathsMapper>;
  CareerStage: ResolverTypeWrapper<CareerStageMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CareerStart: CareerStart;
  CareerStep: ResolverTypeWrapper<CareerStepMapper>;
  Challenge: ResolverTypeWrapper<ChallengeMapper>;
  ChallengeCover: ResolverTypeWrapper<ChallengeCoverMapper>;
  Collection: ResolverTypeWrapper<CollectionMapper>;
  Concept: ResolverTypeWrapper<ConceptMapper>;
  ConceptConnection: ResolverTypeWrapper<ConceptConnectionMapper>;
  ConceptEdge: ResolverTypeWrapper<Omit<ConceptEdge, 'node'> & { node: ResolversTypes['Concept'] }>;
  ConceptKind: ResolverTypeWrapper<'SKILL' | 'TOOL' | 'RESPONSIBILITY' | 'CHALLENGE' | 'PRACTICE' | 'CAREER_STAGE' | 'ROLE' | 'QUALIFICATION' | 'TREND' | 'FACTOR' | 'PAY_BAND' | 'REGION' | 'OBSERVATION' | 'COLLECTION' | 'SOURCE'>;
  ConceptStatus: ResolverTypeWrapper<'DRAFT' | 'PUBLISHED' | 'DEPRECATED'>;
  CurriculumCoverage: ResolverTypeWrapper<CurriculumCoverageMapper>;
  CurriculumUnit: CurriculumUnit;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Direction: ResolverTypeWrapper<'OUT' | 'IN' | 'BOTH'>;
  Factor: ResolverTypeWrapper<FactorMapper>;
  GraphEdge: ResolverTypeWrapper<GraphEdgeMapper>;
  GraphInfo: ResolverTypeWrapper<GraphInfoMapper>;
  GraphPath: ResolverTypeWrapper<GraphPathMapper>;
  HiddenCount: ResolverTypeWrapper<Omit<HiddenCount, 'direction' | 'type'> & { direction: ResolversTypes['Direction'], type: ResolversTypes['RelationType'] }>;
  Identifier: ResolverTypeWrapper<Identifier>;
  Importance: ResolverTypeWrapper<'ESSENTIAL' | 'OPTIONAL'>;
  Influence: ResolverTypeWrapper<'DEMAND' | 'PAY'>;
  KindCount: ResolverTypeWrapper<Omit<KindCount, 'kind'> & { kind: ResolversTypes['ConceptKind'] }>;
  KindRule: ResolverTypeWrapper<Omit<KindRule, 'kind'> & { kind: ResolversTypes['ConceptKind'] }>;
  LearningPath: ResolverTypeWrapper<LearningPathMapper>;
  LearningPhase: ResolverTypeWrapper<LearningPhaseMapper>;
  LearningStep: ResolverTypeWrapper<LearningStepMapper>;
  Mention: ResolverTypeWrapper<MentionMapper>;
  MissingSkill: ResolverTypeWrapper<MissingSkillMapper>;
  Node: ResolverTypeWrapper<NodeMapper>;
  Observation: ResolverTypeWrapper<ObservationMapper>;
  Ontology: ResolverTypeWrapper<Omit<Ontology, 'kindRules' | 'kinds' | 'relations'> & { kindRules: Array<ResolversTypes['KindRule']>, kinds: Array<ResolversTypes['ConceptKind']>, relations: Array<ResolversTypes['RelationRule']> }>;
  OrderViolation: ResolverTypeWrapper<OrderViolationMapper>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartlyMet: ResolverTypeWrapper<PartlyMetMapper>;
  PathGoal: ResolverTypeWrapper<'FEWEST_STEPS' | 'FEWEST_NEW_SKILLS' | 'HIGHEST_PAY'>;
  PayBand: ResolverTypeWrapper<PayBandMapper>;
  PayChange: ResolverTypeWrapper<PayChangeMapper>;
  PayPeriod: ResolverTypeWrapper<'YEAR' | 'MONTH' | 'HOUR'>;
  Practice: ResolverTypeWrapper<PracticeMapper>;
  Qualification: ResolverTypeWrapper<QualificationMapper>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RankedSkill: ResolverTypeWrapper<RankedSkillMapper>;
  Recommendation: ResolverTypeWrapper<RecommendationMapper>;
  RecommendationReason: ResolverTypeWrapper<RecommendationReasonMapper>;
  Region: ResolverTypeWrapper<RegionMapper>;
  RelationConnection: ResolverTypeWrapper<RelationConnectionMapper>;
  RelationCount: ResolverTypeWrapper<Omit<RelationCount, 'direction' | 'type'> & { direction: ResolversTypes['Direction'], type: ResolversTypes['RelationType'] }>;
  RelationEdge: ResolverTypeWrapper<RelationEdgeMapper>;
  RelationRule: ResolverTypeWrapper<Omit<RelationRule, 'from' | 'to' | 'type'> & { from: Array<ResolversTypes['ConceptKind']>, to: Array<ResolversTypes['ConceptKind']>, type: ResolversTypes['RelationType'] }>;
  RelationType: ResolverTypeWrapper<'REQUIRES' | 'USES' | 'HAS_RESPONSIBILITY' | 'FACES' | 'ADDRESSES' | 'APPLIES' | 'HAS_STAGE' | 'NEXT_STAGE' | 'DEVELOPS' | 'LEADS_TO' | 'PREREQUISITE_OF' | 'BROADER' | 'RELATED' | 'EXAMPLE_OF' | 'COLLABORATES_WITH' | 'SHAPES' | 'INFLUENCES' | 'PAYS' | 'IN_REGION' | 'PART_OF' | 'CLOSE_MATCH' | 'BROAD_MATCH' | 'NARROW_MATCH' | 'REPLACED_BY'>;
  Responsibility: ResolverTypeWrapper<ResponsibilityMapper>;
  Role: ResolverTypeWrapper<RoleMapper>;
  SearchConnection: ResolverTypeWrapper<SearchConnectionMapper>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeMapper>;
  SimilarConcept: ResolverTypeWrapper<SimilarConceptMapper>;
  Skill: ResolverTypeWrapper<SkillMapper>;
  SkillClaim: SkillClaim;
  SkillGap: ResolverTypeWrapper<SkillGapMapper>;
  SkillNeed: ResolverTypeWrapper<SkillNeedMapper>;
  SkillType: ResolverTypeWrapper<'KNOWLEDGE' | 'COMPETENCE' | 'SOFT' | 'LANGUAGE'>;
  SkillsForChallenges: ResolverTypeWrapper<SkillsForChallengesMapper>;
  Source: ResolverTypeWrapper<SourceMapper>;
  Subgraph: ResolverTypeWrapper<SubgraphMapper>;
  Suggestion: ResolverTypeWrapper<SuggestionMapper>;
  Tool: ResolverTypeWrapper<ToolMapper>;
  Trend: ResolverTypeWrapper<TrendMapper>;
  TypeCount: ResolverTypeWrapper<Omit<TypeCount, 'type'> & { type: ResolversTypes['RelationType'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Assertion: AssertionMapper;
  Float: Scalars['Float']['output'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  CareerPath: CareerPathMapper;
  CareerPaths: CareerPathsMapper;
  CareerStage: CareerStageMapper;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  CareerStart: CareerStart;
  CareerStep: CareerStepMapper;
  Challenge: ChallengeMapper;
  ChallengeCover: ChallengeCoverMapper;
  Collection: CollectionMapper;
  Concept: ConceptMapper;
  ConceptConnection: ConceptConnectionMapper;
  ConceptEdge: Omit<ConceptEdge, 'node'> & { node: ResolversParentTypes['Concept'] };
  CurriculumCoverage: CurriculumCoverageMapper;
  CurriculumUnit: CurriculumUnit;
  DateTime: Scalars['DateTime']['output'];
  Factor: FactorMapper;
  GraphEdge: GraphEdgeMapper;
  GraphInfo: GraphInfoMapper;
  GraphPath: GraphPathMapper;
  HiddenCount: HiddenCount;
  Identifier: Identifier;
  KindCount: KindCount;
  KindRule: KindRule;
  LearningPath: LearningPathMapper;
  LearningPhase: LearningPhaseMapper;
  LearningStep: LearningStepMapper;
  Mention: MentionMapper;
  MissingSkill: MissingSkillMapper;
  Node: NodeMapper;
  Observation: ObservationMapper;
  Ontology: Omit<Ontology, 'kindRules' | 'relations'> & { kindRules: Array<ResolversParentTypes['KindRule']>, relations: Array<ResolversParentTypes['RelationRule']> };
  OrderViolation: OrderViolationMapper;
  PageInfo: PageInfo;
  PartlyMet: PartlyMetMapper;
  PayBand: PayBandMapper;
  PayChange: PayChangeMapper;
  Practice: PracticeMapper;
  Qualification: QualificationMapper;
  Query: Record<PropertyKey, never>;
  RankedSkill: RankedSkillMapper;
  Recommendation: RecommendationMapper;
  RecommendationReason: RecommendationReasonMapper;
  Region: RegionMapper;
  RelationConnection: RelationConnectionMapper;
  RelationCount: RelationCount;
  RelationEdge: RelationEdgeMapper;
  RelationRule: RelationRule;
  Responsibility: ResponsibilityMapper;
  Role: RoleMapper;
  SearchConnection: SearchConnectionMapper;
  SearchEdge: SearchEdgeMapper;
  SimilarConcept: SimilarConceptMapper;
  Skill: SkillMapper;
  SkillClaim: SkillClaim;
  SkillGap: SkillGapMapper;
  SkillNeed: SkillNeedMapper;
  SkillsForChallenges: SkillsForChallengesMapper;
  Source: SourceMapper;
  Subgraph: SubgraphMapper;
  Suggestion: SuggestionMapper;
  Tool: ToolMapper;
  Trend: TrendMapper;
  TypeCount: TypeCount;
};

export type AssertionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Assertion'] = ResolversParentTypes['Assertion']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rejects?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type BasisResolvers = EnumResolverSignature<{ CURATED?: any, IMPORTED?: any, INFERRED?: any, STATED?: any }, ResolversTypes['Basis']>;

export type CareerPathResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CareerPath'] = ResolversParentTypes['CareerPath']> = {
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['CareerStep']>, ParentType, ContextType>;
};

export type CareerPathsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CareerPaths'] = ResolversParentTypes['CareerPaths']> = {
  noPathReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['CareerPath']>, ParentType, ContextType>;
};

export type CareerStageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CareerStage'] = ResolversParentTypes['CareerStage']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, Partial<CareerStagealiasesArgs>>;
  assertions?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  develops?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<CareerStagedevelopsArgs, 'first'>>;
  experienceYearsMin?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CareerStagenameArgs>>;
  next?: Resolver<Array<ResolversTypes['CareerStage']>, ParentType, ContextType>;
  pay?: Resolver<Array<ResolversTypes['PayBand']>, ParentType, ContextType>;
  previous?: Resolver<Array<ResolversTypes['CareerStage']>, ParentType, ContextType>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<CareerStagerelationsArgs, 'direction' | 'first'>>;
  replacedBy?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType>;
  requires?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<CareerStagerequiresArgs, 'first'>>;
  responsibilities?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<CareerStageresponsibilitiesArgs, 'first'>>;
  stageOf?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConceptStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CareerStepResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CareerStep'] = ResolversParentTypes['CareerStep']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  keptSkills?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType>;
  newSkills?: Resolver<Array<ResolversTypes['SkillNeed']>, ParentType, ContextType>;
  payChange?: Resolver<Maybe<ResolversTypes['PayChange']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
};

export type ChallengeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Challenge'] = ResolversParentTypes['Challenge']> = {
  addressedBy?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ChallengeaddressedByArgs, 'first'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, Partial<ChallengealiasesArgs>>;
  assertions?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType>;
  broader?: Resolver<Array<ResolversTypes['Challenge']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facedBy?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ChallengefacedByArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ChallengenameArgs>>;
  narrower?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ChallengenarrowerArgs, 'first'>>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ChallengerelationsArgs, 'direction' | 'first'>>;
  replacedBy?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConceptStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChallengeCoverResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ChallengeCover'] = ResolversParentTypes['ChallengeCover']> = {
  challenge?: Resolver<ResolversTypes['Challenge'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CollectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Collection'] = ResolversParentTypes['Collection']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, Partial<CollectionaliasesArgs>>;
  assertions?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType>;
  broader?: Resolver<Array<ResolversTypes['Collection']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<CollectionmembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CollectionnameArgs>>;
  narrower?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<CollectionnarrowerArgs, 'first'>>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<CollectionrelationsArgs, 'direction' | 'first'>>;
  replacedBy?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConceptStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept']> = {
  __resolveType?: TypeResolveFn<'CareerStage' | 'Challenge' | 'Collection' | 'Factor' | 'Observation' | 'PayBand' | 'Practice' | 'Qualification' | 'Region' | 'Responsibility' | 'Role' | 'Skill' | 'Source' | 'Tool' | 'Trend', ParentType, ContextType>;
};

export type ConceptConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ConceptConnection'] = ResolversParentTypes['ConceptConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConceptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConceptEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ConceptEdge'] = ResolversParentTypes['ConceptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
};

export type ConceptKindResolvers = EnumResolverSignature<{ CAREER_STAGE?: any, CHALLENGE?: any, COLLECTION?: any, FACTOR?: any, OBSERVATION?: any, PAY_BAND?: any, PRACTICE?: any, QUALIFICATION?: any, REGION?: any, RESPONSIBILITY?: any, ROLE?: any, SKILL?: any, SOURCE?: any, TOOL?: any, TREND?: any }, ResolversTypes['ConceptKind']>;

export type ConceptStatusResolvers = EnumResolverSignature<{ DEPRECATED?: any, DRAFT?: any, PUBLISHED?: any }, ResolversTypes['ConceptStatus']>;

export type CurriculumCoverageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CurriculumCoverage'] = ResolversParentTypes['CurriculumCoverage']> = {
  coverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  covered?: Resolver<Array<ResolversTypes['SkillNeed']>, ParentType, ContextType>;
  essentialCoverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['SkillNeed']>, ParentType, ContextType>;
  offTarget?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType>;
  offTargetTools?: Resolver<Array<ResolversTypes['Tool']>, ParentType, ContextType>;
  orderViolations?: Resolver<Array<ResolversTypes['OrderViolation']>, ParentType, ContextType>;
  repeated?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType>;
  repeatedTools?: Resolver<Array<ResolversTypes['Tool']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DirectionResolvers = EnumResolverSignature<{ BOTH?: any, IN?: any, OUT?: any }, ResolversTypes['Direction']>;

export type FactorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Factor'] = ResolversParentTypes['Factor']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, Partial<FactoraliasesArgs>>;
  assertions?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType>;
  broader?: Resolver<Array<ResolversTypes['Factor']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<FactornameArgs>>;
  narrower?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<FactornarrowerArgs, 'first'>>;
  regions?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<FactorrelationsArgs, 'direction' | 'first'>>;
  replacedBy?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType>;
  roles?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<FactorrolesArgs, 'first'>>;
  status?: Resolver<ResolversTypes['ConceptStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GraphEdge'] = ResolversParentTypes['GraphEdge']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importance?: Resolver<Maybe<ResolversTypes['Importance']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type GraphInfoResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GraphInfo'] = ResolversParentTypes['GraphInfo']> = {
  concepts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  relationTypes?: Resolver<Array<ResolversTypes['TypeCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphPathResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GraphPath'] = ResolversParentTypes['GraphPath']> = {
  edges?: Resolver<Array<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType>;
};

export type HiddenCountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HiddenCount'] = ResolversParentTypes['HiddenCount']> = {
  concept?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportanceResolvers = EnumResolverSignature<{ ESSENTIAL?: any, OPTIONAL?: any }, ResolversTypes['Importance']>;

export type InfluenceResolvers = EnumResolverSignature<{ DEMAND?: any, PAY?: any }, ResolversTypes['Influence']>;

export type KindCountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
};

export type KindRuleResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['KindRule'] = ResolversParentTypes['KindRule']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  idPrefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  properties?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LearningPathResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LearningPath'] = ResolversParentTypes['LearningPath']> = {
  alreadyKnown?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType>;
  cycles?: Resolver<Array<Array<ResolversTypes['Skill']>>, ParentType, ContextType>;
  otherTools?: Resolver<Array<ResolversTypes['Tool']>, ParentType, ContextType>;
  phases?: Resolver<Array<ResolversTypes['LearningPhase']>, ParentType, ContextType>;
};

export type LearningPhaseResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LearningPhase'] = ResolversParentTypes['LearningPhase']> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['LearningStep']>, ParentType, ContextType>;
};

export type LearningStepResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LearningStep'] = ResolversParentTypes['LearningStep']> = {
  after?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType>;
  neededFor?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  tools?: Resolver<Array<ResolversTypes['Tool']>, ParentType, ContextType>;
};

export type MentionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MissingSkillResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MissingSkill'] = ResolversParentTypes['MissingSkill']> = {
  need?: Resolver<ResolversTypes['SkillNeed'], ParentType, ContextType>;
  transferableFrom?: Resolver<Array<ResolversTypes['SimilarConcept']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'CareerStage' | 'Challenge' | 'Collection' | 'Factor' | 'Observation' | 'PayBand' | 'Practice' | 'Qualification' | 'Region' | 'Responsibility' | 'Role' | 'Skill' | 'Source' | 'Tool' | 'Trend', ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, Partial<ObservationaliasesArgs>>;
  assertions?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType>;
  citedSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ObservationnameArgs>>;
  regions?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ObservationrelationsArgs, 'direction' | 'first'>>;
  replacedBy?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConceptStatus'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  valueMax?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OntologyResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Ontology'] = ResolversParentTypes['Ontology']> = {
  kindRules?: Resolver<Array<ResolversTypes['KindRule']>, ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['ConceptKind']>, ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['RelationRule']>, ParentType, ContextType>;
};

export type OrderViolationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrderViolation'] = ResolversParentTypes['OrderViolation']> = {
  evidence?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType>;
  prerequisite?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  prerequisiteUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartlyMetResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PartlyMet'] = ResolversParentTypes['PartlyMet']> = {
  heldLevel?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['SkillNeed'], ParentType, ContextType>;
  neededLevel?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PathGoalResolvers = EnumResolverSignature<{ FEWEST_NEW_SKILLS?: any, FEWEST_STEPS?: any, HIGHEST_PAY?: any }, ResolversTypes['PathGoal']>;

export type PayBandResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PayBand'] = ResolversParentTypes['PayBand']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, Partial<PayBandaliasesArgs>>;
  assertions?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  median?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PayBandnameArgs>>;
  paidTo?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PayBandpaidToArgs, 'first'>>;
  percentile10?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentile25?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentile75?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentile90?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['PayPeriod'], ParentType, ContextType>;
  regions?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PayBandrelationsArgs, 'direction' | 'first'>>;
  replacedBy?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConceptStatus'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PayChangeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PayChange'] = ResolversParentTypes['PayChange']> = {
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromMax?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fromMin?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  toMax?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  toMin?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PayPeriodResolvers = EnumResolverSignature<{ HOUR?: any, MONTH?: any, YEAR?: any }, ResolversTypes['PayPeriod']>;

export type PracticeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Practice'] = ResolversParentTypes['Practice']> = {
  addresses?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PracticeaddressesArgs, 'first'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, Partial<PracticealiasesArgs>>;
  appliedIn?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PracticeappliedInArgs, 'first'>>;
  applies?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PracticeappliesArgs, 'first'>>;
  assertions?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType>;
  broader?: Resolver<Array<ResolversTypes['Practice']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PracticenameArgs>>;
  narrower?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PracticenarrowerArgs, 'first'>>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PracticerelationsArgs, 'direction' | 'first'>>;
  replacedBy?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConceptStatus'], ParentType, ContextType>;
  tools?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PracticetoolsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QualificationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Qualification'] = ResolversParentTypes['Qualification']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, Partial<QualificationaliasesArgs>>;
  assertions?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType>;
  broader?: Resolver<Array<ResolversTypes['Qualification']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  experienceYearsMin?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<QualificationnameArgs>>;
  narrower?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<QualificationnarrowerArgs, 'first'>>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<QualificationrelationsArgs, 'direction' | 'first'>>;
  replacedBy?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType>;
  requiredBy?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<QualificationrequiredByArgs, 'first'>>;
  status?: Resolver<ResolversTypes['ConceptStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  careerPaths?: Resolver<ResolversTypes['CareerPaths'], ParentType, ContextType, RequireFields<QuerycareerPathsArgs, 'first' | 'from' | 'maxSteps' | 'optimise' | 'to'>>;
  careerStage?: Resolver<Maybe<ResolversTypes['CareerStage']>, ParentType, ContextType, RequireFields<QuerycareerStageArgs, 'id'>>;
  challenge?: Resolver<Maybe<ResolversTypes['Challenge']>, ParentType, ContextType, RequireFields<QuerychallengeArgs, 'id'>>;
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType, RequireFields<QueryconceptArgs, 'id'>>;
  conceptByIdentifier?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType, RequireFields<QueryconceptByIdentifierArgs, 'scheme' | 'value'>>;
  concepts?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<QueryconceptsArgs, 'first'>>;
  curriculumCoverage?: Resolver<ResolversTypes['CurriculumCoverage'], ParentType, ContextType, RequireFields<QuerycurriculumCoverageArgs, 'target' | 'units'>>;
  extractSkills?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<QueryextractSkillsArgs, 'language' | 'text'>>;
  graph?: Resolver<ResolversTypes['GraphInfo'], ParentType, ContextType>;
  learningPath?: Resolver<ResolversTypes['LearningPath'], ParentType, ContextType, RequireFields<QuerylearningPathArgs, 'goals' | 'have'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QuerynodeArgs, 'id'>>;
  ontology?: Resolver<ResolversTypes['Ontology'], ParentType, ContextType>;
  practice?: Resolver<Maybe<ResolversTypes['Practice']>, ParentType, ContextType, RequireFields<QuerypracticeArgs, 'id'>>;
  recommendRoles?: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType, RequireFields<QueryrecommendRolesArgs, 'first' | 'have'>>;
  recommendSkills?: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType, RequireFields<QueryrecommendSkillsArgs, 'first' | 'have'>>;
  responsibility?: Resolver<Maybe<ResolversTypes['Responsibility']>, ParentType, ContextType, RequireFields<QueryresponsibilityArgs, 'id'>>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType, RequireFields<QueryroleArgs, 'id'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerysearchArgs, 'first' | 'text'>>;
  shortestPaths?: Resolver<Array<ResolversTypes['GraphPath']>, ParentType, ContextType, RequireFields<QueryshortestPathsArgs, 'first' | 'from' | 'maxLength' | 'to'>>;
  similar?: Resolver<Array<ResolversTypes['SimilarConcept']>, ParentType, ContextType, RequireFields<QuerysimilarArgs, 'first' | 'id'>>;
  skill?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType, RequireFields<QueryskillArgs, 'id'>>;
  skillGap?: Resolver<ResolversTypes['SkillGap'], ParentType, ContextType, RequireFields<QueryskillGapArgs, 'have' | 'target'>>;
  skillsForChallenges?: Resolver<ResolversTypes['SkillsForChallenges'], ParentType, ContextType, RequireFields<QueryskillsForChallengesArgs, 'challenges' | 'first'>>;
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QuerysubgraphArgs, 'depth' | 'maxConcepts' | 'perRelation' | 'seeds'>>;
  suggest?: Resolver<Array<ResolversTypes['Suggestion']>, ParentType, ContextType, RequireFields<QuerysuggestArgs, 'first' | 'prefix'>>;
  tool?: Resolver<Maybe<ResolversTypes['Tool']>, ParentType, ContextType, RequireFields<QuerytoolArgs, 'id'>>;
};

export type RankedSkillResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RankedSkill'] = ResolversParentTypes['RankedSkill']> = {
  covers?: Resolver<Array<ResolversTypes['ChallengeCover']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
};

export type RecommendationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Recommendation'] = ResolversParentTypes['Recommendation']> = {
  because?: Resolver<Array<ResolversTypes['RecommendationReason']>, ParentType, ContextType>;
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RecommendationReasonResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RecommendationReason'] = ResolversParentTypes['RecommendationReason']> = {
  evidence?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, Partial<RegionaliasesArgs>>;
  assertions?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType>;
  broader?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<RegionfiguresArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RegionnameArgs>>;
  narrower?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<RegionnarrowerArgs, 'first'>>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<RegionrelationsArgs, 'direction' | 'first'>>;
  replacedBy?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConceptStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationCountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RelationCount'] = ResolversParentTypes['RelationCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  anyOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importance?: Resolver<Maybe<ResolversTypes['Importance']>, ParentType, ContextType>;
  influences?: Resolver<Maybe<ResolversTypes['Influence']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  openEnded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  vintage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type RelationRuleResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RelationRule'] = ResolversParentTypes['RelationRule']> = {
  acyclic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Array<ResolversTypes['ConceptKind']>, ParentType, ContextType>;
  inverseName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  properties?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sameKind?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<Array<ResolversTypes['ConceptKind']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
};

export type RelationTypeResolvers = EnumResolverSignature<{ ADDRESSES?: any, APPLIES?: any, BROADER?: any, BROAD_MATCH?: any, CLOSE_MATCH?: any, COLLABORATES_WITH?: any, DEVELOPS?: any, EXAMPLE_OF?: any, FACES?: any, HAS_RESPONSIBILITY?: any, HAS_STAGE?: any, INFLUENCES?: any, IN_REGION?: any, LEADS_TO?: any, NARROW_MATCH?: any, NEXT_STAGE?: any, PART_OF?: any, PAYS?: any, PREREQUISITE_OF?: any, RELATED?: any, REPLACED_BY?: any, REQUIRES?: any, SHAPES?: any, USES?: any }, ResolversTypes['RelationType']>;

export type ResponsibilityResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Responsibility'] = ResolversParentTypes['Responsibility']> = {
  addresses?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ResponsibilityaddressesArgs, 'first'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, Partial<ResponsibilityaliasesArgs>>;
  assertions?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType>;
  broader?: Resolver<Array<ResolversTypes['Responsibility']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ResponsibilitynameArgs>>;
  narrower?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ResponsibilitynarrowerArgs, 'first'>>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ResponsibilityrelationsArgs, 'direction' | 'first'>>;
  replacedBy?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType>;
  requires?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ResponsibilityrequiresArgs, 'first'>>;
  responsibilityOf?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ResponsibilityresponsibilityOfArgs, 'first'>>;
  status?: Resolver<ResolversTypes['ConceptStatus'], ParentType, ContextType>;
  tools?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ResponsibilitytoolsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, Partial<RolealiasesArgs>>;
  assertions?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType>;
  broader?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  challenges?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<RolechallengesArgs, 'first'>>;
  collaborators?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<RolecollaboratorsArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  factors?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<RolefactorsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  leadsTo?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<RoleleadsToArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RolenameArgs>>;
  narrower?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<RolenarrowerArgs, 'first'>>;
  pay?: Resolver<Array<ResolversTypes['PayBand']>, ParentType, ContextType>;
  practices?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<RolepracticesArgs, 'first'>>;
  reachedFrom?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<RolereachedFromArgs, 'first'>>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<RolerelationsArgs, 'direction' | 'first'>>;
  replacedBy?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType>;
  requires?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<RolerequiresArgs, 'first'>>;
  responsibilities?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<RoleresponsibilitiesArgs, 'first'>>;
  similar?: Resolver<Array<ResolversTypes['SimilarConcept']>, ParentType, ContextType, RequireFields<RolesimilarArgs, 'first'>>;
  stages?: Resolver<Array<ResolversTypes['CareerStage']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConceptStatus'], ParentType, ContextType>;
  tools?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<RoletoolsArgs, 'first'>>;
  trends?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<RoletrendsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SimilarConceptResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SimilarConcept'] = ResolversParentTypes['SimilarConcept']> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shared?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType>;
};

export type SkillResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Skill'] = ResolversParentTypes['Skill']> = {
  addresses?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<SkilladdressesArgs, 'first'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, Partial<SkillaliasesArgs>>;
  assertions?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType>;
  broader?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  developedIn?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<SkilldevelopedInArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SkillnameArgs>>;
  narrower?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<SkillnarrowerArgs, 'first'>>;
  practices?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<SkillpracticesArgs, 'first'>>;
  prerequisites?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<SkillprerequisitesArgs, 'first' | 'transitive'>>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<SkillrelationsArgs, 'direction' | 'first'>>;
  replacedBy?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType>;
  requiredBy?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<SkillrequiredByArgs, 'first'>>;
  shapedBy?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<SkillshapedByArgs, 'first'>>;
  similar?: Resolver<Array<ResolversTypes['SimilarConcept']>, ParentType, ContextType, RequireFields<SkillsimilarArgs, 'first'>>;
  skillType?: Resolver<Maybe<ResolversTypes['SkillType']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConceptStatus'], ParentType, ContextType>;
  tools?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<SkilltoolsArgs, 'first'>>;
  unlocks?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<SkillunlocksArgs, 'first' | 'transitive'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkillGapResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SkillGap'] = ResolversParentTypes['SkillGap']> = {
  coverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  essentialCoverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  met?: Resolver<Array<ResolversTypes['SkillNeed']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['MissingSkill']>, ParentType, ContextType>;
  partly?: Resolver<Array<ResolversTypes['PartlyMet']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
};

export type SkillNeedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SkillNeed'] = ResolversParentTypes['SkillNeed']> = {
  alternatives?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType>;
  importance?: Resolver<Maybe<ResolversTypes['Importance']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  neededBy?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SkillTypeResolvers = EnumResolverSignature<{ COMPETENCE?: any, KNOWLEDGE?: any, LANGUAGE?: any, SOFT?: any }, ResolversTypes['SkillType']>;

export type SkillsForChallengesResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SkillsForChallenges'] = ResolversParentTypes['SkillsForChallenges']> = {
  cover?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType>;
  ranked?: Resolver<Array<ResolversTypes['RankedSkill']>, ParentType, ContextType>;
  uncovered?: Resolver<Array<ResolversTypes['Challenge']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, Partial<SourcealiasesArgs>>;
  assertions?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType>;
  attribution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SourcenameArgs>>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<SourcerelationsArgs, 'direction' | 'first'>>;
  release?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replacedBy?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConceptStatus'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  edges?: Resolver<Array<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  hidden?: Resolver<Array<ResolversTypes['HiddenCount']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ToolResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Tool'] = ResolversParentTypes['Tool']> = {
  addresses?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<TooladdressesArgs, 'first'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, Partial<ToolaliasesArgs>>;
  assertions?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType>;
  broader?: Resolver<Array<ResolversTypes['Tool']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exampleOf?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType>;
  examples?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ToolexamplesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ToolnameArgs>>;
  narrower?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ToolnarrowerArgs, 'first'>>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ToolrelationsArgs, 'direction' | 'first'>>;
  replacedBy?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConceptStatus'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usedBy?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ToolusedByArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrendResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Trend'] = ResolversParentTypes['Trend']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, Partial<TrendaliasesArgs>>;
  assertions?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType>;
  broader?: Resolver<Array<ResolversTypes['Trend']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TrendnameArgs>>;
  narrower?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<TrendnarrowerArgs, 'first'>>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<TrendrelationsArgs, 'direction' | 'first'>>;
  replacedBy?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType>;
  shapes?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<TrendshapesArgs, 'first'>>;
  status?: Resolver<ResolversTypes['ConceptStatus'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TypeCountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TypeCount'] = ResolversParentTypes['TypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  Assertion?: AssertionResolvers<ContextType>;
  Basis?: BasisResolvers;
  CareerPath?: CareerPathResolvers<ContextType>;
  CareerPaths?: CareerPathsResolvers<ContextType>;
  CareerStage?: CareerStageResolvers<ContextType>;
  CareerStep?: CareerStepResolvers<ContextType>;
  Challenge?: ChallengeResolvers<ContextType>;
  ChallengeCover?: ChallengeCoverResolvers<ContextType>;
  Collection?: CollectionResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  ConceptConnection?: ConceptConnectionResolvers<ContextType>;
  ConceptEdge?: ConceptEdgeResolvers<ContextType>;
  ConceptKind?: ConceptKindResolvers;
  ConceptStatus?: ConceptStatusResolvers;
  CurriculumCoverage?: CurriculumCoverageResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Direction?: DirectionResolvers;
  Factor?: FactorResolvers<ContextType>;
  GraphEdge?: GraphEdgeResolvers<ContextType>;
  GraphInfo?: GraphInfoResolvers<ContextType>;
  GraphPath?: GraphPathResolvers<ContextType>;
  HiddenCount?: HiddenCountResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  Importance?: ImportanceResolvers;
  Influence?: InfluenceResolvers;
  KindCount?: KindCountResolvers<ContextType>;
  KindRule?: KindRuleResolvers<ContextType>;
  LearningPath?: LearningPathResolvers<ContextType>;
  LearningPhase?: LearningPhaseResolvers<ContextType>;
  LearningStep?: LearningStepResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  MissingSkill?: MissingSkillResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  Ontology?: OntologyResolvers<ContextType>;
  OrderViolation?: OrderViolationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartlyMet?: PartlyMetResolvers<ContextType>;
  PathGoal?: PathGoalResolvers;
  PayBand?: PayBandResolvers<ContextType>;
  PayChange?: PayChangeResolvers<ContextType>;
  PayPeriod?: PayPeriodResolvers;
  Practice?: PracticeResolvers<ContextType>;
  Qualification?: QualificationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RankedSkill?: RankedSkillResolvers<ContextType>;
  Recommendation?: RecommendationResolvers<ContextType>;
  RecommendationReason?: RecommendationReasonResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationCount?: RelationCountResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  RelationRule?: RelationRuleResolvers<ContextType>;
  RelationType?: RelationTypeResolvers;
  Responsibility?: ResponsibilityResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SimilarConcept?: SimilarConceptResolvers<ContextType>;
  Skill?: SkillResolvers<ContextType>;
  SkillGap?: SkillGapResolvers<ContextType>;
  SkillNeed?: SkillNeedResolvers<ContextType>;
  SkillType?: SkillTypeResolvers;
  SkillsForChallenges?: SkillsForChallengesResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  Tool?: ToolResolvers<ContextType>;
  Trend?: TrendResolvers<ContextType>;
  TypeCount?: TypeCountResolvers<ContextType>;
};

