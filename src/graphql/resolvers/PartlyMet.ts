import type { PartlyMetResolvers } from './../types.generated.ts';
import type { Complete } from '../complete.ts';

export const PartlyMet: PartlyMetResolvers = {} satisfies Complete<'PartlyMet'>;
