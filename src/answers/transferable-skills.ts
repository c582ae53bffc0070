import { neighbourhoodOverlap } from '../domain/closed-neighbourhood.ts';
import { compareText } from '../domain/settle.ts';
import type { SimilarConcept } from '../domain/similar-concept.ts';
import type { RelationType } from '../domain/ontology.ts';
import type { GraphStore, ReadOptions } from '../store/graph-store.ts';

/** What makes one skill resemble another. */
const ALIKE: readonly RelationType[] = [
  'REQUIRES',
  'USES',
  'ADDRESSES',
  'APPLIES',
  'DEVELOPS',
  'PREREQUISITE_OF',
  'BROADER',
  'RELATED',
  'EXAMPLE_OF',
];

/** Of a hub only the heaviest relations are looked at. */
const MOST_NEIGHBOURS = 200;
const MOST_SHOWN = 3;

/** For each missing skill, the held ones that resemble it most, at most three. One store call. */
export async function findTransferable(
  store: GraphStore,
  missing: readonly string[],
  held: readonly string[],
  options?: ReadOptions,
): Promise<Map<string, SimilarConcept[]>> {
  if (missing.length === 0 || held.length === 0) return new Map();
  const ids = [...new Set([...missing, ...held])];
  const pages = await store.neighbours(ids, { types: ALIKE, direction: 'BOTH' }, { first: MOST_NEIGHBOURS }, options);
  const around = new Map(
    ids.map((id, at) => [id, new Set([id, ...(pages[at]?.items ?? []).map((neighbour) => neighbour.id)])]),
  );
  return new Map(missing.map((skill) => [skill, mostAlike(skill, held, around)]));
}

function mostAlike(
  skill: string,
  held: readonly string[],
  around: ReadonlyMap<string, ReadonlySet<string>>,
): SimilarConcept[] {
  const own = around.get(skill) ?? new Set();
  return held
    .map((id) => {
      const other = around.get(id) ?? new Set<string>();
      return { id, score: neighbourhoodOverlap(own, other), shared: [...own].filter((shared) => other.has(shared)) };
    })
    .filter(({ id, score }) => id !== skill && score > 0)
    .sort((a, b) => b.score - a.score || compareText(a.id, b.id))
    .slice(0, MOST_SHOWN);
}
