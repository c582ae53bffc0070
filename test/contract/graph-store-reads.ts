import { describe, expect, it } from 'vitest';
import { InvalidInput, TimedOut } from '../../src/domain/errors.ts';
import { RELATION_TYPES } from '../../src/domain/ontology.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { EDITORS, GUIDE, TAXONOMY } from '../support/changes.ts';
import { ReferenceGraph } from '../support/reference-graph.ts';
import { smallGraph } from '../support/small-graph.ts';
import { walkPages } from '../support/walk-pages.ts';
import type { OpenStore } from './graph-store.contract.ts';
import { collect, expectSameGraph, readTopology } from './same-graph.ts';
import { withSmallGraph } from './with-store.ts';

const REJECTED = { type: 'REQUIRES', from: 'role/ml-engineer', to: 'skill/batch-scripting' } as const;

export function describeReads(openStore: OpenStore): void {
  describe('reading', () => {
    const store = withSmallGraph(openStore);

    it('answers a list of ids in the order of the list, duplicates included and null for unknown ones', async () => {
      const concepts = await store().findConcepts(['tool/git', 'skill/none', 'skill/python', 'tool/git', 'nonsense']);
      expect(concepts.map((concept) => concept?.name ?? null)).toEqual(['Git', null, 'Python', 'Git', null]);
    });

    it('answers an empty list with an empty list', async () => {
      expect(await store().findConcepts([])).toEqual([]);
      expect(await store().findLabels([])).toEqual([]);
      expect(await store().neighbours([], { direction: 'BOTH' }, { first: 5 })).toEqual([]);
      expect(await store().relationCounts([])).toEqual([]);
    });

    it('settles a concept by precedence over what its sources say', async () => {
      const [python] = await store().findConcepts(['skill/python']);
      expect(python).toEqual({
        id: 'skill/python',
        kind: 'SKILL',
        name: 'Python',
        description: 'Writing programs in Python.',
        status: 'PUBLISHED',
        properties: { skillType: 'KNOWLEDGE' },
        identifiers: [
          { scheme: 'guide', value: 'python' },
          { scheme: 'taxonomy', value: 'urn:skill:1' },
        ],
      });
    });

    it('finds concepts by the identifiers of any source', async () => {
      const found = await store().findByIdentifiers([
        { scheme: 'taxonomy', value: 'urn:skill:1' },
        { scheme: 'guide', value: 'urn:skill:1' },
        { scheme: 'guide', value: 'ml-engineer' },
      ]);
      expect(found).toEqual(['skill/python', null, 'role/ml-engineer']);
    });

    it('lists labels of all languages with the preferred English one first', async () => {
      const [labels, none] = await store().findLabels(['skill/python', 'skill/none']);
      expect(labels?.map(({ text, language }) => `${language} ${text}`)).toEqual([
        'en Python',
        'en Python 3',
        'fr Python (langage)',
        'en pyhton',
        'en Python (computer programming)',
        'de Python-Programmierung',
      ]);
      expect(none).toEqual([]);
    });

    it('shows what each source says of a concept, strongest basis first', async () => {
      const [python, none] = await store().findContributions(['skill/python', 'skill/none']);
      expect(python?.map(({ source, name }) => [source, name])).toEqual([
        [GUIDE, 'Python'],
        [TAXONOMY, 'Python (computer programming)'],
      ]);
      expect(none).toEqual([]);
    });

    it('shows the evidence of a relation, and none for one that is not there or is rejected', async () => {
      const evidence = await store().findRelationAssertions([
        { type: 'REQUIRES', from: 'role/ml-engineer', to: 'skill/python' },
        { type: 'REQUIRES', from: 'skill/python', to: 'role/ml-engineer' },
        { type: 'USES', from: 'role/none', to: 'tool/none' },
        REJECTED,
      ]);
      expect(evidence.map((list) => list.map(({ source }) => source))).toEqual([[GUIDE, TAXONOMY], [], [], []]);
    });

    it('never reads, counts or walks a rejected relation', async () => {
      const [page] = await store().neighbours([REJECTED.from], { direction: 'OUT' }, { first: 100 });
      expect(page?.items.map(({ id }) => id)).not.toContain(REJECTED.to);
      const [counts] = await store().relationCounts([REJECTED.to]);
      expect(counts).toEqual([{ type: 'BROADER', direction: 'OUT', count: 1 }]);
      const relations = await store().listRelations(['REQUIRES']);
      expect(relations.filter(({ to }) => to === REJECTED.to)).toEqual([]);
      expect((await store().stats()).relations).toBe(50);
    });

    it('lists concepts by name, letter case and accents aside', async () => {
      const page = await store().listConcepts({ kinds: ['ROLE', 'TOOL'] }, { first: 4 });
      expect(page.items.map(({ name }) => name)).toEqual(['Data Analyst', 'Data Scientist', 'Git', 'Kubernetes']);
      expect([page.total, page.hasNext]).toEqual([7, true]);
    });

    it('filters the list by status, and an empty filter list passes nothing', async () => {
      const deprecated = await store().listConcepts({ statuses: ['DEPRECATED', 'DRAFT'] }, { first: 10 });
      expect(deprecated.items.map(({ id }) => id)).toEqual(['skill/batch-scripting', 'role/data-analyst']);
      expect(deprecated.total).toBe(2);
      expect(await store().listConcepts({ kinds: [] }, { first: 10 })).toEqual({ total: 0, items: [], hasNext: false });
    });

    it('pages through everything without gap or repetition, whatever the page size', async () => {
      const whole = await store().listConcepts({}, { first: 1000 });
      for (const first of [1, 7, 31]) {
        const walked = await walkPages(first, (page) => store().listConcepts({}, page));
        expect(walked.items).toHaveLength(whole.total);
        expect(walked.items.map((item) => (item as { id: string }).id)).toEqual(whole.items.map(({ id }) => id));
      }
    });

    it('answers a page of no items with the total', async () => {
      expect(await store().listConcepts({ kinds: ['TOOL'] }, { first: 0 })).toEqual({
        total: 3,
        items: [],
        hasNext: true,
      });
    });

    it('refuses page sizes below 0 and cursors that it did not make', async () => {
      await expect(store().listConcepts({}, { first: -1 })).rejects.toThrow(InvalidInput);
      await expect(store().listConcepts({}, { first: 1, after: 'nonsense' })).rejects.toThrow(InvalidInput);
      await expect(store().search({ text: 'x' }, { first: 1, after: 'e30' })).rejects.toThrow(InvalidInput);
      const ofList = (await store().listConcepts({}, { first: 1 })).items[0]?.cursor ?? '';
      const neighbours = store().neighbours(['skill/python'], { direction: 'IN' }, { first: 1, after: ofList });
      await expect(neighbours).rejects.toThrow(InvalidInput);
    });

    it('refuses cursors whose parts are none of its own', async () => {
      const parts = [['abc', 'x'], [5, 6], ['a', 'b', 'c'], ['x'], [1], [{}, []], [null, null]];
      for (const key of parts) {
        const page = { first: 1, after: Buffer.from(JSON.stringify(key)).toString('base64url') };
        await expect(store().search({ text: 'pyton' }, page)).rejects.toThrow(InvalidInput);
        await expect(store().neighbours(['skill/python'], { direction: 'IN' }, page)).rejects.toThrow(InvalidInput);
        if (key.every((part) => typeof part === 'string')) continue;
        await expect(store().listConcepts({}, page)).rejects.toThrow(InvalidInput);
      }
    });

    it('counts the relations of each type and direction in the order of the ontology', async () => {
      const [counts, none] = await store().relationCounts(['skill/python', 'skill/none']);
      expect(counts).toEqual([
        { type: 'REQUIRES', direction: 'IN', count: 2 },
        { type: 'DEVELOPS', direction: 'IN', count: 1 },
        { type: 'PREREQUISITE_OF', direction: 'OUT', count: 1 },
        { type: 'PREREQUISITE_OF', direction: 'IN', count: 1 },
        { type: 'BROADER', direction: 'OUT', count: 1 },
        { type: 'RELATED', direction: 'OUT', count: 1 },
        { type: 'PART_OF', direction: 'OUT', count: 1 },
      ]);
      expect(none).toEqual([]);
    });

    it('tells what the graph holds', async () => {
      const stats = await store().stats();
      expect([stats.version, stats.concepts, stats.relations]).toEqual([1, 31, 50]);
      expect(stats.kinds[0]).toEqual({ kind: 'SKILL', count: 9 });
      expect(stats.relationTypes.map(({ type }) => RELATION_TYPES.indexOf(type))).toEqual(
        stats.relationTypes.map(({ type }) => RELATION_TYPES.indexOf(type)).sort((a, b) => a - b),
      );
    });

    it('lists the relations of a small layer by their ids', async () => {
      const relations = await store().listRelations(['LEADS_TO', 'NEXT_STAGE']);
      expect(relations.map(({ from, to, weight }) => [from, to, weight])).toEqual([
        ['role/data-analyst', 'role/data-scientist', 0.5],
        ['role/data-scientist', 'role/ml-engineer', 0.6],
        ['role/ml-engineer', 'role/data-scientist', 0.1],
        ['role/ml-engineer', 'role/platform-lead', 0.3],
        ['career-stage/junior', 'career-stage/senior', null],
      ]);
    });

    it('hands out all relations of some types as numbers', async () => {
      const { ids, edges } = await readTopology(store(), ['NEXT_STAGE', 'LEADS_TO']);
      expect(ids).toEqual([
        'career-stage/junior',
        'career-stage/senior',
        'role/data-analyst',
        'role/data-scientist',
        'role/ml-engineer',
        'role/platform-lead',
      ]);
      expect(edges).toHaveLength(5);
      expect(edges[0]).toEqual([RELATION_TYPES.indexOf('NEXT_STAGE'), 0, 1, NaN]);
      expect(edges[1]).toEqual([RELATION_TYPES.indexOf('LEADS_TO'), 2, 3, 0.5]);
    });

    it('hands out the labels of some kinds in the order of ids', async () => {
      const labelled = await collect(store().listLabels(['TOOL', 'REGION']));
      expect(labelled.map(({ id }) => id)).toEqual(['region/europe', 'tool/git', 'tool/kubernetes', 'tool/mlflow']);
      expect(labelled[0]?.labels.map(({ text }) => text)).toEqual(['Europe', 'Europa']);
    });

    it('hands out all that one source asserts, and nothing of the others', async () => {
      for (const source of [GUIDE, TAXONOMY, EDITORS]) {
        const changes = await collect(store().assertedBy(source));
        expect(changes.every((change) => change.source === source)).toBe(true);
        expect(changes).toHaveLength(smallGraph.filter((change) => change.source === source).length);
        const kinds = changes.map(({ op }) => op);
        expect(kinds.lastIndexOf('concept')).toBeLessThan(kinds.indexOf('relation'));
      }
      expect(await collect(store().assertedBy('source/none'))).toEqual([]);
    });

    it('holds the small graph as the reference does', async () => {
      const reference = new ReferenceGraph();
      reference.commit({ changes: smallGraph, actor: 'test' });
      await expectSameGraph(store(), reference);
    });

    it('is healthy', async () => {
      expect(await store().health()).toEqual({ ok: true, problem: null });
    });

    it.each(Object.entries(READS))('stops %s when the signal has fired', async (_name, read) => {
      const signal = AbortSignal.abort(new Error('enough'));
      await expect(read(store(), { signal })).rejects.toThrow(TimedOut);
    });
  });
}

