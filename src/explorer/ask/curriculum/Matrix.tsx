import { ConceptLink } from '../../concepts/ConceptLink.tsx';
import type { Unit } from '../lists.ts';
import type { MatrixRow, Taught } from './matrix.ts';
import { TeachMenu } from './TeachMenu.tsx';

interface Props {
  readonly rows: readonly MatrixRow[];
  readonly units: readonly Unit[];
  readonly target: string;
  readonly onTeach: (skill: string, unit: number) => void;
}

const MARKS: Readonly<Record<Taught, { readonly mark: string; readonly meaning: string }>> = {
  no: { mark: '', meaning: 'not taught' },
  yes: { mark: '●', meaning: 'taught' },
  'too early': { mark: '▲', meaning: 'taught before what it needs' },
};

/** Skills down, units across. */
export function Matrix({ rows, units, target, onTeach }: Props) {
  return (
    <>
      <p className="muted">
        <span aria-hidden="true">●</span> taught, <span aria-hidden="true">▲</span> taught before what it needs. What{' '}
        {target} needs and no unit teaches comes first.
      </p>
      <div className="table-scroll" tabIndex={0} role="region" aria-label="Matrix of units and skills">
        <table className="matrix">
          <thead>
            <tr>
              <th scope="col">Skill</th>
              <th scope="col">State</th>
              {units.map(({ title }, index) => (
                <th key={index} scope="col" className="matrix-unit">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={`${row.state} ${row.skill.id}`} row={row} units={units} onTeach={onTeach} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Row({ row, units, onTeach }: { readonly row: MatrixRow } & Pick<Props, 'units' | 'onTeach'>) {
  return (
    <tr data-state={row.state}>
      <th scope="row">
        <ConceptLink concept={row.skill} />
      </th>
      <td className="matrix-state">
        {row.state}
        {row.state === 'covered' &&
          row.units.every((taught) => taught === 'no') &&
          ' through a narrower skill or a tool'}
        {row.importance === 'ESSENTIAL' && ', essential'}
        {row.repeated && ', repeated'}
        {row.state === 'missing' && (
          <TeachMenu skill={row.skill.name} units={units} onTeach={(unit) => onTeach(row.skill.id, unit)} />
        )}
      </td>
      {row.units.map((taught, index) => (
        <td key={index} className="matrix-cell" data-taught={taught}>
          <span aria-hidden="true">{MARKS[taught].mark}</span>
          <span className="visually-hidden">{MARKS[taught].meaning}</span>
        </td>
      ))}
    </tr>
  );
}
