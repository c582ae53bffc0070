import { Share } from '../concepts/Share.tsx';

interface Props {
  readonly coverage: number;
  readonly essentialCoverage: number;
}

/** How much of what is needed is met, by weight. */
export function Coverage({ coverage, essentialCoverage }: Props) {
  return (
    <div className="coverage" role="status">
      <p>
        <strong>{Math.round(coverage * 100)} %</strong> of what is needed is met
      </p>
      <Share value={coverage} name="all needs" />
      <Share value={essentialCoverage} name="essential needs" />
    </div>
  );
}
