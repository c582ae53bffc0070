import type { ConceptKind } from '../../generated/operations.generated.ts';
import { ALL_KINDS } from '../../ontology/kinds.ts';

export interface Palette {
  readonly kinds: Readonly<Record<ConceptKind, string>>;
  readonly background: string;
  readonly ink: string;
  readonly line: string;
  readonly strongLine: string;
  readonly accent: string;
}

/** The colours of the theme in force, read from the style sheet: the canvas cannot use its variables. */
export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const kinds = ALL_KINDS.map((kind) => [kind, colour(`kind-${kind.toLowerCase().replaceAll('_', '-')}`)]);
  return {
    kinds: Object.fromEntries(kinds) as Record<ConceptKind, string>,
    background: colour('surface'),
    ink: colour('ink'),
    line: colour('canvas-line'),
    strongLine: colour('canvas-line-strong'),
    accent: colour('accent'),
  };
}
