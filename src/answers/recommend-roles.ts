import { rankRoles, type RankedRole } from '../domain/rank-roles.ts';
import type { ReasonPath, Recommendation } from '../domain/recommendation.ts';
import type { GraphStore, ReadOptions } from '../store/graph-store.ts';
import { findHeld, HOLDABLE, parseClaims, type SkillClaim } from './held-skills.ts';
import { getKnownConcepts } from './known-concepts.ts';
import { toRecommendations, withSpares } from './recommendation-text.ts';
import { getWorkGraph, type WorkGraph } from './work-graph.ts';

export interface RecommendRolesInput {
  readonly have: readonly SkillClaim[];
  readonly first: number;
}

const MOST_REASONS = 3;

/**
 * Roles whose needs are covered best by what is held (see `domain/rank-roles.ts`), best first; none when nothing is
 * held. A held narrower skill, or a tool that is an example of a skill, counts as the skill. Five store calls.
 *
 * Throws NotFound for unknown ids, all at once, and InvalidInput for ids of other kinds and levels outside 0 to 1.
 */
export async function recommendRoles(
  store: GraphStore,
  { have, first }: RecommendRolesInput,
  options?: ReadOptions,
): Promise<Recommendation[]> {
  const claims = parseClaims(have);
  await getKnownConcepts(store, [{ input: 'have', ids: have.map(({ skill }) => skill), kinds: HOLDABLE }], options);
  if (claims.size === 0 || first === 0) return [];
  const [held, graph] = await Promise.all([findHeld(store, claims, options), getWorkGraph(store, options)]);
  const levels = new Map<number, number>();
  for (const [id, level] of held) {
    const node = graph.nodes.get(id);
    if (node !== undefined) levels.set(node, level);
  }
  const ranked = rankRoles(graph.needs, levels).slice(0, withSpares(first));
  return toRecommendations(
    store,
    ranked.map((role) => toCandidate(role, graph)),
    first,
    options,
  );
}

function toCandidate(
  { role, score, met }: RankedRole,
  graph: WorkGraph,
): {
  id: string;
  score: number;
  because: ReasonPath[];
} {
  const because = met.slice(0, MOST_REASONS).map(({ edges }) => {
    const relations = [...edges].reverse().map(graph.relationOf);
    return { path: [...relations.map(({ to }) => to), relations.at(-1)?.from ?? ''], relations };
  });
  return { id: graph.ids[role] ?? '', score, because };
}
