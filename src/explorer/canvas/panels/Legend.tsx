import { SwitchRow } from '../../controls/SwitchRow.tsx';
import type { ConceptKind, RelationType } from '../../generated/operations.generated.ts';
import { KindGlyph } from '../../ontology/KindGlyph.tsx';
import { ALL_KINDS, KIND_STYLES } from '../../ontology/kinds.ts';
import { useRelationNames } from '../../ontology/relation-name.ts';
import type { CanvasGraph } from '../load-canvas.ts';

interface Props {
  readonly graph: CanvasGraph;
  readonly kindsOff: readonly string[];
  readonly typesOff: readonly string[];
  readonly onKind: (kind: ConceptKind) => void;
  readonly onType: (type: RelationType) => void;
}

/** What the shapes and lines mean; each can be switched out of sight. */
export function Legend({ graph, kindsOff, typesOff, onKind, onType }: Props) {
  const names = useRelationNames();
  const kinds = count(graph.concepts.map(({ kind }) => kind));
  const types = count(graph.relations.map(({ type }) => type));
  return (
    <section className="panel legend" aria-label="Legend">
      <h2>Legend</h2>
      <ul className="legend-list">
        {ALL_KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
          <li key={kind}>
            <SwitchRow on={!kindsOff.includes(kind)} onChange={() => onKind(kind)}>
              <KindGlyph kind={kind} silent />
              <span className="switch-name">{KIND_STYLES[kind].plural}</span>
              <span className="count">{kinds.get(kind)}</span>
            </SwitchRow>
          </li>
        ))}
      </ul>
      {types.size > 0 && (
        <ul className="legend-list" aria-label="Relations">
          {[...types].map(([type, number]) => (
            <li key={type}>
              <SwitchRow on={!typesOff.includes(type)} onChange={() => onType(type)}>
                <span className="switch-name">{names.name(type, 'OUT')}</span>
                <span className="count">{number}</span>
              </SwitchRow>
            </li>
          ))}
        </ul>
      )}
      <ul className="legend-lines">
        <li>
          <svg viewBox="0 0 40 8" width="40" height="8" aria-hidden="true">
            <path d="M0 4h40" className="legend-line" />
          </svg>
          said by a source or a curator
        </li>
        <li>
          <svg viewBox="0 0 40 8" width="40" height="8" aria-hidden="true">
            <path d="M0 4h40" className="legend-line" strokeDasharray="5 4" />
          </svg>
          inferred
        </li>
      </ul>
    </section>
  );
}

function count<Item>(items: readonly Item[]): Map<Item, number> {
  const counts = new Map<Item, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
