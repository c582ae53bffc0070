import { describe, expect, it } from 'vitest';
import { findSimilar, findSimilarNow } from '../../src/answers/similar.ts';
import { neighbourOverlap, neighbourSimilarity } from '../../src/domain/neighbour-similarity.ts';
import { rarity } from '../../src/domain/rarity.ts';
import type { Relation } from '../../src/domain/relation.ts';
import type { SimilarConcept } from '../../src/domain/similar-concept.ts';
import { compareText } from '../../src/domain/settle.ts';
import { similarityChannels, type SimilarityChannel } from '../../src/domain/similarity-channels.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { concept, relate } from '../support/changes.ts';
import { countCalls } from '../support/count-calls.ts';
import { smallGraph } from '../support/small-graph.ts';
import { openGraph } from '../support/temporary-graph.ts';

const PYTHON = { id: 'skill/python', kind: 'SKILL' } as const;
const ENGINEER = { id: 'role/ml-engineer', kind: 'ROLE' } as const;

/** Straight from the definition, over a list of all relations. */
async function naiveScore(store: GraphStore, kind: 'SKILL' | 'ROLE', a: string, b: string): Promise<number> {
  const channels = similarityChannels(kind);
  const relations = await store.listRelations(channels.map(({ type }) => type));
  const ends = ({ direction }: SimilarityChannel, { from, to }: Relation): readonly [string, string] =>
    direction === 'OUT' ? [from, to] : [to, from];
  const overlaps = channels.map((channel) => {
    const own = relations.filter(({ type }) => type === channel.type);
    const massOf = (id: string): Map<string, number> =>
      new Map(
        own
          .filter((relation) => ends(channel, relation)[0] === id)
          .map((relation) => {
            const neighbour = ends(channel, relation)[1];
            const degree = own.filter((other) => ends(channel, other)[1] === neighbour).length;
            return [neighbour, rarity(degree) * Math.round(100 * (relation.weight ?? 1))];
          }),
      );
    const [left, right] = [massOf(a), massOf(b)];
    const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);
    const shared = [...left].map(([neighbour, mass]) => Math.min(mass, right.get(neighbour) ?? 0));
    return { factor: channel.factor, shared: sum(shared), total: sum(left.values()), otherTotal: sum(right.values()) };
  });
  const isParentOrChild = relations.some(
    ({ type, from, to }) => type === 'BROADER' && [`${a} ${b}`, `${b} ${a}`].includes(`${from} ${to}`),
  );
  return neighbourSimilarity(neighbourOverlap(overlaps), isParentOrChild);
}

