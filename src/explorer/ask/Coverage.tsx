import { percent } from '../concepts/percent.ts';
import { Share } from '../concepts/Share.tsx';
import type { NeedFragment } from '../generated/operations.generated.ts';

interface Props {
  /** Name of what has the needs. */
  readonly target: string;
  readonly needs: readonly NeedFragment[];
  readonly coverage: number;
  readonly essentialCoverage: number;
}

/** How much of what is needed is met, by weight. */
export function Coverage({ target, needs, coverage, essentialCoverage }: Props) {
  const hasEssential = needs.some(({ importance }) => importance === 'ESSENTIAL');
  return (
    <div className="coverage" role="status">
      <p>
        <strong>{percent(coverage)}</strong> of what is needed for {target} is met
      </p>
      <Share value={coverage} name="all needs" />
      {hasEssential && <Share value={essentialCoverage} name="essential needs" />}
    </div>
  );
}
