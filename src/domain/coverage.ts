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
  const [met, partly, missing]: [SkillNeed[], PartlyMetNeed[], SkillNeed[]] = [[], [], []];
  const [all, essential] = [new Share(), new Share()];
  for (const requirement of requirements) {
    const { need, heldLevel, share } = judge(requirement, held);
    all.add(need.weight, share);
    if (need.importance === 'ESSENTIAL') essential.add(need.weight, share);
    if (share === 1) met.push(need);
    else if (share === 0) missing.push(need);
    else partly.push({ need, heldLevel, neededLevel: need.level ?? 0 });
  }
  return { coverage: all.value, essentialCoverage: essential.value, met, partly, missing };
}

interface Judged {
  readonly need: SkillNeed;
  readonly heldLevel: number;
  readonly share: number;
}

/** Judges by the option that is met best, the heaviest among equals. */
function judge(requirement: Requirement, held: ReadonlyMap<string, number>): Judged {
  let best = judgeOne(requirement[0], held);
  for (let at = 1; at < requirement.length; at++) {
    const option = judgeOne(requirement[at] as SkillNeed, held);
    if (option.share > best.share) best = option;
  }
  return best;
}

function judgeOne(need: SkillNeed, held: ReadonlyMap<string, number>): Judged {
  const heldLevel = held.get(need.skill) ?? 0;
  return { need, heldLevel, share: metShare(heldLevel, need.level) };
}

function metShare(heldLevel: number, neededLevel: number | null): number {
  if (heldLevel <= 0) return 0;
  return neededLevel === null || heldLevel >= neededLevel ? 1 : heldLevel / neededLevel;
}

/** The share of the needed weight that is met: all of nothing, and where nothing weighs anything all or none. */
class Share {
  #needed = 0;
  #met = 0;
  #isWhole = true;

  add(weight: number, share: number): void {
    this.#needed += weight;
    this.#met += weight * share;
    if (share !== 1) this.#isWhole = false;
  }

  get value(): number {
    if (this.#needed === 0) return this.#isWhole ? 1 : 0;
    return this.#met / this.#needed;
  }
}
