import { BasisMark } from '../evidence/BasisMark.tsx';
import { useRelationNames } from '../ontology/relation-name.ts';
import type { CanvasGraph } from './load-canvas.ts';

interface Props {
  readonly graph: CanvasGraph;
  readonly most: number;
}

export function RelationTable({ graph, most }: Props) {
  const names = useRelationNames();
  const byId = new Map(graph.concepts.map(({ id, name }) => [id, name]));
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label="Relations on the canvas">
      <table>
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">Relation</th>
            <th scope="col">To</th>
            <th scope="col">Basis</th>
          </tr>
        </thead>
        <tbody>
          {graph.relations.slice(0, most).map(({ id, type, source, target, basis }) => (
            <tr key={id}>
              <td>{byId.get(source)}</td>
              <td>{names.name(type, 'OUT')}</td>
              <td>{byId.get(target)}</td>
              <td>
                <BasisMark basis={basis} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
