import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import type { Change } from '../../src/domain/change.ts';
import { Conflict, InvalidInput } from '../../src/domain/errors.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { Connection } from '../../src/store/neo4j/connection.ts';
import { load } from '../../src/store/neo4j/load.ts';
import { createStaging } from '../../src/store/neo4j/staging.ts';
import { concept, relate, TAXONOMY, unrelate, withdrawConcept } from '../support/changes.ts';
import { ring, SMALL_BATCH, type Place } from '../support/load-and-wait.ts';
import { describeWithNeo4j, openEmptyNeo4jStore, runCypher } from '../support/neo4j-graph.ts';
import { randomGraph } from '../support/random-graph.ts';
import { ReferenceGraph } from '../support/reference-graph.ts';
import { expectSameGraph } from '../contract/same-graph.ts';
import { stream } from '../contract/with-store.ts';

/** Random pairs of graphs. */
const RUNS = 3;
const OLD = [
  concept('skill/old', 'Old'),
  concept('skill/older', 'Older'),
  relate('skill/old', 'RELATED', 'skill/older'),
];

describeWithNeo4j('a load into Neo4j', (address) => {
  let connection: Connection;
  let store: GraphStore;

  beforeAll(() => {
    connection = new Connection(address);
  });

  beforeEach(async () => {
    await (store as GraphStore | undefined)?.close();
    store = await openEmptyNeo4jStore(address);
  });

  afterAll(async () => {
    await connection.close();
    await store.close();
  });

  function loadInBatches(changes: readonly Change[], size = SMALL_BATCH): ReturnType<typeof load> {
    return load(connection, stream(changes), { actor: 'test' }, size);
  }

  async function staged(): Promise<number> {
    const [row] = await runCypher(address, 'MATCH (n:Staged|StagedIdentifier|StagedChunk) RETURN count(n) AS staged');
    return Number(row?.['staged']);
  }

  /** Plain objects, cursors included, whether they were read by a statement or from what is kept in memory. */
  async function neighbours(ids: readonly string[]): Promise<unknown> {
    const pages = await store.neighbours(ids, { direction: 'BOTH' }, { first: 100 });
    return pages.map((page) => ({ ...page, items: page.items.map((item) => ({ ...item, cursor: item.cursor })) }));
  }

  /** Everything that a reader could notice of a load. */
  async function look(): Promise<unknown> {
    return Promise.all([
      store.stats(),
      store.findConcepts(['skill/old', 'skill/a-1']),
      store.findByIdentifiers([{ scheme: 'ring', value: 'a 1' }]),
      store.listConcepts({}, { first: 100 }),
      store.search({ text: 'ring' }, { first: 5 }),
      store.search({ text: 'rinng a 1' }, { first: 5 }),
      store.suggest({ text: 'ri' }, 5),
      neighbours(['skill/old', 'skill/a-1']),
      store.listRelations(['RELATED']),
      store.topology(['RELATED']),
      store.changesAfter(0, 10),
    ]);
  }

  /** A load in another process, until it has come to its place or is through with its stream. */
  async function startElsewhere(tag: string, place: Place): Promise<() => Promise<void>> {
    const args = [join(inject('built'), 'test/support/load-and-wait.js'), JSON.stringify([address, tag, place])];
    const loader = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = once(loader, 'close');
    await once(loader.stdout, 'data');
    return async () => {
      loader.kill('SIGKILL');
      await ended;
    };
  }

  it.each(['in the middle', 'before the end'] as const)(
    'shows nothing while it goes on, and leaves nothing when it is killed %s',
    async (place) => {
      await store.commit({ changes: OLD, actor: 'test' });
      const before = await look();
      const kill = await startElsewhere('a', place);
      expect(await staged()).toBeGreaterThan(place === 'in the middle' ? 15 : 40);
      expect(await look()).toEqual(before);
      let isThrough = false;
      const writing = store.commit({ changes: [concept('skill/next', 'Next')], actor: 'test' });
      void writing.then(() => (isThrough = true));
      await sleep(200);
      expect(isThrough).toBe(false);
      await kill();
      expect(await writing).toEqual({ version: 2, applied: 1 });
      expect(await store.listConcepts({}, { first: 9 })).toMatchObject({
        total: 3,
        items: [{ id: 'skill/next' }, {}, {}],
      });
      // What the next load brings is not what this one had staged.
      await loadInBatches(ring('b'));
      const reference = new ReferenceGraph();
      reference.commit({ changes: OLD, actor: 'test' });
      reference.commit({ changes: [concept('skill/next', 'Next')], actor: 'test' });
      reference.commit({ changes: ring('b'), actor: 'test' }, true);
      await expectSameGraph(store, reference);
      expect(await staged()).toBe(0);
    },
  );

  it('is there as a whole or not at all when it is killed at its end', async () => {
    await store.commit({ changes: OLD, actor: 'test' });
    const kill = await startElsewhere('a', 'nowhere');
    await sleep(Math.random() * 60);
    await kill();
    await store.load(stream([withdrawConcept('skill/nobody')]), { actor: 'waits for the other to be gone' });
    const reference = new ReferenceGraph();
    reference.commit({ changes: OLD, actor: 'test' });
    if ((await store.version()) > 1) reference.commit({ changes: ring('a'), actor: 'killed' }, true);
    await expectSameGraph(store, reference);
    expect(await staged()).toBe(0);
    await loadInBatches(ring('a'));
    if (reference.version === 1) reference.commit({ changes: ring('a'), actor: 'test' }, true);
    await expectSameGraph(store, reference);
  });

  it('leaves nothing when something is wrong in the middle', async () => {
    await store.commit({ changes: OLD, actor: 'test' });
    const before = await look();
    const changes = ring('a');
    changes.splice(60, 0, relate('skill/a-1', 'RELATED', 'skill/none'));
    await expect(loadInBatches(changes)).rejects.toThrow(InvalidInput);
    expect(await look()).toEqual(before);
    expect(await staged()).toBe(0);
  });

  it('gives what one commit would give, however it is cut', { timeout: 60_000 + RUNS * 10_000 }, async () => {
    const cases = fc.tuple(randomGraph, randomGraph, fc.integer({ min: 5, max: 25 }), fc.infiniteStream(fc.boolean()));
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(cases, async ([graph, second, size, dice]) => {
        // The log of a load has what each batch changed, so each thing is said once.
        const first = lastOfEach(graph);
        await store.close();
        store = await openEmptyNeo4jStore(address);
        const reference = new ReferenceGraph();
        await loadInBatches(first, size);
        reference.commit({ changes: first, actor: 'test' }, true);
        const withdrawn = first.filter(() => dice.next().value).map(withdraw);
        const changes = inLoadOrder(lastOfEach([...withdrawn, ...second]));
        try {
          reference.commit({ changes, actor: 'test' }, true);
        } catch {
          refused++;
          await expect(loadInBatches(changes, size)).rejects.toThrow();
          await expectSameGraph(store, reference);
          return;
        }
        await loadInBatches(changes, size);
        await expectSameGraph(store, reference);
        expect(await staged()).toBe(0);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
    expect(refused).toBeLessThan(RUNS);
  });

  it('joins what two sources say in different batches, of what is new and of what leads there', async () => {
    await store.commit({ changes: OLD, actor: 'test' });
    const taxonomy = { source: TAXONOMY };
    const changes = [
      concept('skill/a', 'A'),
      concept('skill/b', 'B'),
      concept('skill/a', { ...taxonomy, name: 'Alpha' }),
      relate('skill/old', 'RELATED', 'skill/a'),
      relate('skill/a', 'RELATED', 'skill/b'),
      relate('skill/old', 'RELATED', 'skill/a', taxonomy),
      relate('skill/a', 'RELATED', 'skill/b', taxonomy),
      relate('skill/old', 'RELATED', 'skill/older', taxonomy),
      relate('skill/b', 'RELATED', 'skill/old', taxonomy),
    ];
    await loadInBatches([...changes, unrelate('skill/b', 'RELATED', 'skill/old', TAXONOMY)], 1);
    const reference = new ReferenceGraph();
    reference.commit({ changes: [...OLD, ...changes.slice(0, -1)], actor: 'test' }, true);
    const keys = store.listRelations(['RELATED']);
    expect(await keys).toEqual(reference.listRelations(['RELATED']));
    expect(await store.findRelationAssertions(await keys)).toEqual(reference.findRelationAssertions(await keys));
    expect(await store.findContributions(['skill/a'])).toEqual(reference.findContributions(['skill/a']));
  });

  it('takes the place of one that has lost it, which can no longer write or clear away', async () => {
    const [one, other] = [createStaging(connection), createStaging(connection)];
    await one.begin();
    await other.begin();
    await other.write((run) => run("CREATE (:Staged {id: 'skill/a'})"));
    await expect(one.write((run) => run("CREATE (:Staged {id: 'skill/b'})"))).rejects.toThrow(Conflict);
    await expect(one.clear()).rejects.toThrow(Conflict);
    expect(await staged()).toBe(1);
    await other.clear();
    expect(await staged()).toBe(0);
  });
});

function withdraw(change: Change): Change {
  return change.op === 'concept' ? { ...change, contribution: null } : { ...change, assertions: [] };
}

function lastOfEach(changes: readonly Change[]): Change[] {
  const key = (change: Change): string =>
    change.op === 'concept'
      ? `${change.id} ${change.source}`
      : `${change.type} ${change.from} ${change.to} ${change.source}`;
  return [...new Map(changes.map((change) => [key(change), change])).values()];
}

function inLoadOrder(changes: readonly Change[]): Change[] {
  return [...changes.filter(({ op }) => op === 'concept'), ...changes.filter(({ op }) => op === 'relation')];
}
