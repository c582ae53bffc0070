import { toMoves, type Move } from '../domain/career-moves.ts';
import type { Concept } from '../domain/concept.ts';
import { InvalidInput } from '../domain/errors.ts';
import { groupBy } from '../domain/group-by.ts';
import type { RelationType } from '../domain/ontology.ts';
import { comparePay, type PayChange } from '../domain/pay.ts';
import { stepsTo } from '../domain/reach.ts';
import type { Relation } from '../domain/relation.ts';
import type { SkillNeed } from '../domain/skill-need.ts';
import type { GraphStore, ReadOptions } from '../store/graph-store.ts';
import { waysFromConcept } from './career-from-concept.ts';
import { waysFromSkills } from './career-from-skills.ts';
import { aroundTarget, type CareerSearch, type PathGoal, type Ways } from './career-search.ts';
import { findCareerSkills, keptSkills, newSkills } from './career-skills.ts';
import { HOLDABLE } from './held-skills.ts';
import { getKnownConcepts, knownConcept, type Named } from './known-concepts.ts';
import { findPay } from './pay.ts';

const MOST_STEPS = 20;
const MOST_PATHS = 20;
/** From skills, over how many related roles the target may be reached. */
const MOST_RELATED_STEPS = 3;

const MOVES: readonly RelationType[] = ['LEADS_TO', 'NEXT_STAGE', 'HAS_STAGE'];

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
  if (startAt?.id === target.id)
    return none(`${target.name} is both the start and the goal: there is nothing to move to.`);
  const find = async (types: readonly RelationType[]): Promise<Found> => {
    const rules = { leavesStages: startAt?.kind !== 'ROLE', entersStages: target.kind === 'CAREER_STAGE' };
    const moves = toMoves(await store.listRelations(types, options), rules);
    const maxSteps = types.includes('RELATED') ? relatedSteps(moves, input, startAt) : input.maxSteps;
    const search = { ...input, store, target, options, ...aroundTarget(moves, target.id, maxSteps) };
    const ways = startAt ? await waysFromConcept(search, startAt) : await waysFromSkills(search, start.ids);
    return { search, ways };
  };
  const direct = await find(MOVES);
  const { search, ways } = typeof direct.ways === 'string' ? await find([...MOVES, 'RELATED']) : direct;
  return typeof ways === 'string' ? none(ways) : { paths: await toPaths(search, ways), noPathReason: null };
}

interface Found {
  readonly search: CareerSearch;
  /** Or the reason why there is none. */
  readonly ways: Ways | string;
}

function none(noPathReason: string): CareerPaths {
  return { paths: [], noPathReason };
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

async function toPaths(
  { store, earlier, options }: CareerSearch,
  { routes, skills, atHand }: Ways,
): Promise<CareerPath[]> {
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
