import { measureCoverage, type Coverage, type PartlyMetNeed } from '../domain/coverage.ts';
import type { ConceptKind } from '../domain/ontology.ts';
import type { Requirement, SkillNeed } from '../domain/skill-need.ts';
import type { GraphStore, ReadOptions } from '../store/graph-store.ts';
import { findHeld, findHeldNow, HOLDABLE, parseClaims, type SkillClaim } from './held-skills.ts';
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
  return toGap(target, claims, requirements.get(target) ?? [], held);
}

/** The same at once; undefined where not all of it is at hand, and where anything is wrong with the ids. */
export function findSkillGapNow(
  store: GraphStore,
  { have, target }: SkillGapInput,
  options?: ReadOptions,
): SkillGap | undefined {
  const claims = parseClaims(have);
  const requirements = findRequirements.kept(store).get(target);
  const fits = (id: string, kinds: readonly ConceptKind[]): boolean => {
    const concept = store.findConceptNow?.(id, options);
    return Boolean(concept && kinds.includes(concept.kind));
  };
  if (!requirements || !fits(target, TARGETS)) return undefined;
  // What is claimed at level 0 is not among the claims, and has to exist all the same.
  if (!have.every(({ skill, level }) => level !== 0 || fits(skill, HOLDABLE))) return undefined;
  const held = findHeldNow(store, claims, skillsIn(requirements));
  return held && toGap(target, claims, requirements, held);
}

/** Made once for requirements, which are kept. */
const skills = new WeakMap<readonly Requirement[], ReadonlySet<string>>();

function skillsIn(requirements: readonly Requirement[]): ReadonlySet<string> {
  const known = skills.get(requirements);
  if (known) return known;
  const found = new Set(requirements.flatMap((options) => options.map(({ skill }) => skill)));
  skills.set(requirements, found);
  return found;
}

function toGap(
  target: string,
  claims: ReadonlyMap<string, number>,
  requirements: readonly Requirement[],
  held: ReadonlyMap<string, number>,
): SkillGap {
  const { missing, ...coverage } = measureCoverage(requirements, held);
  const claimed = [...claims.keys()];
  return { target, ...coverage, missing: missing.map((need) => ({ need, held: claimed })) };
}
