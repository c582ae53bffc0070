import type { NeedFragment, SkillGapQuery } from '../../generated/operations.generated.ts';
import type { Cell } from '../../share/csv.ts';

export function gapRows({ met, partly, missing }: SkillGapQuery['skillGap']): Cell[][] {
  const row = (state: string, need: NeedFragment, held: Cell, needed: Cell, quicker: Cell): Cell[] => [
    state,
    need.skill.name,
    need.skill.id,
    need.importance,
    need.weight,
    held,
    needed,
    need.neededBy.map(({ name }) => name).join('; '),
    quicker,
    need.evidence[0]?.basis,
  ];
  return [
    [
      'state',
      'skill',
      'skill id',
      'importance',
      'weight',
      'held level',
      'needed level',
      'needed by',
      'quicker with',
      'basis',
    ],
    ...missing.map(({ need, transferableFrom }) =>
      row('missing', need, null, null, transferableFrom.map(({ concept }) => concept.name).join('; ')),
    ),
    ...partly.map(({ need, heldLevel, neededLevel }) => row('partly', need, heldLevel, neededLevel, null)),
    ...met.map((need) => row('met', need, null, null, null)),
  ];
}
