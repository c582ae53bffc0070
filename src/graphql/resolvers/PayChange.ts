import type { PayChangeResolvers } from './../types.generated.ts';
import type { Complete } from '../complete.ts';

export const PayChange: PayChangeResolvers = {} satisfies Complete<'PayChange'>;
