import { Button } from 'react-aria-components';
import { Loading } from '../app/Loading.tsx';
import { Notice } from '../app/Notice.tsx';
import { Problem } from '../app/Problem.tsx';
import type { Filter } from './filter.ts';
import { ResultItem } from './ResultItem.tsx';
import { useHits } from './use-hits.ts';

export function Results({ filter }: { readonly filter: Filter }) {
  const { hits, total, seen, done, error, loading, more } = useHits(filter);
  if (error) return <Problem error={error} onRetry={more} />;
  if (loading && hits.length === 0) return <Loading what="matches" />;
  return (
    <section className="results" aria-label="Results" aria-busy={loading}>
      <p className="results-count" role="status">
        {filter.source === null
          ? `${total.toLocaleString('en')} ${total === 1 ? 'concept' : 'concepts'}`
          : `${hits.length} from this source among ${done ? 'all' : 'the first'} ${seen.toLocaleString('en')} matches`}
      </p>
      {hits.length === 0 && (
        <Notice title="Nothing matches">
          <p>Try fewer or shorter words, another spelling, or take a filter away.</p>
        </Notice>
      )}
      <ol className="result-list">
        {hits.map((hit) => (
          <ResultItem key={hit.concept.id} hit={hit} />
        ))}
      </ol>
      {!done && (
        <Button className="button" isPending={loading} onPress={more}>
          {filter.source === null ? `Show more of ${total.toLocaleString('en')}` : 'Look through more matches'}
        </Button>
      )}
    </section>
  );
}
