import type { Move } from '../domain/career-moves.ts';
import type { Concept } from '../domain/concept.ts';
import type { Arc } from '../domain/dijkstra.ts';
import { groupBy } from '../domain/group-by.ts';
import { kShortestPaths } from '../domain/k-shortest-paths.ts';
import { payForgone } from '../domain/pay-forgone.ts';
import { stepsTo } from '../domain/reach.ts';
import type { GraphStore, ReadOptions } from '../store/graph-store.ts';
import { findCareerSkills, newSkills, type CareerSkills } from './career-skills.ts';
import { findPay } from './pay.ts';

export type PathGoal = 'FEWEST_STEPS' | 'FEWEST_NEW_SKILLS' | 'HIGHEST_PAY';

/** The career graph around a target, and what is asked of it. */
export interface CareerSearch {
  readonly optimise: PathGoal;
  readonly maxSteps: number;
  readonly first: number;
  readonly store: GraphStore;
  readonly target: Concept;
  readonly options: ReadOptions | undefined;
  /** All moves, by where they start. */
  readonly movesFrom: ReadonlyMap<string, readonly Move[]>;
  /** Least steps to the target, for all from where it can be reached in `maxSteps`. */
  readonly stepsLeft: ReadonlyMap<string, number>;
  /** The stages right before a stage. */
  readonly earlier: (id: string) => readonly string[];
}

/** What of a search follows from the moves. */
export function aroundTarget(
  moves: readonly Move[],
  target: string,
  maxSteps: number,
): Pick<CareerSearch, 'maxSteps' | 'movesFrom' | 'stepsLeft' | 'earlier'> {
  const movesTo = groupBy(moves, ({ to }) => to);
  const before = (id: string): string[] => (movesTo.get(id) ?? []).map(({ from }) => from);
  const earlier = groupBy(
    moves.filter(({ relation }) => relation.type === 'NEXT_STAGE'),
    ({ to }) => to,
  );
  return {
    maxSteps,
    movesFrom: groupBy(moves, ({ from }) => from),
    stepsLeft: stepsTo([target], before, maxSteps),
    earlier: (id) => (earlier.get(id) ?? []).map(({ from }) => from),
  };
}

/** Ways found, and what is needed to tell about their steps. */
export interface Ways {
  readonly routes: readonly { readonly cost: number; readonly moves: readonly Move[] }[];
  readonly skills: CareerSkills | null;
  /** What is at hand before a move. */
  readonly atHand: (move: Move, skills: CareerSkills) => (skill: string) => boolean;
}

export interface MoveArc extends Arc {
  /** Null for stepping in. */
  readonly move: Move | null;
}

/** The cheapest routes of a search along these arcs. */
export function findRoutes(
  { target, first, stepsLeft }: CareerSearch,
  arcsFrom: (id: string) => MoveArc[],
  from: string,
  maxSteps: number,
): Ways['routes'] {
  const known = new Map<string, MoveArc[]>();
  const remembered = (id: string): MoveArc[] => {
    const arcs = known.get(id) ?? arcsFrom(id);
    known.set(id, arcs);
    return arcs;
  };
  const limits = { k: first, maxSteps, stepsLeft: (id: string): number => stepsLeft.get(id) ?? Infinity };
  return kShortestPaths(remembered, from, target.id, limits).map(({ cost, arcs }) => ({
    cost,
    moves: arcs.map(({ move }) => move).filter((move) => move !== null),
  }));
}

/** The cost of a move by the chosen goal; reads only what that goal needs. */
export async function findCosts(
  { store, optimise, target, earlier, options }: CareerSearch,
  ids: readonly string[],
  atHand: Ways['atHand'],
  known: CareerSkills | null = null,
): Promise<{ readonly costOf: (move: Move) => number; readonly skills: CareerSkills | null }> {
  if (optimise === 'FEWEST_STEPS') return { costOf: () => 1, skills: known };
  if (optimise === 'HIGHEST_PAY') {
    const forgone = payForgone(await findPay(store, ids, options), target.id);
    return { costOf: ({ to }) => forgone(to), skills: known };
  }
  const skills = known ?? (await findCareerSkills(store, ids, earlier, options));
  return { costOf: (move) => newSkills(skills.needs(move.to), atHand(move, skills)).length, skills };
}
