import { terms } from '../src/domain/text.ts';
import type { GraphStore } from '../src/store/graph-store.ts';
import type { Samples } from './rows.ts';

const PAGE = 500;
const ROLES = 400;
const SKILLS = 2000;

/** Ids and words to ask about: every so many-th of what the graph lists, so that each run asks about the same. */
export async function collectSamples(store: GraphStore): Promise<Samples> {
  const roles = await spread(store, 'ROLE', ROLES);
  const skills = await spread(store, 'SKILL', SKILLS);
  const required = await store.neighbours(
    roles.map(({ id }) => id),
    { types: ['REQUIRES'], direction: 'OUT', kinds: ['SKILL'] },
    { first: 100 },
  );
  const busy = roles.filter((_, place) => (required[place]?.total ?? 0) > 0);
  const skillsOf = new Map(roles.map(({ id }, place) => [id, (required[place]?.items ?? []).map((item) => item.id)]));
  const words = [...new Set(skills.flatMap(({ name }) => terms(name)))].filter((word) => word.length > 3);
  return { roles: busy.map(({ id }) => id), skills: skills.map(({ id }) => id), skillsOf, words };
}

async function spread(
  store: GraphStore,
  kind: 'ROLE' | 'SKILL',
  wanted: number,
): Promise<{ id: string; name: string }[]> {
  const all: { id: string; name: string }[] = [];
  let after: string | null = null;
  do {
    const page = await store.listConcepts({ kinds: [kind], statuses: ['PUBLISHED'] }, { first: PAGE, after });
    all.push(...page.items.map(({ id, name }) => ({ id, name })));
    after = page.hasNext ? (page.items.at(-1)?.cursor ?? null) : null;
  } while (after !== null);
  const step = Math.max(1, Math.floor(all.length / wanted));
  return all.filter((_, place) => place % step === 0).slice(0, wanted);
}