describe('similar concepts', () => {
  it('are of the same kind, best first, with what makes them alike', async () => {
    const store = await openGraph(smallGraph);
    const [skills, roles] = await findSimilar(store, { concepts: [PYTHON, ENGINEER], first: 10 });
    for (const { id } of skills ?? []) expect(id).toMatch(/^skill\//);
    expect(skills?.map(({ score }) => score)).toEqual(skills?.map(({ score }) => score).sort((a, b) => b - a));
    expect(roles?.[0]).toMatchObject({
      id: 'role/data-scientist',
      shared: ['skill/machine-learning', 'skill/python', 'skill/statistics'],
    });
  });

  it('score as the definition says when it is worked out from all relations', async () => {
    const store = await openGraph(smallGraph);
    for (const { id, kind } of [PYTHON, ENGINEER]) {
      const [similar = []] = await findSimilar(store, { concepts: [{ id, kind }], first: 10 });
      expect(similar.length).toBeGreaterThan(2);
      for (const other of similar) expect(other.score).toBe(await naiveScore(store, kind, id, other.id));
    }
  });

  it('are those that score best of all, with parents that share little', async () => {
    // More who share the one thing asked for than are looked at, and a parent that shares less than they do.
    const company = Array.from({ length: 40 }, (_, i) => `skill/company-${i}`);
    const store = await openGraph([
      ...['skill/asked', 'skill/parent', ...company].map((id) => relate('role/common', 'REQUIRES', id)),
      ...company.map((id, i) => relate(`role/own-${i % 4}`, 'REQUIRES', id)),
      ...Array.from({ length: 30 }, (_, i) => relate(`role/other-${i}`, 'REQUIRES', 'skill/parent')),
      relate('skill/asked', 'BROADER', 'skill/parent'),
    ]);
    const [similar = []] = await findSimilar(store, { concepts: [{ id: 'skill/asked', kind: 'SKILL' }], first: 3 });
    const scores = await Promise.all(
      ['skill/parent', ...company].map(async (id) => ({
        id,
        score: await naiveScore(store, 'SKILL', 'skill/asked', id),
      })),
    );
    scores.sort((a, b) => b.score - a.score || compareText(a.id, b.id));
    expect(similar.map(({ id, score }) => ({ id, score }))).toEqual(scores.slice(0, 3));
    expect(similar[0]?.id).toBe('skill/parent');
    expect(similar[0]?.score).toBeGreaterThan(0.3);
  });

  it('are nearer by a rare neighbour than by one that everybody has', async () => {
    const everybody = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((slug) =>
      relate(`role/${slug}`, 'REQUIRES', 'skill/email'),
    );
    const store = await openGraph([
      ...everybody,
      relate('role/a', 'REQUIRES', 'skill/glass-blowing'),
      relate('role/z', 'REQUIRES', 'skill/glass-blowing'),
    ]);
    const [similar] = await findSimilar(store, { concepts: [{ id: 'role/a', kind: 'ROLE' }], first: 3 });
    expect(similar?.map(({ id }) => id)).toEqual(['role/z', 'role/b', 'role/c']);
  });

  it('take in parents and children that share nothing else, and leave out what is deprecated', async () => {
    const store = await openGraph([
      concept('skill/old', { name: 'Old', status: 'DEPRECATED' }),
      relate('skill/child', 'BROADER', 'skill/parent'),
      relate('role/a', 'REQUIRES', 'skill/child'),
      relate('role/a', 'REQUIRES', 'skill/old'),
    ]);
    const [similar] = await findSimilar(store, { concepts: [{ id: 'skill/child', kind: 'SKILL' }], first: 5 });
    expect(similar).toMatchObject([{ id: 'skill/parent', score: 0.3, shared: ['skill/parent'] }]);
  });

  it('are none for a concept without relations', async () => {
    const store = await openGraph([concept('skill/alone', { name: 'Alone' })]);
    expect(await findSimilar(store, { concepts: [{ id: 'skill/alone', kind: 'SKILL' }], first: 5 })).toEqual([[]]);
  });

  it('are the same at once, where all is in memory', async () => {
    const store = await openGraph([
      ...smallGraph,
      concept('skill/old', { name: 'Old', status: 'DEPRECATED' }),
      relate(ENGINEER.id, 'REQUIRES', 'skill/old'),
    ]);
    for (const one of [PYTHON, ENGINEER, { id: 'skill/none', kind: 'SKILL' as const }]) {
      const [similar = []] = await findSimilar(store, { concepts: [one], first: 3 });
      const inFull = ({ id, score, shared }: SimilarConcept): SimilarConcept => ({ id, score, shared });
      await expect.poll(() => findSimilarNow(store, one, 3)?.map(inFull)).toEqual(similar.map(inFull));
    }
  });

  it('cost three store calls for each kind, however many are asked about', async () => {
    const { store, names } = countCalls(await openGraph(smallGraph));
    const skills = ['skill/python', 'skill/statistics', 'skill/machine-learning', 'skill/c-plus-plus'];
    const concepts = [...skills.map((id) => ({ id, kind: 'SKILL' as const })), ENGINEER, PYTHON];
    const lists = await findSimilar(store, { concepts, first: 3 });
    expect(lists).toHaveLength(6);
    expect(lists[5]).toEqual(lists[0]);
    expect(names).toHaveLength(6);
  });
});
