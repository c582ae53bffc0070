import { Loading } from '../app/Loading.tsx';
import { useAnswer } from '../app/use-answer.ts';
import { ConceptLink } from '../concepts/ConceptLink.tsx';
import { Share } from '../concepts/Share.tsx';
import { SimilarConceptsDocument } from '../generated/operations.generated.ts';

/** Concepts of the same kind that share their surroundings, and what they share. */
export function SimilarConcepts({ id }: { readonly id: string }) {
  const { data, error, loading } = useAnswer(SimilarConceptsDocument, { id, first: 6 });
  if (error) return null;
  return (
    <section aria-labelledby="similar">
      <h2 id="similar">Similar</h2>
      {loading && !data && <Loading what="similar concepts" />}
      {data?.similar.length === 0 && <p className="muted">Nothing in the graph shares enough with it.</p>}
      <ul className="similar-list">
        {data?.similar.map(({ concept, score, shared }) => (
          <li key={concept.id}>
            <div className="similar-name">
              <ConceptLink concept={concept} />
              <Share value={score} name="alike" />
            </div>
            {shared.length > 0 && <p className="muted">shares {namesOf(shared)}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function namesOf(concepts: readonly { readonly name: string }[]): string {
  const shown = concepts.slice(0, 3).map(({ name }) => name);
  const rest = concepts.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}
