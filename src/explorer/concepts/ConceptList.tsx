import { useState } from 'react';
import { MoreButton } from '../controls/MoreButton.tsx';
import { ConceptLink, type ConceptRef } from './ConceptLink.tsx';

interface Props {
  readonly concepts: readonly ConceptRef[];
  /** The rest is told as a number until the reader asks for it. */
  readonly most?: number;
}

/** A few concepts in a line, such as what something is needed for. */
export function ConceptList({ concepts, most = Infinity }: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? concepts : concepts.slice(0, most);
  const rest = concepts.length - shown.length;
  return (
    <ul className="concept-list">
      {shown.map((concept) => (
        <li key={concept.id}>
          <ConceptLink concept={concept} />
        </li>
      ))}
      {rest > 0 && (
        <li>
          <MoreButton onMore={() => setAll(true)}>and {rest} more</MoreButton>
        </li>
      )}
    </ul>
  );
}
