import type { Concept } from '../domain/concept.ts';
import { toMoves, type Move } from '../domain/career-moves.ts';
import { measureCoverage } from '../domain/coverage.ts';
import type { Arc } from '../domain/dijkstra.ts';
import { InvalidInput } from '../domain/errors.ts';
import { groupBy } from '../domain/group-by.ts';
import { kShortestPaths } from '../domain/k-shortest-paths.ts';
import { payForgone } from '../domain/pay-forgone.ts';
import { comparePay, type PayChange } from '../domain/pay.ts';
import type { RelationType } from '../domain/ontology.ts';
import { stepsTo } from '../domain/reach.ts';
import type { Relation } from '../domain/relation.ts';
import { compareText } from '../domain/settle.ts';
import type { SkillNeed } from '../domain/skill-need.ts';
import type { GraphStore, ReadOptions } from '../store/graph-store.ts';
import { findCareerSkills, keptSkills, newSkills, type CareerSkills } from './career-skills.ts';
import { findHeld, HOLDABLE } from './held-skills.ts';
import { getKnownConcepts, knownConcept, type Named } from './known-concepts.ts';
import { findPay } from './pay.ts';

export type PathGoal = 'FEWEST_STEPS' | 'FEWEST_NEW_SKILLS' | 'HIGHEST_PAY';

const MOST_STEPS = 20;
const MOST_PATHS = 20;
const MOVES: readonly RelationType[] = ['LEADS_TO', 'NEXT_STAGE', 'HAS_STAGE'];

/** From skills, over how many related roles the target may be reached. */
const MOST_RELATED_STEPS = 3;

const LINKS = 'LEADS_TO, NEXT_STAGE, HAS_STAGE or RELATED';

/** Of roles and stages that a set of skills covers equally well, it may start from so many. */
const MOST_STARTS = 5;

/** Where the way starts: exactly one of them. */
export interface CareerStart {
  readonly role?: string | null;
  readonly stage?: string | null;
  readonly skills?: readonly string[] | null;
}

export interface CareerPathsInput {
  readonly from: CareerStart;
  /** A role or a stage. */
  readonly to: string;
  readonly optimise: PathGoal;
  /** 1 to 20. */
  readonly maxSteps: number;
  /** 1 to 20. */
  readonly first: number;
}

export interface CareerStep {
  readonly from: string;
  readonly to: string;
  readonly relation: Relation;
  /** What `to` needs and neither `from` nor the start of the path brings along. */
  readonly newSkills: readonly SkillNeed[];
  /** What `to` needs and is there already. */
  readonly keptSkills: readonly string[];
  /** Null when the pay of the two cannot be compared. */
  readonly payChange: PayChange | null;
}

export interface CareerPath {
  /** FEWEST_STEPS: steps; FEWEST_NEW_SKILLS: new skills; HIGHEST_PAY: yearly pay forgone, see `payForgone`. */
  readonly cost: number;
  readonly steps: readonly CareerStep[];
}

export interface CareerPaths {
  /** Cheapest first. */
  readonly paths: readonly CareerPath[];
  /** Why there is none; null when there is one. */
  readonly noPathReason: string | null;
}

/**
 * The best ways from a role, a stage or a set of skills to a role or stage, along LEADS_TO, NEXT_STAGE and HAS_STAGE,
 * without passing anything twice; where these do not lead there, along RELATED roles too. A set of skills starts from
 * the roles and stages that it covers best. See docs/ANSWERS.md for the costs. A constant number of store calls.
 *
 * Throws NotFound for unknown ids, all at once, and InvalidInput for ids of other kinds, an empty set of skills and
 * numbers out of range.
 */
