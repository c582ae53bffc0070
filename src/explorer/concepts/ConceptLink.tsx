import { href } from '../app/route.ts';
import type { ConceptKind } from '../generated/operations.generated.ts';
import { KindGlyph } from '../ontology/KindGlyph.tsx';

export interface ConceptRef {
  readonly id: string;
  readonly kind: ConceptKind;
  readonly name: string;
}

interface Props {
  readonly concept: ConceptRef;
  /** Without the glyph of its kind. */
  readonly plain?: boolean;
}

export function ConceptLink({ concept, plain = false }: Props) {
  return (
    <a className="concept-link" href={href(`concept/${concept.id}`)}>
      {!plain && <KindGlyph kind={concept.kind} />}
      <span>{concept.name}</span>
    </a>
  );
}
