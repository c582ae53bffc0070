import { isIdOfKind } from '../domain/concept.ts';
import { InvalidInput } from '../domain/errors.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Relation, RelationKey } from '../domain/relation.ts';
import { UNSTATED_WEIGHT } from '../domain/requirements.ts';
import { compareText } from '../domain/settle.ts';
import { weightedSetCover } from '../domain/weighted-set-cover.ts';
import type { GraphStore, ReadOptions } from '../store/graph-store.ts';
import { findHeld, HOLDABLE } from './held-skills.ts';
import { getKnownConcepts } from './known-concepts.ts';
import { findAddressingRelations } from './requirements.ts';

export interface SkillsForChallengesInput {
  /** At least one. */
  readonly challenges: readonly string[];
  /** Skills and tools that are there already. */
  readonly have?: readonly string[] | null;
  /** Most ranked skills; 0 for the cover only. */
  readonly first: number;
}

export interface ChallengeCover {
  readonly challenge: string;
  /** 0 to 1: how much the skill helps with the challenge or a narrower one, at best. */
  readonly weight: number;
  readonly relations: readonly RelationKey[];
}

export interface RankedSkill {
  readonly skill: string;
  /** What the skill adds to what is held, summed over the challenges. */
  readonly score: number;
  /** The challenges to which it adds, most helped first. */
  readonly covers: readonly ChallengeCover[];
}

export interface SkillsForChallenges {
  /** Skills that are not held and add something, best first. */
  readonly ranked: readonly RankedSkill[];
  /** A small set of skills that, with those held, address every challenge that skills can address. */
  readonly cover: readonly string[];
  /** Challenges that neither a skill nor anything held addresses. */
  readonly uncovered: readonly string[];
}

/**
 * Which skills address the challenges, best first, and a small set (found greedily) that is enough.
 *
 * A skill addresses a challenge when it addresses it or a narrower one. To a challenge that is addressed already by
 * something held, a skill adds only what it helps more. Throws InvalidInput without a challenge.
 */
export async function findSkillsForChallenges(
  store: GraphStore,
  { challenges, have, first }: SkillsForChallengesInput,
  options?: ReadOptions,
): Promise<SkillsForChallenges> {
  if (challenges.length === 0) throw new InvalidInput('"challenges" is empty: name at least one challenge.');
  const claimed = have ?? [];
  await getKnownConcepts(
    store,
    [
      { input: 'challenges', ids: challenges, kinds: ['CHALLENGE'] },
      { input: 'have', ids: claimed, kinds: HOLDABLE },
    ],
    options,
  );
  const asked = [...new Set(challenges)];
  const [addressing, held] = await Promise.all([
    findAddressingRelations(store, asked, options),
    findHeld(store, new Map(claimed.map((id) => [id, 1])), options),
  ]);
  const covers = coversBySkill(addressing);
  const helped = bestOf([...covers].filter(([id]) => held.has(id)).map(([, list]) => list));
  const open = [...covers].filter(([id]) => isIdOfKind(id, 'SKILL') && !held.has(id));
  const needed = open.map(([id, list]) => ({
    id,
    cost: 1,
    covers: new Map(
      list.filter(({ challenge }) => !helped.has(challenge)).map(({ challenge, weight }) => [challenge, weight]),
    ),
  }));
  const coverable = bestOf(open.map(([, list]) => list));
  return {
    ranked: rank(open, helped).slice(0, first),
    cover: weightedSetCover(needed),
    uncovered: asked.filter((challenge) => !helped.has(challenge) && !coverable.has(challenge)),
  };
}

function coversBySkill(addressing: ReadonlyMap<string, readonly Relation[]>): Map<string, ChallengeCover[]> {
  const covers = new Map<string, ChallengeCover[]>();
  for (const [challenge, relations] of addressing) {
    for (const [id, own] of groupBy(relations, ({ from }) => from)) {
      const weight = Math.max(...own.map((relation) => relation.weight ?? UNSTATED_WEIGHT));
      const cover = { challenge, weight, relations: own.map(({ type, from, to }) => ({ type, from, to })) };
      covers.set(id, [...(covers.get(id) ?? []), cover]);
    }
  }
  return covers;
}

function bestOf(lists: readonly (readonly ChallengeCover[])[]): Map<string, number> {
  const best = new Map<string, number>();
  for (const { challenge, weight } of lists.flat()) best.set(challenge, Math.max(weight, best.get(challenge) ?? 0));
  return best;
}

function rank(open: readonly [string, ChallengeCover[]][], helped: ReadonlyMap<string, number>): RankedSkill[] {
  return open
    .map(([skill, list]) => {
      const gain = ({ challenge, weight }: ChallengeCover): number => weight - (helped.get(challenge) ?? 0);
      const covers = list
        .filter((cover) => gain(cover) > 0)
        .sort((a, b) => b.weight - a.weight || compareText(a.challenge, b.challenge));
      return { skill, score: round(covers.reduce((sum, cover) => sum + gain(cover), 0)), covers };
    })
    .filter(({ covers }) => covers.length > 0)
    .sort((a, b) => b.score - a.score || compareText(a.skill, b.skill));
}

/** Without the noise of adding fractions. */
function round(score: number): number {
  return Math.round(score * 1e6) / 1e6;
}
