import { isIdOfKind } from '../domain/concept.ts';
import { groupBy } from '../domain/group-by.ts';
import { toPay, type Pay } from '../domain/pay.ts';
import type { GraphStore, ReadOptions } from '../store/graph-store.ts';
import { findConcepts } from './find-concepts.ts';

/**
 * The pay bands of roles and stages, by the id of the role or stage. A band is national when a region of it has no
 * broader region, or it names none. Three store calls, however many ids.
 */
export async function findPay(
  store: GraphStore,
  ids: readonly string[],
  options?: ReadOptions,
): Promise<Map<string, Pay[]>> {
  if (ids.length === 0) return new Map();
  const { relations } = await store.closure(
    {
      ids,
      steps: [
        { type: 'PAYS', direction: 'OUT' },
        { type: 'IN_REGION', direction: 'OUT' },
      ],
      maxDepth: 2,
    },
    options,
  );
  const pays = relations.filter(({ type }) => type === 'PAYS');
  const regionsOf = groupBy(
    relations.filter(({ type }) => type === 'IN_REGION'),
    ({ from }) => from,
  );
  const bands = [...new Set(pays.map(({ to }) => to))];
  const regions = [...new Set([...regionsOf.values()].flat().map(({ to }) => to))].filter((id) =>
    isIdOfKind(id, 'REGION'),
  );
  const [concepts, broader] = await Promise.all([
    findConcepts(store, bands, options),
    store.closure({ ids: regions, steps: [{ type: 'BROADER', direction: 'OUT' }], maxDepth: 1 }, options),
  ]);
  const within = new Set(broader.relations.map(({ from }) => from));
  const pay = new Map<string, Pay>();
  for (const concept of concepts) {
    if (!concept) continue;
    const own = (regionsOf.get(concept.id) ?? []).map(({ to }) => to);
    const band = toPay(concept, own, own.length === 0 || own.some((region) => !within.has(region)));
    if (band) pay.set(concept.id, band);
  }
  return new Map(
    [...groupBy(pays, ({ from }) => from)].map(([id, own]) => [
      id,
      own.map(({ to }) => pay.get(to)).filter((band) => band !== undefined),
    ]),
  );
}