export async function findCareerPaths(
  store: GraphStore,
  input: CareerPathsInput,
  options?: ReadOptions,
): Promise<CareerPaths> {
  checkRange('maxSteps', input.maxSteps, MOST_STEPS);
  checkRange('first', input.first, MOST_PATHS);
  const start = namedStart(input.from);
  const named = [start, { input: 'to', ids: [input.to], kinds: ['ROLE', 'CAREER_STAGE'] } as const];
  const concepts = await getKnownConcepts(store, named, options);
  const target = knownConcept(concepts, input.to);
  const startAt = start.input === 'from.skills' ? null : knownConcept(concepts, start.ids[0] ?? '');
  const rules = { leavesStages: startAt?.kind !== 'ROLE', entersStages: target.kind === 'CAREER_STAGE' };
  const find = async (types: readonly RelationType[]): Promise<Search & { way: Ways | string }> => {
    const moves = toMoves(await store.listRelations(types, options), rules);
    const maxSteps = types.includes('RELATED') ? relatedSteps(moves, input, startAt) : input.maxSteps;
    const search = { ...input, store, target, options, ...aroundTarget(moves, target.id, maxSteps) };
    const way = startAt ? await waysFromConcept(search, startAt) : await waysFromSkills(search, start.ids);
    return { ...search, way };
  };
  const direct = await find(MOVES);
  const found =
    typeof direct.way === 'string' && startAt?.id !== target.id ? await find([...MOVES, 'RELATED']) : direct;
  if (typeof found.way === 'string') return { paths: [], noPathReason: found.way };
  return { paths: await toPaths(found, found.way), noPathReason: null };
}

/** Being related carries not far: only the shortest chains, and those of one step more, are looked at. */
function relatedSteps(moves: readonly Move[], { to, maxSteps }: CareerPathsInput, start: Concept | null): number {
  if (!start) return Math.min(maxSteps, MOST_RELATED_STEPS);
  const after = groupBy(moves, ({ from }) => from);
  const shortest = stepsTo([start.id], (id) => (after.get(id) ?? []).map((move) => move.to), maxSteps).get(to);
  return shortest === undefined ? maxSteps : Math.min(maxSteps, shortest + 1);
}

function namedStart({ role, stage, skills }: CareerStart): Named {
  const given = [role, stage, skills].filter((start) => start !== null && start !== undefined);
  if (given.length !== 1) throw new InvalidInput('"from" needs exactly one of role, stage and skills.');
  if (skills?.length === 0) throw new InvalidInput('"from.skills" is empty: name at least one skill.');
  if (skills) return { input: 'from.skills', ids: skills, kinds: HOLDABLE };
  if (role) return { input: 'from.role', ids: [role], kinds: ['ROLE'] };
  return { input: 'from.stage', ids: [stage ?? ''], kinds: ['CAREER_STAGE'] };
}

function checkRange(name: string, value: number, most: number): void {
  if (Number.isInteger(value) && value >= 1 && value <= most) return;
  throw new InvalidInput(`"${name}" is ${value}: give a whole number from 1 to ${most}.`);
}

