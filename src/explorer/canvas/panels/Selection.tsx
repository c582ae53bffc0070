import { Button } from 'react-aria-components';
import { ConceptLink } from '../../concepts/ConceptLink.tsx';
import { KIND_STYLES } from '../../ontology/kinds.ts';
import type { CanvasConcept, CanvasRelation } from '../load-canvas.ts';
import { expansionsOf, type Expansion } from '../visible.ts';
import { ExpandRow } from './ExpandRow.tsx';

interface Props {
  readonly concept: CanvasConcept | null;
  readonly relations: readonly CanvasRelation[];
  readonly pinned: boolean;
  readonly busy: boolean;
  readonly onExpand: (id: string, expansion: Expansion) => void;
  readonly onHide: (id: string) => void;
  readonly onPin: (id: string) => void;
}

/** The chosen concept, and what can be brought in around it. */
export function Selection({ concept, relations, pinned, busy, onExpand, onHide, onPin }: Props) {
  if (!concept) {
    return (
      <section className="panel" aria-label="Selected concept">
        <p className="muted">Choose a concept in the drawing or in the table to see what can be added around it.</p>
      </section>
    );
  }
  return (
    <section className="panel" aria-label="Selected concept">
      <p className="concept-kind">{KIND_STYLES[concept.kind].name}</p>
      <h2>
        <ConceptLink concept={concept} />
      </h2>
      <div className="panel-actions">
        <Button className="button button-quiet" onPress={() => onPin(concept.id)}>
          {pinned ? 'Unpin' : 'Pin'}
        </Button>
        <Button className="button button-quiet" onPress={() => onHide(concept.id)}>
          Hide
        </Button>
      </div>
      <h3>Add its neighbours</h3>
      <ul className="expansions">
        {expansionsOf(concept, relations).map((expansion) => (
          <ExpandRow
            key={`${expansion.type} ${expansion.direction}`}
            expansion={expansion}
            busy={busy}
            onExpand={() => onExpand(concept.id, expansion)}
          />
        ))}
      </ul>
    </section>
  );
}
