import type { Concept } from './concept.ts';
import type { Basis, Importance } from './ontology.ts';
import type { RelationKey } from './relation.ts';

/** Something that has to be known or brought along, and who needs it. Ids throughout. */
export interface SkillNeed {
  /** A skill or a tool. */
  readonly skill: string;
  /** The same as a concept, once somebody has looked it up: needs are kept, and are asked for their skills again. */
  concept?: Concept;
  readonly importance: Importance | null;
  /** 0 to 1: how strongly it is needed. */
  readonly weight: number;
  /** 0 to 1: how advanced it has to be; null where nobody says, so that any level will do. */
  readonly level: number | null;
  readonly neededBy: readonly string[];
  /** How we know: the weakest link of the strongest chain from the target to the skill. */
  readonly basis: Basis;
  /** What would do as well: any one of these and `skill` is enough. */
  readonly alternatives: readonly string[];
  /** The relations that say so: their assertions are the evidence. */
  readonly relations: readonly RelationKey[];
}

/** What has to be met: any one of the options, the heaviest first. Nearly always there is one. */
export type Requirement = readonly [SkillNeed, ...SkillNeed[]];
