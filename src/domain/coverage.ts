import type { Requirement, SkillNeed } from './skill-need.ts';

export interface PartlyMetNeed {
  readonly need: SkillNeed;
  /** 0 to 1, below `neededLevel`. */
  readonly heldLevel: number;
  readonly neededLevel: number;
}

/** What of the requirements is met by what is held, and how much that is. */
export interface Coverage {
  /** Share of the needed weight that is met, 0 to 1; 1 when nothing is needed. */
  readonly coverage: number;
  /** The same over the essential needs alone; 1 when none is essential. */
  readonly essentialCoverage: number;
  readonly met: readonly SkillNeed[];
  readonly partly: readonly PartlyMetNeed[];
  readonly missing: readonly SkillNeed[];
}

/**
 * Measures requirements against what is held (id -> level, see `spread-levels.ts`).
 *
 * A need is met as far as held level / needed level, at most 1; at any level above 0 where no level is needed. Of
 * alternatives the one that is met best counts. Coverage is the sum of weight × met share over the sum of weights.
 * O(r) for r options.
 */
export function measureCoverage(requirements: readonly Requirement[], held: ReadonlyMap<string, number>): Coverage {
  const judged = requirements.map((requirement) => judge(requirement, held));
  return {
    coverage: shareOf(judged),
    essentialCoverage: shareOf(judged.filter(({ need }) => need.importance === 'ESSENTIAL')),
    met: judged.filter(({ share }) => share === 1).map(({ need }) => need),
    partly: judged
      .filter(({ share }) => share > 0 && share < 1)
      .map(({ need, heldLevel }) => toPartly(need, heldLevel)),
    missing: judged.filter(({ share }) => share === 0).map(({ need }) => need),
  };
}

interface Judged {
  readonly need: SkillNeed;
  readonly heldLevel: number;
  readonly share: number;
}

/** Judges by the option that is met best, the heaviest among equals. */
function judge(requirement: Requirement, held: ReadonlyMap<string, number>): Judged {
  const [first, ...others] = requirement.map((need): Judged => {
    const heldLevel = held.get(need.skill) ?? 0;
    return { need, heldLevel, share: metShare(heldLevel, need.level) };
  }) as [Judged, ...Judged[]];
  return others.reduce((best, option) => (option.share > best.share ? option : best), first);
}

function metShare(heldLevel: number, neededLevel: number | null): number {
  if (heldLevel <= 0) return 0;
  return neededLevel === null || heldLevel >= neededLevel ? 1 : heldLevel / neededLevel;
}

function toPartly(need: SkillNeed, heldLevel: number): PartlyMetNeed {
  return { need, heldLevel, neededLevel: need.level ?? 0 };
}

function shareOf(judged: readonly Judged[]): number {
  const needed = judged.reduce((sum, { need }) => sum + need.weight, 0);
  if (needed === 0) return judged.every(({ share }) => share === 1) ? 1 : 0;
  return judged.reduce((sum, { need, share }) => sum + need.weight * share, 0) / needed;
}
