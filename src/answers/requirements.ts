import { strongestBasis, weakerBasis } from '../domain/assertion.ts';
import { breadthFirstSearch } from '../domain/breadth-first-search.ts';
import { isIdOfKind, type Concept } from '../domain/concept.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Basis, ConceptKind } from '../domain/ontology.ts';
import type { Relation } from '../domain/relation.ts';
import { toRequirements, type Demand } from '../domain/requirements.ts';
import type { Requirement } from '../domain/skill-need.ts';
import type { GraphStore, ReadOptions } from '../store/graph-store.ts';
import { keepById } from './keep-by-id.ts';

/** What can be asked for as a target. */
export const TARGETS: readonly ConceptKind[] = ['ROLE', 'CAREER_STAGE', 'RESPONSIBILITY', 'CHALLENGE', 'SKILL'];

type Target = Pick<Concept, 'id' | 'kind'>;

/** Targets of which the requirements are kept; a role of ESCO has some forty, 15 kB. */
const KEPT_TARGETS = 1_000;

/**
 * What has to be met for each of the targets, by its id; an empty list for a target that nobody says anything about.
 * At most six store calls, however many targets, and one where they are kept.
 *
 * - Role, stage, responsibility: the skills it REQUIRES or DEVELOPS and the tools it USES, and those of everything it
 *   inherits from along BROADER and HAS_RESPONSIBILITY. What a responsibility brings is scaled by the weight of
 *   HAS_RESPONSIBILITY and is optional where the responsibility is. A responsibility that is asked for itself needs what
 *   its narrower ones need, too: it is the heading over them.
 * - Challenge: the skills and tools that address it or a narrower challenge.
 * - Skill: itself, essential.
 *
 * Qualifications are not skills and are left out.
 */
export const findRequirements = keepById(KEPT_TARGETS, workOutRequirements);

async function workOutRequirements(
  store: GraphStore,
  targets: readonly Target[],
  options?: ReadOptions,
): Promise<Map<string, readonly Requirement[]>> {
  const challenges = targets.filter(({ kind }) => kind === 'CHALLENGE').map(({ id }) => id);
  const work = targets.filter(({ kind }) => kind !== 'CHALLENGE' && kind !== 'SKILL');
  const [byWork, byChallenge] = await Promise.all([
    demandsOfWork(store, work, options),
    demandsOfChallenges(store, challenges, options),
  ]);
  return new Map(
    targets.map(({ id, kind }) => {
      if (kind === 'SKILL') return [id, [[askedFor(id)]]];
      return [id, toRequirements((byWork.get(id) ?? byChallenge.get(id))?.filter(isNeed) ?? [])];
    }),
  );
}

async function demandsOfWork(
  store: GraphStore,
  targets: readonly Target[],
  options?: ReadOptions,
): Promise<Map<string, Demand[]>> {
  if (targets.length === 0) return new Map();
  const parts = await findParts(store, targets, options);
  const inherited = await store.closure(
    {
      ids: [...new Set([...parts.values()].flat())],
      steps: [
        { type: 'BROADER', direction: 'OUT' },
        { type: 'HAS_RESPONSIBILITY', direction: 'OUT' },
      ],
      maxDepth: null,
    },
    options,
  );
  const needs = await store.closure(
    {
      ids: inherited.members.map(({ id }) => id),
      steps: [
        { type: 'REQUIRES', direction: 'OUT' },
        { type: 'DEVELOPS', direction: 'OUT' },
        { type: 'USES', direction: 'OUT' },
      ],
      maxDepth: 1,
    },
    options,
  );
  const onwards = groupBy(inherited.relations, ({ from }) => from);
  const wanted = groupBy(needs.relations, ({ from }) => from);
  const demandsOf = (bearer: Bearer): Demand[] =>
    (wanted.get(bearer.id) ?? []).map((relation) => ({
      skill: relation.to,
      bearer: bearer.id,
      relation,
      share: bearer.share,
      optional: bearer.optional,
      basis: weakerBasis(bearer.basis, relation.basis),
    }));
  return new Map([...parts].map(([id, own]) => [id, bearersOf(own, onwards).flatMap(demandsOf)]));
}

