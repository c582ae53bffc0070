import type { Route } from '../app/route.ts';
import { usePageTitle } from '../app/use-page-title.ts';
import { isKind } from '../ontology/kinds.ts';
import { Results } from './Results.tsx';
import { StartPage } from './StartPage.tsx';
import { Filters } from './Filters.tsx';
import { QuickSearch } from './QuickSearch.tsx';
import type { Filter } from './filter.ts';

/** The start page, and what was found for a text or a choice of kinds. */
export function FindPage({ route }: { readonly route: Route }) {
  const filter: Filter = {
    text: route.params.get('q') ?? '',
    kinds: route.params.getAll('kind').filter(isKind),
    source: route.params.get('source'),
  };
  const asked = filter.text !== '' || filter.kinds.length > 0;
  usePageTitle(asked ? filter.text || 'Browse' : undefined);
  if (!asked) return <StartPage />;
  return (
    <div className="find">
      <h1 className="visually-hidden">Search</h1>
      <QuickSearch className="find-search" initialText={filter.text} />
      <Filters filter={filter} />
      <Results key={JSON.stringify(filter)} filter={filter} />
    </div>
  );
}
