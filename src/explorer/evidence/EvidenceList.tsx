import { ConceptLink } from '../concepts/ConceptLink.tsx';
import type { EvidenceFragment } from '../generated/operations.generated.ts';
import { BasisMark } from './BasisMark.tsx';

/** Who says it, where, and why it is believed: each source once, with every place where it says so. */
export function EvidenceList({ evidence }: { readonly evidence: readonly EvidenceFragment[] }) {
  if (evidence.length === 0) return <p className="muted">No evidence is recorded.</p>;
  return (
    <ul className="evidence-list">
      {[...bySource(evidence)].map(([key, assertions]) => (
        <li key={key}>
          {assertions.slice(0, 1).map(({ basis, source }) => (
            <p key={key} className="evidence-source">
              <BasisMark basis={basis} />
              <ConceptLink concept={{ ...source, kind: 'SOURCE' }} plain />
              {source.release && <span className="muted">{source.release}</span>}
            </p>
          ))}
          {assertions.map((assertion, index) => (
            <Assertion key={assertion.locator ?? index} assertion={assertion} />
          ))}
        </li>
      ))}
    </ul>
  );
}

function Assertion({ assertion: { locator, reason, confidence } }: { readonly assertion: EvidenceFragment }) {
  return (
    <div className="evidence-detail">
      {locator && <p className="evidence-locator">{locator}</p>}
      {reason && <p>{reason}</p>}
      {confidence !== null && <p className="muted">Confidence {Math.round(confidence * 100)} %</p>}
    </div>
  );
}

function bySource(evidence: readonly EvidenceFragment[]): Map<string, EvidenceFragment[]> {
  const groups = new Map<string, EvidenceFragment[]>();
  for (const assertion of evidence) {
    const key = `${assertion.basis} ${assertion.source.id}`;
    const group = groups.get(key);
    if (group) group.push(assertion);
    else groups.set(key, [assertion]);
  }
  return groups;
}
