import type { ConceptKind } from '../generated/operations.generated.ts';
import { KIND_STYLES } from './kinds.ts';
import { shapePoints } from './shape.ts';

/** Shape and colour of a kind, the same as on the canvas; says the kind to those who cannot see it. */
export function KindGlyph({ kind, silent = false }: { readonly kind: ConceptKind; readonly silent?: boolean }) {
  const { name, shape } = KIND_STYLES[kind];
  const label = silent ? { 'aria-hidden': true as const } : { role: 'img', 'aria-label': name };
  const paint = shape.hollow
    ? { fill: 'none', stroke: 'currentColor', strokeWidth: 2.6, strokeLinejoin: 'round' as const }
    : { fill: 'currentColor' };
  const radius = shape.hollow ? 6.6 : 8;
  return (
    <svg className="glyph" data-kind={kind} viewBox="-9 -9 18 18" width="16" height="16" {...label}>
      {!silent && <title>{name}</title>}
      {shape.points === 0 ? (
        <circle r={radius - 0.5} {...paint} />
      ) : (
        <polygon points={shapePoints(shape, radius)} {...paint} />
      )}
    </svg>
  );
}
