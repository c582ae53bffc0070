import { ListBoxItem } from 'react-aria-components';
import { KindGlyph } from '../ontology/KindGlyph.tsx';
import { KIND_STYLES } from '../ontology/kinds.ts';
import type { Suggestion } from './use-suggestions.ts';

/** A completion: the concept, its kind, and the alias that matched when it is not the name. */
export function SuggestionOption({ suggestion: { concept, text } }: { readonly suggestion: Suggestion }) {
  return (
    <ListBoxItem id={concept.id} textValue={concept.name} className="option">
      <KindGlyph kind={concept.kind} silent />
      <span className="option-name">
        {concept.name}
        {text !== concept.name && <span className="muted"> — {text}</span>}
      </span>
      <span className="option-kind">{KIND_STYLES[concept.kind].name}</span>
    </ListBoxItem>
  );
}
