import { Answered } from '../app/Answered.tsx';
import { Notice } from '../app/Notice.tsx';
import { useAnswer } from '../app/use-answer.ts';
import { usePageTitle } from '../app/use-page-title.ts';
import { EvidenceList } from '../evidence/EvidenceList.tsx';
import { ConceptPageDocument } from '../generated/operations.generated.ts';
import { ConceptHeader } from './ConceptHeader.tsx';
import { Facts } from './Facts.tsx';
import { RelationGroups } from './RelationGroups.tsx';
import { SimilarConcepts } from './SimilarConcepts.tsx';

export function ConceptPage({ id }: { readonly id: string }) {
  const answer = useAnswer(ConceptPageDocument, { id });
  usePageTitle(answer.data ? (answer.data.concept?.name ?? 'No such concept') : undefined);
  return (
    <Answered answer={answer} what="the concept">
      {({ concept }) =>
        concept ? (
          <article className="concept">
            <ConceptHeader concept={concept} />
            <div className="concept-columns">
              <RelationGroups concept={concept} counts={concept.relationCounts} />
              <aside className="concept-aside">
                <Facts concept={concept} />
                <section aria-labelledby="sources-of-concept">
                  <h2 id="sources-of-concept">Who speaks of it</h2>
                  <EvidenceList evidence={concept.assertions} />
                </section>
                <SimilarConcepts id={id} />
              </aside>
            </div>
          </article>
        ) : (
          <Notice title={`The graph has no concept “${id}”`} heading>
            <p>
              The link may be from another graph. <a href="#/">Search by name</a> instead.
            </p>
          </Notice>
        )
      }
    </Answered>
  );
}
