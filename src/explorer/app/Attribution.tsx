import { ConceptLink } from '../concepts/ConceptLink.tsx';
import { GraphInfoDocument } from '../generated/operations.generated.ts';
import { useAnswer } from './use-answer.ts';

/** Who is to be credited for what the graph holds, in the words that each source asks for. */
export function Attribution() {
  const { data } = useAnswer(GraphInfoDocument, {});
  const sources = data?.graph.sources ?? [];
  return (
    <footer className="attribution">
      <h2>Sources</h2>
      <ul>
        {sources.map((source) => (
          <li key={source.id}>
            <ConceptLink concept={{ id: source.id, kind: 'SOURCE', name: source.name }} plain />
            {source.release && <span> {source.release}</span>}
            {source.licence && <span className="muted"> · {source.licence}</span>}
            {source.attribution && <p>{source.attribution}</p>}
          </li>
        ))}
      </ul>
      {data && (
        <p className="muted">
          Graph version {data.graph.version}: {data.graph.concepts.toLocaleString('en')} concepts,{' '}
          {data.graph.relations.toLocaleString('en')} relations. <a href="./graphql">GraphQL API</a>
        </p>
      )}
    </footer>
  );
}
