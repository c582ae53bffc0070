import type { Edge } from '../../domain/find-cycle.ts';
import type { Draft, Origin } from '../draft.ts';

/** An ESCO occupation and the O*NET occupations that its match has become. */
export interface NestaMatch {
  readonly occupation: string;
  /** O*NET-SOC 2010 code that Nesta matched. */
  readonly code: string;
  readonly targets: readonly string[];
  /** 0 to 1. */
  readonly confidence: number;
  readonly reason: string;
  readonly origin: Origin;
}

const VINTAGE = 'ESCO 1.0.5 / O*NET 24.2';
const LOCATOR = 'esco_onet_crosswalk_Nov2020';
/** How much of the confidence is left at each step down the hierarchy. */
const PER_STEP = 0.8;

/** Matches as Nesta made them. A code that several ESCO occupations share is the broader one of the two. */
export function addMatches(draft: Draft, matches: readonly NestaMatch[]): void {
  const sharers = new Map<string, number>();
  for (const { code } of matches) sharers.set(code, (sharers.get(code) ?? 0) + 1);
  for (const { occupation, code, targets, confidence, reason, origin } of matches) {
    const shared = (sharers.get(code) ?? 0) > 1;
    const type = shared ? 'BROAD_MATCH' : targets.length > 1 ? 'NARROW_MATCH' : 'CLOSE_MATCH';
    for (const to of targets) {
      const weight = round(confidence / targets.length);
      const said = { weight, confidence: weight, reason, method: 'Nesta 2020', vintage: VINTAGE, locator: LOCATOR };
      draft.addRelation({ type, from: occupation, to, ...said }, origin);
    }
  }
}

/**
 * Matches for occupations that Nesta left out, from the nearest broader occupation that has one, as its makers advise.
 * They are our conclusion, and say so.
 */
export function addInherited(
  draft: Draft,
  matches: readonly NestaMatch[],
  hierarchy: readonly Edge[],
  occupations: ReadonlySet<string>,
): void {
  const direct = new Map(matches.map((match) => [match.occupation, match]));
  const broader = new Map<string, string[]>();
  for (const { from, to } of hierarchy) {
    if (occupations.has(from) && occupations.has(to)) broader.set(from, [...(broader.get(from) ?? []), to]);
  }
  for (const occupation of broader.keys()) {
    if (direct.has(occupation)) continue;
    const found = nearestMatch(occupation, broader, direct);
    if (!found) continue;
    const { match, steps } = found;
    for (const to of match.targets) {
      const weight = round((match.confidence * PER_STEP ** steps) / match.targets.length);
      const reason = `Inherited from ${match.occupation}, the nearest broader occupation with a match. ${match.reason}`;
      const said = { basis: 'INFERRED' as const, weight, confidence: weight, reason, locator: LOCATOR };
      const method = 'Nesta 2020, inherited';
      draft.addRelation({ type: 'BROAD_MATCH', from: occupation, to, ...said, method, vintage: VINTAGE }, match.origin);
    }
  }
}

function nearestMatch(
  start: string,
  broader: ReadonlyMap<string, readonly string[]>,
  direct: ReadonlyMap<string, NestaMatch>,
): { match: NestaMatch; steps: number } | null {
  const seen = new Set([start]);
  let level = [start];
  for (let steps = 1; level.length > 0; steps++) {
    const above = level.flatMap((id) => broader.get(id) ?? []).filter((id) => !seen.has(id));
    const [match] = above.map((id) => direct.get(id)).filter((found) => found !== undefined);
    if (match) return { match, steps };
    for (const id of above) seen.add(id);
    level = above;
  }
  return null;
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
