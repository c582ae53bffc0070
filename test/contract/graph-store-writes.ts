import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/domain/change.ts';
import { Conflict, InvalidInput, StoreUnavailable } from '../../src/domain/errors.ts';
import type { ConceptFilter, GraphStore } from '../../src/store/graph-store.ts';
import { assertion, concept, EDITORS, GUIDE, relate, TAXONOMY, unrelate, withdrawConcept } from '../support/changes.ts';
import { smallGraph } from '../support/small-graph.ts';
import type { OpenStore } from './graph-store.contract.ts';
import { collect } from './same-graph.ts';
import { stream, withEmptyStore } from './with-store.ts';

const commit = (store: GraphStore, ...changes: Change[]): Promise<{ version: number; applied: number }> =>
  store.commit({ changes, actor: 'test' });

const a = concept('skill/a', 'A');
const b = concept('skill/b', 'B');
const c = concept('skill/c', 'C');

export function describeWrites(openStore: OpenStore): void {
  describe('committing', () => {
    const store = withEmptyStore(openStore);

    it('starts at version 0 and adds one with every commit', async () => {
      expect(await store().version()).toBe(0);
      expect(await commit(store(), a)).toEqual({ version: 1, applied: 1 });
      expect(await commit(store(), b, c)).toEqual({ version: 2, applied: 2 });
      expect(await store().version()).toBe(2);
    });

    it('drops what is there already, and keeps the version when nothing is left', async () => {
      await store().commit({ changes: smallGraph, actor: 'test' });
      expect(await store().commit({ changes: smallGraph, actor: 'test' })).toEqual({ version: 1, applied: 0 });
      expect(await commit(store(), smallGraph[3] ?? a, a)).toEqual({ version: 2, applied: 1 });
      expect(await store().changesAfter(1, 10)).toMatchObject([{ version: 2, changes: [{ id: 'skill/a' }] }]);
    });

    it('does not mind when something was said first, and keeps that moment', async () => {
      const later = '2026-01-01T00:00:00.000Z';
      await commit(store(), a, b, relate('skill/a', 'RELATED', 'skill/b', { locator: 'L1' }));
      const again = relate('skill/a', 'RELATED', 'skill/b', { locator: 'L1', at: later });
      expect((await commit(store(), again, concept('skill/a', { name: 'A', at: later }))).applied).toBe(0);
      const more = { ...again, assertions: [...again.assertions, assertion({ locator: 'L2', at: later })] };
      await commit(store(), more);
      const [evidence] = await store().findRelationAssertions([again]);
      expect(evidence?.map(({ locator, at }) => [locator, at === later])).toEqual([
        ['L1', false],
        ['L2', true],
      ]);
    });

    it('takes the last of several changes for the same thing and source', async () => {
      await commit(store(), concept('skill/a', 'First'), concept('skill/a', 'Second'));
      expect((await store().findConcepts(['skill/a']))[0]?.name).toBe('Second');
      expect((await store().changesAfter(0, 1))[0]?.changes).toHaveLength(1);
    });

    it('shows changes to reads that follow, everywhere', async () => {
      await commit(store(), a, b, relate('skill/a', 'RELATED', 'skill/b', { weight: 0.2 }));
      await commit(store(), concept('skill/b', { name: 'Zymurgy', status: 'DRAFT' }), c);
      await commit(
        store(),
        relate('skill/a', 'RELATED', 'skill/c', { weight: 0.9 }),
        unrelate('skill/a', 'RELATED', 'skill/x'),
      );
      const [page] = await store().neighbours(['skill/a'], { direction: 'BOTH' }, { first: 5 });
      expect(page?.items.map(({ id }) => id)).toEqual(['skill/c', 'skill/b']);
      expect((await store().search({ text: 'zym' }, { first: 5 })).items.map(({ id }) => id)).toEqual(['skill/b']);
      expect((await store().search({ text: 'b' }, { first: 5 })).total).toBe(0);
      expect((await store().listConcepts({ statuses: ['DRAFT'] }, { first: 5 })).total).toBe(1);
    });

    it('puts neighbours in order anew when one of them is renamed', async () => {
      const related = [relate('skill/a', 'RELATED', 'skill/b'), relate('skill/c', 'RELATED', 'skill/a')];
      await commit(store(), a, b, c, ...related);
      const order = async (): Promise<string[]> => {
        const [page] = await store().neighbours(['skill/a'], { direction: 'BOTH' }, { first: 5 });
        return page?.items.map(({ id }) => id) ?? [];
      };
      expect(await order()).toEqual(['skill/b', 'skill/c']);
      await commit(store(), concept('skill/b', 'Zymurgy'));
      expect(await order()).toEqual(['skill/c', 'skill/b']);
    });

    it('shows relations between the same two by type in order of the ontology, then OUT before IN', async () => {
      const between = [
        relate('skill/b', 'RELATED', 'skill/a'),
        relate('skill/a', 'RELATED', 'skill/b'),
        relate('skill/b', 'BROADER', 'skill/a'),
        relate('skill/a', 'PREREQUISITE_OF', 'skill/b'),
      ];
      await commit(store(), a, b, ...between);
      const [page] = await store().neighbours(['skill/a'], { direction: 'BOTH' }, { first: 5 });
      expect(page?.items.map(({ relation, direction }) => `${relation.type} ${direction}`)).toEqual([
        'PREREQUISITE_OF OUT',
        'BROADER IN',
        'RELATED OUT',
        'RELATED IN',
      ]);
    });

    it('counts by status and searches by language as things are now', async () => {
      const label = { text: 'Ah', language: 'fr', role: 'PREFERRED' as const };
      await commit(store(), concept('skill/a', { name: 'A', labels: [label] }), b);
      await commit(store(), concept('skill/a', { name: 'A', status: 'DRAFT' }));
      const total = async (filter: ConceptFilter): Promise<number> =>
        (await store().listConcepts(filter, { first: 0 })).total;
      expect([await total({}), await total({ statuses: ['DRAFT'] }), await total({ statuses: ['PUBLISHED'] })]).toEqual(
        [2, 1, 1],
      );
      const hits = await store().search({ text: 'a', language: 'fr' }, { first: 5 });
      expect(hits.items.map(({ id, matched }) => [id, matched])).toEqual([['skill/a', 'A']]);
      expect(
        (await store().search({ text: 'ah' }, { first: 5, after: null })).items.every(({ score }) => score <= 0.4),
      ).toBe(true);
    });

    it('removes what no source speaks for any more', async () => {
      await commit(store(), a, b, relate('skill/a', 'RELATED', 'skill/b'));
      await commit(store(), unrelate('skill/a', 'RELATED', 'skill/b'), withdrawConcept('skill/b'));
      expect(await store().findConcepts(['skill/a', 'skill/b'])).toMatchObject([{ id: 'skill/a' }, null]);
      expect(await store().stats()).toMatchObject({ version: 2, concepts: 1, relations: 0 });
      expect((await store().search({ text: 'B' }, { first: 5 })).total).toBe(0);
      expect((await store().listConcepts({}, { first: 5 })).total).toBe(1);
      await commit(store(), b);
      expect((await store().neighbours(['skill/b'], { direction: 'BOTH' }, { first: 5 }))[0]?.total).toBe(0);
    });

    it('leaves what other sources say alone', async () => {
      const word = {
        source: TAXONOMY,
        name: 'Alpha',
        labels: [{ text: 'Alef', language: 'he', role: 'PREFERRED' as const }],
      };
      await commit(store(), a, b, concept('skill/a', word), relate('skill/a', 'RELATED', 'skill/b', { weight: 0.3 }));
      await commit(store(), relate('skill/a', 'RELATED', 'skill/b', { source: TAXONOMY, weight: 0.8 }));
      await commit(store(), withdrawConcept('skill/a'), unrelate('skill/a', 'RELATED', 'skill/b'));
      expect((await store().findConcepts(['skill/a']))[0]?.name).toBe('Alpha');
      expect((await store().findLabels(['skill/a']))[0]?.map(({ text }) => text)).toEqual(['Alpha', 'Alef']);
      expect((await store().listRelations(['RELATED']))[0]).toMatchObject({ weight: 0.8, basis: 'IMPORTED' });
      expect(await collect(store().assertedBy(GUIDE))).toHaveLength(1);
    });

    it('hides a relation that a curator rejects, and shows it again when the rejection is taken back', async () => {
      const related = { type: 'RELATED', from: 'skill/a', to: 'skill/b' } as const;
      await commit(store(), a, b, relate('skill/a', 'RELATED', 'skill/b', { source: TAXONOMY }));
      await commit(store(), relate('skill/a', 'RELATED', 'skill/b', { source: EDITORS, rejects: true }));
      expect(await store().listRelations(['RELATED'])).toEqual([]);
      expect(await store().findRelationAssertions([related])).toEqual([[]]);
      expect(await collect(store().assertedBy(EDITORS))).toHaveLength(1);
      await commit(store(), unrelate('skill/a', 'RELATED', 'skill/b', EDITORS));
      expect(await store().listRelations(['RELATED'])).toHaveLength(1);
    });

    it('refuses what does not fit the ontology, and names every problem', async () => {
      const changes = [a, relate('skill/a', 'FACES', 'skill/b'), concept('skill/b', { name: ' ' })];
      const refusal = await commit(store(), ...changes).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(InvalidInput);
      expect((refusal as InvalidInput).details['problems']).toHaveLength(3);
      expect(await store().stats()).toMatchObject({ version: 0, concepts: 0 });
    });

    it('refuses a relation without its ends, and writes nothing of the batch', async () => {
      const refused = commit(store(), a, relate('skill/a', 'RELATED', 'skill/b'));
      await expect(refused).rejects.toThrow(InvalidInput);
      await expect(refused).rejects.toThrow(/skill\/b/);
      expect(await store().findConcepts(['skill/a'])).toEqual([null]);
    });

    it('refuses when the graph has moved on, and says to which version', async () => {
      await commit(store(), a);
      const late = store().commit({ changes: [b], actor: 'test', expectedVersion: 0 });
      await expect(late).rejects.toMatchObject({ code: 'CONFLICT', details: { version: 1 } });
      expect((await store().commit({ changes: [b], actor: 'test', expectedVersion: 1 })).version).toBe(2);
    });

    it('refuses an identifier that belongs to another concept, unless that one gives it up', async () => {
      const identifiers = [{ scheme: 'code', value: '7' }];
      await commit(store(), concept('skill/a', { name: 'A', identifiers }));
      const taken = commit(store(), concept('skill/b', { name: 'B', identifiers }));
      await expect(taken).rejects.toThrow(Conflict);
      await expect(taken).rejects.toThrow(/skill\/a/);
      await commit(store(), concept('skill/b', { name: 'B', identifiers }), a);
      expect(await store().findByIdentifiers(identifiers)).toEqual(['skill/b']);
    });

    it('refuses to withdraw a concept while relations hold it, rejected ones too', async () => {
      await commit(store(), a, b, relate('skill/a', 'RELATED', 'skill/b', { source: EDITORS, rejects: true }));
      await expect(commit(store(), withdrawConcept('skill/b'))).rejects.toThrow(Conflict);
      await expect(commit(store(), withdrawConcept('skill/a'))).rejects.toThrow(/RELATED/);
      expect(await store().version()).toBe(1);
    });

    it('refuses a prerequisite that would close a cycle, and names the cycle', async () => {
      await commit(store(), a, b, c, relate('skill/a', 'PREREQUISITE_OF', 'skill/b'));
      const closing = [
        relate('skill/b', 'PREREQUISITE_OF', 'skill/c'),
        relate('skill/c', 'PREREQUISITE_OF', 'skill/a'),
      ];
      const refusal = await commit(store(), ...closing).catch((error: unknown) => error as Conflict);
      expect(refusal).toBeInstanceOf(Conflict);
      const cycle = (refusal as Conflict).details['cycle'] as string[];
      expect(cycle).toHaveLength(4);
      expect(cycle.at(-1)).toBe(cycle[0]);
      expect(new Set(cycle)).toEqual(new Set(['skill/a', 'skill/b', 'skill/c']));
      const swap = [...closing, unrelate('skill/a', 'PREREQUISITE_OF', 'skill/b')];
      expect((await commit(store(), ...swap)).version).toBe(2);
    });

    it('lets a cycle be in relations that may have one, and does not mind old cycles beside a new relation', async () => {
      await commit(store(), a, b, relate('skill/a', 'RELATED', 'skill/b'), relate('skill/b', 'RELATED', 'skill/a'));
      const ring = [relate('skill/a', 'BROADER', 'skill/b'), relate('skill/b', 'BROADER', 'skill/a')];
      await store().load(stream(ring), { actor: 'importer' });
      expect((await commit(store(), c, relate('skill/c', 'BROADER', 'skill/a'))).version).toBe(3);
    });

    it('sees a cycle that a withdrawn rejection would close', async () => {
      await commit(store(), a, b, relate('skill/a', 'BROADER', 'skill/b', { source: TAXONOMY }));
      await commit(store(), relate('skill/a', 'BROADER', 'skill/b', { source: EDITORS, rejects: true }));
      await commit(store(), relate('skill/b', 'BROADER', 'skill/a'));
      const refused = commit(store(), unrelate('skill/a', 'BROADER', 'skill/b', EDITORS));
      await expect(refused).rejects.toMatchObject({ code: 'CONFLICT', details: { type: 'BROADER' } });
    });

    it('runs commits that arrive together one after the other', async () => {
      const names = Array.from({ length: 10 }, (_none, i) => concept(`skill/s${i}`, `S ${i}`));
      const results = await Promise.all(names.map((change) => commit(store(), change)));
      expect(results.map(({ version }) => version).sort((x, y) => x - y)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      expect((await store().stats()).concepts).toBe(10);
    });

    it('goes on after a refusal', async () => {
      await commit(store(), relate('skill/a', 'RELATED', 'skill/b')).catch(() => null);
      expect((await commit(store(), a)).version).toBe(1);
    });
  });

  describe('the change log', () => {
    const store = withEmptyStore(openStore);

    it('has every commit with its actor, its moment and the changes that made a difference', async () => {
      await store().commit({ changes: [a, b], actor: 'Ada' });
      await store().commit({ changes: [a, c], actor: 'Grace' });
      const [first, second] = await store().changesAfter(0, 10);
      expect(first).toMatchObject({ version: 1, actor: 'Ada', changes: [{ id: 'skill/a' }, { id: 'skill/b' }] });
      expect(second).toMatchObject({ version: 2, actor: 'Grace' });
      expect(second?.changes).toEqual([c]);
      expect(new Date(first?.at ?? '').toISOString()).toBe(first?.at);
    });

    it('is read from a version on, oldest first, a few at a time', async () => {
      for (const change of [a, b, c]) await commit(store(), change);
      expect((await store().changesAfter(1, 1)).map(({ version }) => version)).toEqual([2]);
      expect((await store().changesAfter(1, 9)).map(({ version }) => version)).toEqual([2, 3]);
      expect(await store().changesAfter(3, 9)).toEqual([]);
      expect(await store().changesAfter(0, 0)).toEqual([]);
    });

    it('replayed into an empty graph gives the same graph', async () => {
      await store().commit({ changes: smallGraph, actor: 'test' });
      await commit(store(), unrelate('role/ml-engineer', 'FACES', 'challenge/silos'), concept('tool/git', 'git'));
      const copy = await openStore();
      try {
        for (const { changes, actor } of await store().changesAfter(0, 100))
          await copy.store.commit({ changes, actor });
        expect(await copy.store.stats()).toEqual(await store().stats());
        expect(await copy.store.listRelations(['FACES'])).toEqual(await store().listRelations(['FACES']));
      } finally {
        await copy.destroy();
      }
    });
  });

  describe('loading', () => {
    const store = withEmptyStore(openStore);

    it('takes all of a stream in one version, and tells how far it is', async () => {
      const progress: number[] = [];
      const half = Math.floor(smallGraph.length / 2);
      const batches = stream(smallGraph.slice(0, half), [], smallGraph.slice(half));
      const onProgress = (changes: number): unknown => progress.push(changes);
      const result = await store().load(batches, { actor: 'importer', onProgress });
      expect(result).toEqual({ version: 1, applied: smallGraph.length });
      expect(progress.at(-1)).toBe(smallGraph.length);
      expect(progress).toEqual([...progress].sort((x, y) => x - y));
      expect(await store().stats()).toMatchObject({ version: 1, concepts: 31, relations: 50 });
      expect((await store().changesAfter(0, 1))[0]).toMatchObject({ version: 1, actor: 'importer' });
      expect((await store().changesAfter(0, 1))[0]?.changes).toHaveLength(smallGraph.length);
    });

    it('answers reads and takes commits afterwards', async () => {
      await store().load(stream(smallGraph), { actor: 'importer' });
      expect((await store().search({ text: 'kuber' }, { first: 1 })).items[0]?.id).toBe('tool/kubernetes');
      expect((await store().findLabels(['region/europe']))[0]).toHaveLength(2);
      await commit(store(), concept('tool/kubernetes', 'Kubernetes orchestrator'), a);
      expect((await store().search({ text: 'orchestrator' }, { first: 1 })).total).toBe(1);
      expect(await store().version()).toBe(2);
    });

    it('changes nothing when it says what is there already', async () => {
      await store().load(stream(smallGraph), { actor: 'importer' });
      expect(await store().load(stream(smallGraph), { actor: 'importer' })).toEqual({ version: 1, applied: 0 });
      expect(await store().changesAfter(1, 5)).toEqual([]);
    });

    it('keeps nothing when the stream fails or holds something wrong', async () => {
      await commit(store(), a);
      const broken = async function* (): AsyncIterable<readonly Change[]> {
        yield await Promise.resolve(smallGraph);
        throw new Error('the file ends in the middle of a row');
      };
      await expect(store().load(broken(), { actor: 'importer' })).rejects.toThrow('middle of a row');
      const wrong = stream([b, c], [relate('skill/b', 'RELATED', 'skill/none')]);
      await expect(store().load(wrong, { actor: 'importer' })).rejects.toThrow(InvalidInput);
      expect(await store().stats()).toMatchObject({ version: 1, concepts: 1, relations: 0 });
      expect((await store().search({ text: 'python' }, { first: 1 })).total).toBe(0);
      expect(await commit(store(), b)).toEqual({ version: 2, applied: 1 });
    });

    it('may withdraw a concept before its relations, but leaves no relation without an end', async () => {
      await commit(store(), a, b, relate('skill/a', 'RELATED', 'skill/b'));
      const dangling = store().load(stream([withdrawConcept('skill/b')]), { actor: 'importer' });
      await expect(dangling).rejects.toThrow(Conflict);
      const whole = stream([withdrawConcept('skill/b')], [unrelate('skill/a', 'RELATED', 'skill/b')]);
      expect(await store().load(whole, { actor: 'importer' })).toEqual({ version: 2, applied: 2 });
      expect(await store().stats()).toMatchObject({ concepts: 1, relations: 0 });
    });

    it('shows nothing of itself before it is through', async () => {
      await commit(store(), a);
      let seen: unknown = null;
      const batches = async function* (): AsyncIterable<readonly Change[]> {
        yield await Promise.resolve([concept('skill/a', 'Renamed'), b]);
        const [names, labels, hits] = await Promise.all([
          store().findConcepts(['skill/a', 'skill/b']),
          store().findLabels(['skill/a']),
          store().search({ text: 'renamed' }, { first: 1 }),
        ]);
        seen = [names[0]?.name, names[1], labels[0]?.length, hits.total, await store().version()];
        yield [c];
      };
      await store().load(batches(), { actor: 'importer' });
      expect(seen).toEqual(['A', null, 1, 0, 1]);
      expect((await store().stats()).concepts).toBe(3);
    });
  });

  describe('closing', () => {
    it('says that the store is closed, to reads, writes and the health check', async () => {
      const { store, destroy } = await openStore();
      await store.close();
      await expect(store.findConcepts(['skill/a'])).rejects.toThrow(StoreUnavailable);
      await expect(commit(store, a)).rejects.toThrow(StoreUnavailable);
      expect((await store.health()).ok).toBe(false);
      await store.close();
      await destroy();
    });
  });
}
