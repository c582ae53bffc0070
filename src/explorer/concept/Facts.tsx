import { ConceptList } from '../concepts/ConceptList.tsx';
import type { PageConcept } from './ConceptHeader.tsx';
import { IdentifierValue } from './IdentifierValue.tsx';
import { Pay } from './Pay.tsx';
import { plainFacts } from './plain-facts.ts';

/** Figures and names that are not relations. */
export function Facts({ concept }: { readonly concept: PageConcept }) {
  const pay = 'pay' in concept ? concept.pay : [];
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">Facts</h2>
      <dl className="facts">
        {'min' in concept && (
          <Fact name="Range">
            <Pay band={concept} />
            {concept.regions.length > 0 && <ConceptList concepts={concept.regions} />}
          </Fact>
        )}
        {pay.length > 0 && (
          <Fact name="Pay">
            <ul className="plain-list">
              {pay.map((band) => (
                <li key={band.id}>
                  <Pay band={band} link />
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {plainFacts(concept).map(({ name, value }) => (
          <Fact key={name} name={name}>
            {value}
          </Fact>
        ))}
        {'url' in concept && concept.url && (
          <Fact name="Home page">
            <IdentifierValue scheme="url" value={concept.url} />
          </Fact>
        )}
        <Fact name="Id">
          <code>{concept.id}</code>
        </Fact>
        {concept.identifiers.map(({ scheme, value }) => (
          <Fact key={`${scheme} ${value}`} name={scheme}>
            <IdentifierValue scheme={scheme} value={value} />
          </Fact>
        ))}
      </dl>
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
