import { measureCoverage } from '../domain/coverage.ts';
import { compareText } from '../domain/settle.ts';
import { nothingLeadsTo } from './career-reasons.ts';
import { findCosts, findRoutes, type CareerSearch, type MoveArc, type Ways } from './career-search.ts';
import { findCareerSkills, newSkills, type CareerSkills } from './career-skills.ts';
import { findHeld } from './held-skills.ts';

/** Of roles and stages that a set of skills covers equally well, it may start from so many. */
const MOST_STARTS = 5;

/** The ways to the target from where a set of skills stands, or the reason why there is none. */
export async function waysFromSkills(search: CareerSearch, claimed: readonly string[]): Promise<Ways | string> {
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
function bestCovered(search: CareerSearch, skills: CareerSkills, held: ReadonlyMap<string, number>): string[] {
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