interface Search extends CareerPathsInput {
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

function aroundTarget(
  moves: readonly Move[],
  target: string,
  maxSteps: number,
): Pick<Search, 'maxSteps' | 'movesFrom' | 'stepsLeft' | 'earlier'> {
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
interface Ways {
  readonly routes: readonly { readonly cost: number; readonly moves: readonly Move[] }[];
  readonly skills: CareerSkills | null;
  /** What is at hand before a move. */
  readonly atHand: (move: Move, skills: CareerSkills) => (skill: string) => boolean;
}

async function waysFromConcept(search: Search, start: Concept): Promise<Ways | string> {
  const { target, movesFrom, stepsLeft, maxSteps } = search;
  if (start.id === target.id) return `${start.name} is both the start and the goal: there is nothing to move to.`;
  if (!stepsLeft.has(start.id)) return noWayReason(search, start);
  const after = (id: string): string[] => (movesFrom.get(id) ?? []).map(({ to }) => to);
  const within = [...stepsTo([start.id], after, maxSteps)]
    .filter(([id, steps]) => steps + (stepsLeft.get(id) ?? Infinity) <= maxSteps)
    .map(([id]) => id);
  const atHand: Ways['atHand'] = ({ from }, skills) => {
    const [own, first] = [skills.brings(from), skills.brings(start.id)];
    return (skill) => own.has(skill) || first.has(skill);
  };
  const { costOf, skills } = await findCosts(search, within, atHand);
  const isWithin = new Set(within);
  const arcsFrom = (id: string): MoveArc[] =>
    (movesFrom.get(id) ?? [])
      .filter(({ to }) => isWithin.has(to))
      .map((move) => ({ to: move.to, cost: costOf(move), move }));
  return { routes: findRoutes(search, arcsFrom, start.id, maxSteps), skills, atHand };
}

async function waysFromSkills(search: Search, claimed: readonly string[]): Promise<Ways | string> {
  const { store, target, movesFrom, stepsLeft, maxSteps, options, earlier } = search;
  const [held, skills] = await Promise.all([
    findHeld(store, new Map(claimed.map((id) => [id, 1])), options),
    findCareerSkills(store, stepsLeft.keys(), earlier, options),
  ]);
  const needs = skills.needs(target.id);
  if (needs.length > 0 && newSkills(needs, (skill) => held.has(skill)).length === 0)
    return `These skills meet everything that ${target.name} needs already.`;
  const starts = bestCovered(search, skills, held);
  if (starts.length === 0)
    return stepsLeft.size === 1
      ? nothingLeadsTo(target)
      : `None of the roles and stages that lead to ${target.name} needs any of these skills.`;
  const isStart = new Set(starts);
  const atHand: Ways['atHand'] = ({ from }) => {
    const own = isStart.has(from) ? null : skills.brings(from);
    return (skill) => held.has(skill) || (own?.has(skill) ?? false);
  };
  const { costOf } = await findCosts(search, [...stepsLeft.keys()], atHand, skills);
  const anywhere = '';
  const arcsFrom = (id: string): MoveArc[] =>
    id === anywhere
      ? starts.map((to) => ({ to, cost: 0, move: null }))
      : (movesFrom.get(id) ?? [])
          .filter(({ to }) => stepsLeft.has(to) && !isStart.has(to))
          .map((move) => ({ to: move.to, cost: costOf(move), move }));
  return { routes: findRoutes(search, arcsFrom, anywhere, maxSteps + 1), skills, atHand };
}

/**
 * Where somebody with these skills stands: of the roles and stages that lead to the target those that are covered best,
 * by coverage times covered weight, so that neither a job with one need nor one with a hundred wins by its size.
 */
function bestCovered(search: Search, skills: CareerSkills, held: ReadonlyMap<string, number>): string[] {
  const fits = [...search.stepsLeft.keys()]
    .filter((id) => id !== search.target.id)
    .map((id) => {
      const { coverage, met } = measureCoverage(skills.needs(id), held);
      return { id, fit: coverage * met.reduce((sum, { weight }) => sum + weight, 0) };
    });
  const best = Math.max(0, ...fits.map(({ fit }) => fit));
  const standing = best > 0 ? fits.filter(({ fit }) => fit === best).map(({ id }) => id) : [];
  return standing.sort(compareText).slice(0, MOST_STARTS);
}

interface MoveArc extends Arc {
  /** Null for stepping in. */
  readonly move: Move | null;
}

function findRoutes(
  { target, first, stepsLeft }: Search,
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
async function findCosts(
  { store, optimise, target, earlier, options }: Search,
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

async function toPaths({ store, earlier, options }: Search, { routes, skills, atHand }: Ways): Promise<CareerPath[]> {
  const passed = [...new Set(routes.flatMap(({ moves }) => moves.flatMap(({ from, to }) => [from, to])))];
  const [known, pay] = await Promise.all([
    skills ?? findCareerSkills(store, passed, earlier, options),
    findPay(store, passed, options),
  ]);
  return routes.map(({ cost, moves }) => ({
    cost,
    steps: moves.map((move) => {
      const has = atHand(move, known);
      return {
        ...move,
        newSkills: newSkills(known.needs(move.to), has),
        keptSkills: keptSkills(known.needs(move.to), has),
        payChange: comparePay(pay.get(move.from) ?? [], pay.get(move.to) ?? []),
      };
    }),
  }));
}

function noWayReason({ target, movesFrom, stepsLeft, maxSteps }: Search, start: Concept): string {
  if (stepsLeft.size === 1) return nothingLeadsTo(target);
  const after = (id: string): string[] => (movesFrom.get(id) ?? []).map(({ to }) => to);
  if (after(start.id).length === 0) return `Nothing leads on from ${start.name}: no ${LINKS} relation leaves it.`;
  const steps = stepsTo([start.id], after, Infinity).get(target.id);
  if (steps !== undefined)
    return `The shortest way from ${start.name} to ${target.name} takes ${steps} steps, more than maxSteps = ${maxSteps}.`;
  return `No chain of ${LINKS} relations leads from ${start.name} to ${target.name}.`;
}

function nothingLeadsTo(target: Concept): string {
  return `Nothing leads to ${target.name}: no ${LINKS} relation ends at it.`;
}
