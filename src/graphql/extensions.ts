import type { Freshness, GraphStore } from '../store/graph-store.ts';
import type { Limits } from './limits.ts';

/** What every answer tells about itself, beside its data. */
export interface AnswerExtensions {
  /** What the operation may cost at most, and the limit. */
  readonly cost: { readonly price: number; readonly limit: number };
  /** How fresh the copy is that was read from, where there is one. */
  readonly readModel?: Freshness;
}

export function createExtensions(price: number, limits: Limits, store: GraphStore): AnswerExtensions {
  const readModel = store.freshness?.();
  return { cost: { price, limit: limits.cost }, ...(readModel && { readModel }) };
}
