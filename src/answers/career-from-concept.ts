import type { Concept } from '../domain/concept.ts';
import { stepsTo } from '../domain/reach.ts';
import { nothingLeadsTo, WAYS_ON } from './career-reasons.ts';
import { findCosts, findRoutes, type CareerSearch, type MoveArc, type Ways } from './career-search.ts';

/** The ways from a role or stage to the target, or the reason why there is none. */
export async function waysFromConcept(search: CareerSearch, start: Concept): Promise<Ways | string> {
  const { movesFrom, stepsLeft, maxSteps } = search;
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

function noWayReason({ target, movesFrom, stepsLeft, maxSteps }: CareerSearch, start: Concept): string {
  if (stepsLeft.size === 1) return nothingLeadsTo(target);
  const after = (id: string): string[] => (movesFrom.get(id) ?? []).map(({ to }) => to);
  if (after(start.id).length === 0) return `Nothing leads on from ${start.name}: no ${WAYS_ON} relation leaves it.`;
  const steps = stepsTo([start.id], after, Infinity).get(target.id);
  if (steps !== undefined)
    return `The shortest way from ${start.name} to ${target.name} takes ${steps} steps, more than maxSteps = ${maxSteps}.`;
  return `No chain of ${WAYS_ON} relations leads from ${start.name} to ${target.name}.`;
}
