import { ConceptLink } from '../concepts/ConceptLink.tsx';
import type { PayRangeFragment } from '../generated/operations.generated.ts';
import { payRange } from './pay-range.ts';

interface Props {
  readonly band: PayRangeFragment;
  readonly link?: boolean;
}

export function Pay({ band, link = false }: Props) {
  return (
    <span className="pay">
      <strong>{payRange(band)}</strong>
      {band.period !== 'YEAR' && <span>per {band.period.toLowerCase()}</span>}{' '}
      {band.year !== null && <span className="muted">{band.year}</span>} {link && <ConceptLink concept={band} plain />}
    </span>
  );
}
