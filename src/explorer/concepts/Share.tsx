import { Meter } from 'react-aria-components';
import { percent } from './percent.ts';

interface Props {
  /** 0 to 1. */
  readonly value: number;
  readonly name: string;
}

/** A share as a small bar with its number. */
export function Share({ value, name }: Props) {
  const percentage = Math.round(value * 100);
  return (
    <Meter value={percentage} valueLabel={percent(value)} aria-label={name} className="share">
      <svg className="share-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect className="share-track" width="100" height="10" rx="5" />
        <rect className="share-value" width={percentage} height="10" rx="5" />
      </svg>
      <span>
        {name} {percent(value)}
      </span>
    </Meter>
  );
}
