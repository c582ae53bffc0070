import { ConceptLink } from '../concepts/ConceptLink.tsx';
import type { EvidenceFragment } from '../generated/operations.generated.ts';
import { BasisMark } from './BasisMark.tsx';

/** Who says it, where, and why it is believed. */
export function EvidenceList({ evidence }: { readonly evidence: readonly EvidenceFragment[] }) {
  if (evidence.length === 0) return <p className="muted">No evidence is recorded.</p>;
  return (
    <ul className="evidence-list">
      {evidence.map((assertion, index) => (
        <li key={`${assertion.source.id} ${assertion.locator ?? index}`}>
          <p className="evidence-source">
            <BasisMark basis={assertion.basis} />
            <ConceptLink concept={{ ...assertion.source, kind: 'SOURCE' }} plain />
            {assertion.source.release && <span className="muted">{assertion.source.release}</span>}
          </p>
          {assertion.locator && <p className="evidence-locator">{assertion.locator}</p>}
          {assertion.reason && <p>{assertion.reason}</p>}
          {assertion.confidence !== null && (
            <p className="muted">Confidence {Math.round(assertion.confidence * 100)} %</p>
          )}
        </li>
      ))}
    </ul>
  );
}
