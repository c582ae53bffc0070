import type { Freshness } from '../store/graph-store.ts';
import type { Limits } from './limits.ts';

/** What every answer tells about itself, beside its data. */
export interface AnswerExtensions {
  /** What the operation may cost at most, and the limit. */
  readonly cost: { readonly price: number; readonly limit: number };
  /** How fresh the copy is that was read from, where there is one. */
  readonly readModel?: Freshness;
}

/** How fresh the copy is, is told apart: an answer may be kept, and its age grows. */
export function createExtensions(price: number, limits: Limits, readModel?: Freshness): AnswerExtensions {
  return { cost: { price, limit: limits.cost }, ...(readModel && { readModel }) };
}
