import type { Concept } from '../domain/concept.ts';

/** What leads from one step of a career to the next, in words. */
export const WAYS_ON = 'LEADS_TO, NEXT_STAGE, HAS_STAGE or RELATED';

export function nothingLeadsTo(target: Concept): string {
  return `Nothing leads to ${target.name}: no ${WAYS_ON} relation ends at it.`;
}
