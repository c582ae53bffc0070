import { isIdOfKind } from '../domain/concept.ts';
import { InvalidInput } from '../domain/errors.ts';
import type { ConceptKind } from '../domain/ontology.ts';
import type { Relation } from '../domain/relation.ts';
import { groupBy } from '../domain/group-by.ts';
import { reach } from '../domain/reach.ts';
import type { ClosureRequest, GraphStore, ReadOptions } from '../store/graph-store.ts';
import { keepById } from './keep-by-id.ts';

/** A skill or tool that somebody holds; `level` from 0 to 1, in full when left out. */
export interface SkillClaim {
  readonly skill: string;
  readonly level?: number | null;
}

/** What can be held. */
export const HOLDABLE: readonly ConceptKind[] = ['SKILL', 'TOOL'];

/** Holding the one is holding the other: a narrower skill, an example of a skill, what has replaced it. */
const MEETS: ClosureRequest['steps'] = [
  { type: 'BROADER', direction: 'OUT' },
  { type: 'EXAMPLE_OF', direction: 'OUT' },
  { type: 'REPLACED_BY', direction: 'OUT' },
];

/**
 * The claims by id. Of several claims to one skill the highest counts; level 0 means not held and is left out.
 * Throws InvalidInput that names every level outside 0 to 1.
 */
export function parseClaims(have: readonly SkillClaim[]): Map<string, number> {
  const claims = new Map<string, number>();
  const problems: string[] = [];
  for (const { skill, level } of have) {
    const value = level ?? 1;
    if (!(value >= 0 && value <= 1)) problems.push(`The level ${value} of ${skill} does not lie between 0 and 1.`);
    else if (value > (claims.get(skill) ?? 0)) claims.set(skill, value);
  }
  if (problems.length > 0) throw new InvalidInput(problems.join(' '), { problems });
  return claims;
}

/** Skills of which it is kept what they meet: a handful each. */
const KEPT_SKILLS = 20_000;

/** What is held with most skills: one list for all of them, so that it need not be fetched from far-off memory. */
const NOTHING_ELSE: readonly string[] = [];

/** For each skill or tool that exists all else that is held with it; nothing for ids of anything else. */
const findMet = keepById(KEPT_SKILLS, async (store, skills: readonly { readonly id: string }[], options) => {
  const ids = skills.map(({ id }) => id);
  const { members, relations } = await store.closure({ ids, steps: MEETS, maxDepth: null }, options);
  const onwards = groupBy(relations, ({ from }) => from);
  const next = (id: string): string[] => (onwards.get(id) ?? []).map(({ to }) => to);
  const holdable = members.filter(({ id, depth }) => depth === 0 && HOLDABLE.some((kind) => isIdOfKind(id, kind)));
  return new Map(
    holdable.map(({ id }) => {
      const others = [...reach([id], next)].slice(1);
      return [id, others.length > 0 ? others : NOTHING_ELSE];
    }),
  );
});

/** Everything that counts as held with the claims, and at what level: the highest of the claims that meet it. */
export async function findHeld(
  store: GraphStore,
  claims: ReadonlyMap<string, number>,
  options?: ReadOptions,
): Promise<Map<string, number>> {
  const held = new Map<string, number>();
  if (claims.size === 0) return held;
  const met = await findMet(
    store,
    [...claims.keys()].map((id) => ({ id })),
    options,
  );
  for (const [claim, level] of claims) {
    const others = met.get(claim);
    if (others === undefined) continue;
    hold(held, claim, level);
    for (const id of others) hold(held, id, level);
  }
  return held;
}

/**
 * The same at once, of what is needed alone; undefined where it is not known of all the claims what they meet: those that
 * are no skill or tool never are.
 */
export function findHeldNow(
  store: GraphStore,
  claims: ReadonlyMap<string, number>,
  needed: ReadonlySet<string>,
): Map<string, number> | undefined {
  const held = new Map<string, number>();
  const kept = findMet.kept(store);
  for (const [claim, level] of claims) {
    const others = kept.get(claim);
    if (others === undefined) return undefined;
    if (needed.has(claim)) hold(held, claim, level);
    for (const id of others) if (needed.has(id)) hold(held, id, level);
  }
  return held;
}

function hold(held: Map<string, number>, id: string, level: number): void {
  if (level > (held.get(id) ?? 0)) held.set(id, level);
}

/** The relations along which holding the one is holding the other, upwards from the ids. */
export async function findMeeting(
  store: GraphStore,
  ids: readonly string[],
  options?: ReadOptions,
): Promise<readonly Relation[]> {
  if (ids.length === 0) return [];
  return (await store.closure({ ids, steps: MEETS, maxDepth: null }, options)).relations;
}
