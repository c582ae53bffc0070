import type { ConceptRef } from '../../concepts/ConceptLink.tsx';
import type { CurriculumCoverageQuery, Importance } from '../../generated/operations.generated.ts';
import type { Cell } from '../../share/csv.ts';
import type { Unit } from '../lists.ts';

export type RowState = 'covered' | 'missing' | 'off target';
export type Taught = 'no' | 'yes' | 'too early';

/** A unit that teaches something. */
export interface TaughtUnit extends Unit {
  /** Stands for the unit in the question to the service: titles change with every letter, and two may be the same. */
  readonly key: string;
}

export interface MatrixRow {
  readonly skill: ConceptRef;
  readonly state: RowState;
  readonly importance: Importance | null;
  readonly weight: number | null;
  readonly repeated: boolean;
  /** One for each unit. */
  readonly units: readonly Taught[];
}

/** Skills against units: what is needed, most needed first, then what is taught beside the target. */
export function toMatrix(
  answer: CurriculumCoverageQuery['curriculumCoverage'],
  units: readonly TaughtUnit[],
): MatrixRow[] {
  const repeated = new Set(answer.repeated.map(({ id }) => id));
  const early = new Set(answer.orderViolations.map(({ skill, unit }) => `${unit} ${skill.id}`));
  const row = (
    skill: ConceptRef,
    state: RowState,
    importance: Importance | null,
    weight: number | null,
  ): MatrixRow => ({
    skill,
    state,
    importance,
    weight,
    repeated: repeated.has(skill.id),
    units: units.map(({ key, skills }) => {
      if (!skills.includes(skill.id)) return 'no';
      return early.has(`${key} ${skill.id}`) ? 'too early' : 'yes';
    }),
  });
  return [
    ...answer.missing.map((need) => row(need.skill, 'missing', need.importance, need.weight)),
    ...answer.covered.map((need) => row(need.skill, 'covered', need.importance, need.weight)),
    ...answer.offTarget.map((skill) => row(skill, 'off target', null, null)),
  ];
}

/** The units that teach something, each with a title of its own. */
export function taughtUnits(units: readonly Unit[]): TaughtUnit[] {
  return units.flatMap(({ title, skills }, index) => {
    const number = `Unit ${index + 1}`;
    const shared = units.some((other, at) => at !== index && other.title.trim() === title.trim());
    const name = title.trim() === '' ? number : shared ? `${title.trim()} (${number})` : title.trim();
    return skills.length > 0 ? [{ key: String(index), title: name, skills }] : [];
  });
}

export function matrixRows(rows: readonly MatrixRow[], units: readonly Unit[]): Cell[][] {
  return [
    ['skill', 'skill id', 'state', 'importance', 'weight', 'repeated', ...units.map(({ title }) => title)],
    ...rows.map((row): Cell[] => [
      row.skill.name,
      row.skill.id,
      row.state,
      row.importance,
      row.weight,
      row.repeated ? 'yes' : 'no',
      ...row.units,
    ]),
  ];
}
