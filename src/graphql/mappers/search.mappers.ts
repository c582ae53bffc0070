export type { SearchPage as SearchConnectionMapper, SearchItem as SearchEdgeMapper } from '../connections.ts';
export type { SearchHit as SuggestionMapper } from '../../store/graph-store.ts';
