import { Notice } from '../app/Notice.tsx';
import { ConceptList } from '../concepts/ConceptList.tsx';
import type { ConceptPageQuery } from '../generated/operations.generated.ts';
import { KindGlyph } from '../ontology/KindGlyph.tsx';
import { KIND_STYLES } from '../ontology/kinds.ts';
import { Aliases } from './Aliases.tsx';
import { startsFrom } from './starts-from.ts';

export type PageConcept = NonNullable<ConceptPageQuery['concept']>;

/** What it is, and where one can go on from it. */
export function ConceptHeader({ concept }: { readonly concept: PageConcept }) {
  return (
    <header className="concept-header">
      <p className="concept-kind">
        <KindGlyph kind={concept.kind} silent /> {KIND_STYLES[concept.kind].name}
        {concept.status !== 'PUBLISHED' && <span className="status">{concept.status.toLowerCase()}</span>}
      </p>
      <h1>{concept.name}</h1>
      {concept.description && <p className="lead">{concept.description}</p>}
      {concept.aliases.length > 0 && <Aliases aliases={concept.aliases} />}
      {concept.status === 'DEPRECATED' && (
        <Notice tone="warning" title="No longer in use">
          {concept.replacedBy.length > 0 ? (
            <>
              <p>Use instead:</p>
              <ConceptList concepts={concept.replacedBy} />
            </>
          ) : (
            <p>No replacement is recorded.</p>
          )}
        </Notice>
      )}
      <nav aria-label="From here" className="concept-starts">
        {startsFrom(concept).map(({ name, link }, index) => (
          <a key={name} className={index === 0 ? 'button button-primary' : 'button'} href={link}>
            {name}
          </a>
        ))}
      </nav>
    </header>
  );
}
