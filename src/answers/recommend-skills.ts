import { personalisedPageRank } from '../domain/personalised-pagerank.ts';
import type { Recommendation } from '../domain/recommendation.ts';
import { strongestLinks } from '../domain/strongest-links.ts';
import type { GraphStore, ReadOptions } from '../store/graph-store.ts';
import { findHeld, HOLDABLE, parseClaims, type SkillClaim } from './held-skills.ts';
import { getKnownConcepts, knownConcept } from './known-concepts.ts';
import { findAllBefore } from './prerequisites.ts';
import { findStepsToGoal, type StepToGoal } from './steps-to-goal.ts';
import { toRecommendations, withSpares, type Candidate } from './recommendation-text.ts';
import { TARGETS } from './requirements.ts';
import { getWorkGraph, type WorkGraph } from './work-graph.ts';

export interface RecommendSkillsInput {
  /** May be empty when there is a goal. */
  readonly have: readonly SkillClaim[];
  readonly goal?: string | null;
  readonly first: number;
}

/** The walk goes home often: what is two steps away matters, what is six steps away does not. */
const WALK = { restart: 0.35, tolerance: 5e-6 };

/** 0 would recommend what everyone needs, 1 what hardly anyone has heard of. */
const DISCOUNT = 0.5;

const MOST_REASONS = 3;

/**
 * Skills to learn next, best first.
 *
 * - With a goal: what it still needs, and what comes before that, by weight of the need, by what it unlocks (see
 *   `steps-to-goal.ts`), and by nearness to the profile: score = benefit x (1 + nearness) / 2.
 * - Without: nearness to the profile alone, relative to the nearest; what is more than two steps from everything that
 *   is held is left out, and so is all when nothing is held.
 *
 * What comes before a claim is known, as in `learning-path.ts`. Nearness is personalised PageRank from the held skills, discounted by the square root of what a walk from anywhere
 * would give, since everyone needs that. At most ten store calls.
 *
 * Throws NotFound for unknown ids, all at once, and InvalidInput for ids of other kinds and levels outside 0 to 1.
 */
export async function recommendSkills(
  store: GraphStore,
  { have, goal, first }: RecommendSkillsInput,
  options?: ReadOptions,
): Promise<Recommendation[]> {
  const claims = parseClaims(have);
  const goals = goal === null || goal === undefined ? [] : [goal];
  const concepts = await getKnownConcepts(
    store,
    [
      { input: 'have', ids: have.map(({ skill }) => skill), kinds: HOLDABLE },
      { input: 'goal', ids: goals, kinds: TARGETS },
    ],
    options,
  );
  if (first === 0) return [];
  const [held, graph, before] = await Promise.all([
    findHeld(store, claims, options),
    getWorkGraph(store, options),
    findAllBefore(store, [...claims.keys()], options),
  ]);
  const known = new Set([...held.keys(), ...before.map(({ from }) => from)]);
  const near = nearness(graph, claims, known);
  const steps = await Promise.all(
    goals.map((id) => findStepsToGoal(store, { goal: knownConcept(concepts, id), held, known, graph }, options)),
  );
  const candidates = goals.length > 0 ? towards(steps.flat(), near) : fromProfile(near);
  const starts = new Set([...claims.keys()].flatMap((id) => graph.nodes.get(id) ?? []));
  const best = candidates
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, withSpares(first))
    .map((candidate) => ({ ...candidate, because: [...candidate.because, ...linksTo(graph, starts, candidate)] }));
  const explained = best.filter(({ because }) => because.length > 0);
  return toRecommendations(store, explained, first, options);
}

/** How near each skill that is not known is to the profile, relative to the nearest: 0 to 1. */
function nearness(
  { adjacency, nodes, ids, isSkill }: WorkGraph,
  claims: ReadonlyMap<string, number>,
  known: ReadonlySet<string>,
): Map<string, number> {
  const start = new Map<number, number>();
  for (const [id, level] of claims) {
    const node = nodes.get(id);
    if (node !== undefined) start.set(node, level);
  }
  const near = new Map<string, number>();
  for (const [node, rank] of personalisedPageRank(adjacency, start, WALK)) {
    const id = ids[node] ?? '';
    if (isSkill[node] !== 1 || known.has(id)) continue;
    near.set(id, rank / (adjacency.strengths[node] ?? 1) ** DISCOUNT);
  }
  const most = [...near.values()].reduce((max, value) => Math.max(max, value), 0);
  for (const [id, value] of near) near.set(id, value / most);
  return near;
}

function towards(steps: readonly StepToGoal[], near: ReadonlyMap<string, number>): Candidate[] {
  return steps.map(({ skill, benefit, because }) => ({
    id: skill,
    score: (benefit * (1 + (near.get(skill) ?? 0))) / 2,
    because,
  }));
}

function fromProfile(near: ReadonlyMap<string, number>): Candidate[] {
  return [...near].map(([id, score]) => ({ id, score, because: [] }));
}

function linksTo(graph: WorkGraph, starts: ReadonlySet<number>, { id, because }: Candidate): Candidate['because'] {
  const node = graph.nodes.get(id);
  const missing = MOST_REASONS - because.length;
  if (node === undefined || missing <= 0) return [];
  return strongestLinks(graph.adjacency, starts, node, missing).map(({ nodes, edges }) => ({
    path: nodes.map((each) => graph.ids[each] ?? ''),
    relations: edges.map(graph.relationOf),
  }));
}
