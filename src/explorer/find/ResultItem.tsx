import { ConceptLink } from '../concepts/ConceptLink.tsx';
import { KIND_STYLES } from '../ontology/kinds.ts';
import type { Hit } from './use-hits.ts';

export function ResultItem({ hit: { concept, matched } }: { readonly hit: Hit }) {
  const sources = [...new Map(concept.assertions.map(({ source }) => [source.id, source.name])).values()];
  return (
    <li className="result">
      <p className="result-name">
        <ConceptLink concept={concept} />
        <span className="result-kind">{KIND_STYLES[concept.kind].name}</span>
        {concept.status === 'DEPRECATED' && <span className="status">deprecated</span>}
      </p>
      {matched !== null && matched !== concept.name && <p className="muted">also called “{matched}”</p>}
      {concept.description && <p className="result-description">{concept.description}</p>}
      <p className="result-sources">{sources.join(' · ')}</p>
    </li>
  );
}
