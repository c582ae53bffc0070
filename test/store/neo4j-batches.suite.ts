import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { TimedOut } from '../../src/domain/errors.ts';
import type { GraphStore, ReadOptions } from '../../src/store/graph-store.ts';
import { Connection, type Parameters, type Row } from '../../src/store/neo4j/connection.ts';
import { createNeo4jStore } from '../../src/store/neo4j/open.ts';
import { concept } from '../support/changes.ts';
import { describeWithNeo4j, openEmptyNeo4jStore } from '../support/neo4j-graph.ts';
import { smallGraph } from '../support/small-graph.ts';

/** A connection that remembers which statements it has sent to read. */
class WatchedConnection extends Connection {
  readonly sent: string[] = [];
  readonly stopped: string[] = [];
  /** Called once, as soon as the next statement is under way, and before its answer can be there. */
  onSent: (() => void) | null = null;

  override async read(statement: string, parameters: Parameters = {}, options: ReadOptions = {}): Promise<Row[]> {
    this.sent.push(statement);
    options.signal?.addEventListener('abort', () => this.stopped.push(statement));
    const answer = super.read(statement, parameters, options);
    const { onSent } = this;
    this.onSent = null;
    onSent?.();
    return answer;
  }
}

describeWithNeo4j('reads that wait at the same time', (address) => {
  let connection: WatchedConnection;
  let store: GraphStore;
  let ids: readonly string[];

  beforeAll(async () => {
    await (await openEmptyNeo4jStore(address)).close();
    connection = new WatchedConnection(address);
    store = createNeo4jStore(connection, { settledMs: Infinity });
    await store.commit({ changes: smallGraph, actor: 'test' });
    ids = smallGraph.flatMap((change) => (change.op === 'concept' ? [change.id] : []));
  });

  afterAll(() => store.close());

  beforeEach(() => {
    connection.sent.length = 0;
    connection.stopped.length = 0;
  });

  it('are one or two statements, and each caller gets his own answers', async () => {
    const wanted = Array.from({ length: 16 }, (_none, i) => [ids[i % ids.length] ?? '', 'skill/none', ids[0] ?? '']);
    const found = await Promise.all(wanted.map((list) => store.findConcepts(list)));
    expect(found.map((list) => list.map((one) => one?.id ?? null))).toEqual(
      wanted.map(([first, , last]) => [first, null, last]),
    );
    expect(connection.sent.length).toBeLessThanOrEqual(2);
  });

  it('are one statement for each shape of question', async () => {
    const [one = '', other = ''] = ids;
    await Promise.all([
      store.neighbours([one], { direction: 'OUT' }, { first: 2 }),
      store.neighbours([other], { direction: 'OUT' }, { first: 2 }),
      store.neighbours([one], { direction: 'IN' }, { first: 2 }),
      store.version(),
      store.version(),
    ]);
    expect(connection.sent).toHaveLength(3);
  });

  it('see what was acknowledged before they were asked, whatever is under way', async () => {
    const reads: Promise<unknown>[] = [];
    for (let i = 1; i <= 20; i++) {
      reads.push(store.findConcepts(ids), store.version());
      const { version } = await store.commit({ changes: [concept('skill/new', `New ${i}`)], actor: 'test' });
      const [seen, [found]] = await Promise.all([store.version(), store.findConcepts(['skill/new'])]);
      expect(seen).toBe(version);
      expect(found?.name).toBe(`New ${i}`);
    }
    await Promise.all(reads);
  });

  it('go on when one caller has gone, and stop when all have', async () => {
    const [patient, hasty] = [new AbortController(), new AbortController()];
    connection.onSent = () => hasty.abort();
    const [kept, gone] = await Promise.allSettled([
      store.findConcepts(ids, { signal: patient.signal }),
      store.findConcepts(ids, { signal: hasty.signal }),
    ]);
    expect(connection.sent).toHaveLength(1);
    expect(kept.status).toBe('fulfilled');
    expect(gone).toMatchObject({ status: 'rejected', reason: expect.any(TimedOut) as unknown });
    expect(connection.stopped).toEqual([]);

    connection.onSent = () => patient.abort();
    const both = await Promise.allSettled([
      store.findConcepts(ids, { signal: patient.signal }),
      store.findConcepts(ids, { signal: patient.signal }),
    ]);
    expect(connection.sent).toHaveLength(2);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(connection.stopped).toHaveLength(1);
    await sleep(10);
    expect(await store.findConcepts(ids.slice(0, 1))).toHaveLength(1);
  });
});