/** Each target with its parts: those of a responsibility, which is a heading for narrower ones; of others none. */
async function findParts(
  store: GraphStore,
  targets: readonly Target[],
  options?: ReadOptions,
): Promise<Map<string, string[]>> {
  const ids = targets.filter(({ kind }) => kind === 'RESPONSIBILITY').map(({ id }) => id);
  const narrower = ids.length > 0 ? await findNarrower(store, ids, options) : [];
  return new Map(
    targets.map(({ id, kind }) => [
      id,
      kind === 'RESPONSIBILITY' ? [...breadthFirstSearch(id, narrower, 'IN').keys()] : [id],
    ]),
  );
}

/** BROADER among the ids and everything narrower. */
async function findNarrower(
  store: GraphStore,
  ids: readonly string[],
  options?: ReadOptions,
): Promise<readonly Relation[]> {
  const steps = [{ type: 'BROADER', direction: 'IN' }] as const;
  return (await store.closure({ ids, steps, maxDepth: null }, options)).relations;
}

interface Bearer {
  readonly id: string;
  readonly share: number;
  readonly optional: boolean;
  readonly basis: Basis;
}

/** The starts and all they inherit from; where several ways lead to one, each trait by the way that is best for it. */
function bearersOf(starts: readonly string[], onwards: ReadonlyMap<string, readonly Relation[]>): Bearer[] {
  const best = new Map<string, Bearer>();
  const waiting = starts.map((id): Bearer => ({ id, share: 1, optional: false, basis: 'CURATED' }));
  for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
    const known = best.get(here.id);
    const merged = known ? better(known, here) : here;
    if (merged === known) continue;
    best.set(here.id, merged);
    for (const relation of onwards.get(here.id) ?? []) waiting.push(inherit(merged, relation));
  }
  return [...best.values()];
}

function inherit({ share, optional, basis }: Bearer, relation: Relation): Bearer {
  const next = { id: relation.to, share, optional, basis: weakerBasis(basis, relation.basis) };
  if (relation.type === 'BROADER') return next;
  return {
    ...next,
    share: share * (relation.weight ?? 1),
    optional: optional || relation.importance === 'OPTIONAL',
  };
}

/** `known` itself when the other way adds nothing. */
function better(known: Bearer, other: Bearer): Bearer {
  const merged = {
    id: known.id,
    share: Math.max(known.share, other.share),
    optional: known.optional && other.optional,
    basis: strongestBasis([known, other]),
  };
  const isSame = merged.share === known.share && merged.optional === known.optional && merged.basis === known.basis;
  return isSame ? known : merged;
}

async function demandsOfChallenges(
  store: GraphStore,
  ids: readonly string[],
  options?: ReadOptions,
): Promise<Map<string, Demand[]>> {
  const addressed = await findAddressingRelations(store, ids, options);
  return new Map(
    [...addressed].map(([id, relations]) => [
      id,
      relations.map((relation): Demand => ({
        skill: relation.from,
        bearer: relation.to,
        relation,
        share: 1,
        optional: false,
        basis: relation.basis,
      })),
    ]),
  );
}

/** Per challenge, the ADDRESSES relations that end at it or at a narrower challenge. At most two store calls. */
export async function findAddressingRelations(
  store: GraphStore,
  challenges: readonly string[],
  options?: ReadOptions,
): Promise<Map<string, Relation[]>> {
  if (challenges.length === 0) return new Map();
  const narrower = await findNarrower(store, challenges, options);
  const reached = new Map(challenges.map((id) => [id, [...breadthFirstSearch(id, narrower, 'IN').keys()]]));
  const addressing = await store.closure(
    {
      ids: [...new Set([...reached.values()].flat())],
      steps: [{ type: 'ADDRESSES', direction: 'IN' }],
      maxDepth: 1,
    },
    options,
  );
  const toChallenge = groupBy(addressing.relations, ({ to }) => to);
  return new Map([...reached].map(([id, own]) => [id, own.flatMap((challenge) => toChallenge.get(challenge) ?? [])]));
}

function askedFor(skill: string): Requirement[0] {
  return {
    skill,
    importance: 'ESSENTIAL',
    weight: 1,
    level: null,
    neededBy: [skill],
    basis: 'CURATED',
    alternatives: [],
    relations: [],
  };
}

function isNeed({ skill }: Demand): boolean {
  return isIdOfKind(skill, 'SKILL') || isIdOfKind(skill, 'TOOL');
}
