import type { Basis } from '../generated/operations.generated.ts';
import { BASIS_STYLES } from './bases.ts';

/** The chip without its evidence, for places that show the evidence itself. */
export function BasisMark({ basis }: { readonly basis: Basis }) {
  const { name, mark, meaning } = BASIS_STYLES[basis];
  return (
    <span className="basis" data-basis={basis} title={meaning}>
      <span aria-hidden="true">{mark}</span> {name}
    </span>
  );
}
