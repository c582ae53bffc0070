import { measureCoverage, type Coverage, type PartlyMetNeed } from '../domain/coverage.ts';
import type { SkillNeed } from '../domain/skill-need.ts';
import type { GraphStore, ReadOptions } from '../store/graph-store.ts';
import { findHeld, HOLDABLE, parseClaims, type SkillClaim } from './held-skills.ts';
import { getKnownConcepts, knownConcept } from './known-concepts.ts';
import { findRequirements, TARGETS } from './requirements.ts';

export interface SkillGapInput {
  /** May be empty: then everything is missing. */
  readonly have: readonly SkillClaim[];
  readonly target: string;
}

export interface MissingSkill {
  readonly need: SkillNeed;
  /** What was claimed: some of it may make this one quicker to learn (see `findTransferable`). */
  readonly held: readonly string[];
}

export interface SkillGap extends Omit<Coverage, 'missing'> {
  readonly target: string;
  readonly partly: readonly PartlyMetNeed[];
  readonly missing: readonly MissingSkill[];
}

/**
 * What a role, stage, responsibility, challenge or skill needs, against what is held. A target that nobody states
 * needs for is covered in full. See docs/ANSWERS.md for weights and precedence.
 *
 * Throws NotFound for unknown ids, all at once, and InvalidInput for ids of other kinds and levels outside 0 to 1.
 */
export async function findSkillGap(
  store: GraphStore,
  { have, target }: SkillGapInput,
  options?: ReadOptions,
): Promise<SkillGap> {
  const claims = parseClaims(have);
  const concepts = await getKnownConcepts(
    store,
    [
      { input: 'have', ids: have.map(({ skill }) => skill), kinds: HOLDABLE },
      { input: 'target', ids: [target], kinds: TARGETS },
    ],
    options,
  );
  const [requirements, held] = await Promise.all([
    findRequirements(store, [knownConcept(concepts, target)], options),
    findHeld(store, claims, options),
  ]);
  const { missing, ...coverage } = measureCoverage(requirements.get(target) ?? [], held);
  const claimed = [...claims.keys()];
  return { target, ...coverage, missing: missing.map((need) => ({ need, held: claimed })) };
}
