import type { CareerPathsQuery } from '../../generated/operations.generated.ts';
import type { Cell } from '../../share/csv.ts';

type Path = CareerPathsQuery['careerPaths']['paths'][number];

/** Ids on the way, from the start to the end. */
export function pathIds({ steps }: Path): string[] {
  return [...new Set(steps.flatMap(({ from, to }) => [from.id, to.id]))];
}

export function pathRows(paths: readonly Path[]): Cell[][] {
  const header = [
    'path',
    'step',
    'from',
    'to',
    'relation',
    'basis',
    'new skills',
    'kept skills',
    'currency',
    'pay from',
    'pay to',
  ];
  const rows = paths.flatMap(({ steps }, path) =>
    steps.map((step, index): Cell[] => [
      path + 1,
      index + 1,
      step.from.name,
      step.to.name,
      step.relation,
      step.basis,
      step.newSkills.map(({ skill }) => skill.name).join('; '),
      step.keptSkills.map(({ name }) => name).join('; '),
      step.payChange?.currency,
      range(step.payChange?.fromMin, step.payChange?.fromMax),
      range(step.payChange?.toMin, step.payChange?.toMax),
    ]),
  );
  return [header, ...rows];
}

function range(min: number | null | undefined, max: number | null | undefined): string {
  return `${min ?? ''} to ${max ?? ''}`.replace(/^ to $/, '');
}
