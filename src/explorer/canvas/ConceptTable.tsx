import { Button } from 'react-aria-components';
import { ConceptLink } from '../concepts/ConceptLink.tsx';
import { KIND_STYLES } from '../ontology/kinds.ts';
import type { TableActions } from './CanvasTables.tsx';
import type { CanvasGraph } from './load-canvas.ts';
import type { Point } from './view.ts';

interface Props extends TableActions {
  readonly graph: CanvasGraph;
  readonly most: number;
  readonly selected: string | null;
  readonly pinned: ReadonlyMap<string, Point>;
}

export function ConceptTable({ graph, most, selected, pinned, onSelect, onHide, onPin }: Props) {
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label="Concepts on the canvas">
      <table>
        <thead>
          <tr>
            <th scope="col">Concept</th>
            <th scope="col">Kind</th>
            <th scope="col">Do</th>
          </tr>
        </thead>
        <tbody>
          {graph.concepts.slice(0, most).map((concept) => (
            <tr key={concept.id} data-selected={concept.id === selected || undefined}>
              <th scope="row">
                <ConceptLink concept={concept} />
              </th>
              <td>{KIND_STYLES[concept.kind].name}</td>
              <td className="row-actions">
                <Button
                  className="button button-small"
                  aria-label={`Select ${concept.name}`}
                  onPress={() => onSelect(concept.id)}
                >
                  Select
                </Button>
                <Button
                  className="button button-small"
                  aria-label={`${pinned.has(concept.id) ? 'Unpin' : 'Pin'} ${concept.name}`}
                  onPress={() => onPin(concept.id)}
                >
                  {pinned.has(concept.id) ? 'Unpin' : 'Pin'}
                </Button>
                <Button
                  className="button button-small"
                  aria-label={`Hide ${concept.name}`}
                  onPress={() => onHide(concept.id)}
                >
                  Hide
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
