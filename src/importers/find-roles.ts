import type { GraphStore } from '../store/graph-store.ts';

const PAGE = 500;

/** Ids of all roles of the graph that carry an identifier of the scheme, by its value. */
export async function findRoles(store: GraphStore, scheme: string): Promise<Map<string, string>> {
  const roles = new Map<string, string>();
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<GraphStore['listConcepts']>> = await store.listConcepts(
      { kinds: ['ROLE'] },
      { first: PAGE, after },
    );
    for (const { id, identifiers } of page.items) {
      for (const identifier of identifiers) if (identifier.scheme === scheme) roles.set(identifier.value, id);
    }
    after = page.hasNext ? (page.items.at(-1)?.cursor ?? null) : null;
  } while (after !== null);
  return roles;
}
