import type { CareerPathsResolvers } from './../types.generated.ts';
import type { Complete } from '../complete.ts';

export const CareerPaths: CareerPathsResolvers = {
  paths: ({ paths }) => [...paths],
} satisfies Complete<'CareerPaths'>;