type Read = (store: GraphStore, options: { signal: AbortSignal }) => Promise<unknown>;

const READS: Readonly<Record<string, Read>> = {
  findConcepts: (store, options) => store.findConcepts(['skill/python'], options),
  findLabels: (store, options) => store.findLabels(['skill/python'], options),
  listConcepts: (store, options) => store.listConcepts({}, { first: 5 }, options),
  search: (store, options) => store.search({ text: 'python' }, { first: 5 }, options),
  suggest: (store, options) => store.suggest({ text: 'python' }, 5, options),
  neighbours: (store, options) => store.neighbours(['skill/python'], { direction: 'BOTH' }, { first: 5 }, options),
  subgraph: (store, options) =>
    store.subgraph({ seeds: ['skill/python'], depth: 1, perRelation: 5, maxConcepts: 5 }, options),
  closure: (store, options) =>
    store.closure({ ids: ['skill/python'], steps: [{ type: 'BROADER', direction: 'OUT' }], maxDepth: null }, options),
  shortestPaths: (store, options) =>
    store.shortestPaths({ from: 'skill/python', to: 'tool/git', maxLength: 5, first: 1 }, options),
  listRelations: (store, options) => store.listRelations(['BROADER'], options),
  listLabels: (store, options) => collect(store.listLabels(['SKILL'], options)),
  assertedBy: (store, options) => collect(store.assertedBy(GUIDE, options)),
  changesAfter: (store, options) => store.changesAfter(0, 1, options),
  stats: (store, options) => store.stats(options),
};
