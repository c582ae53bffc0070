import type { GraphInfoResolvers } from './../types.generated.ts';
import { listSources } from '../../answers/sources.ts';
import type { Complete } from '../complete.ts';

export const GraphInfo: GraphInfoResolvers = {
  kinds: ({ kinds }) => [...kinds],
  relationTypes: ({ relationTypes }) => [...relationTypes],
  sources: (_, __, { store, options }) => listSources(store, options),
} satisfies Complete<'GraphInfo'>;
