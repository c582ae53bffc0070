import { Answered } from '../app/Answered.tsx';
import { useAnswer } from '../app/use-answer.ts';
import { QuestionList } from '../ask/QuestionList.tsx';
import { GraphInfoDocument } from '../generated/operations.generated.ts';
import { KindGlyph } from '../ontology/KindGlyph.tsx';
import { KIND_STYLES } from '../ontology/kinds.ts';
import { filterLink } from './filter.ts';
import { QuickSearch } from './QuickSearch.tsx';

export function StartPage() {
  const answer = useAnswer(GraphInfoDocument, {});
  return (
    <div className="start">
      <section className="hero">
        <h1>What does the work ask for, and how does one get there?</h1>
        <p>Look up a skill, a role or a challenge. Every link shows who says so and where.</p>
        <QuickSearch className="hero-search" eager />
      </section>
      <section aria-labelledby="questions">
        <h2 id="questions">Ask the graph</h2>
        <QuestionList />
      </section>
      <section aria-labelledby="browse">
        <h2 id="browse">Browse by kind</h2>
        <Answered answer={answer} what="the graph">
          {({ graph }) => (
            <ul className="kinds">
              {graph.kinds.map(({ kind, count }) => (
                <li key={kind}>
                  <a href={filterLink({ text: '', kinds: [kind], source: null })}>
                    <KindGlyph kind={kind} silent />
                    {KIND_STYLES[kind].plural}
                    <span className="count">{count.toLocaleString('en')}</span>
                  </a>
                </li>
              ))}
            </ul>
          )}
        </Answered>
      </section>
    </div>
  );
}
