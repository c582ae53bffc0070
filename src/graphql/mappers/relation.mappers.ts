export type { RelationPage as RelationConnectionMapper, RelationItem as RelationEdgeMapper } from '../connections.ts';
