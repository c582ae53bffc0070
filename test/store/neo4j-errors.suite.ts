import { Neo4jError } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { StoreUnavailable, TimedOut } from '../../src/domain/errors.ts';
import { Connection } from '../../src/store/neo4j/connection.ts';
import { toDomainError } from '../../src/store/neo4j/driver-errors.ts';
import { openNeo4jStore } from '../../src/store/neo4j/open.ts';
import { describeWithNeo4j, runCypher } from '../support/neo4j-graph.ts';
import { refusal } from '../support/refusal.ts';

/** Minutes of work for the server, with hardly any memory. */
const ENDLESS = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a * b AS c RETURN max(c)';

describeWithNeo4j('errors of the Neo4j store', (address) => {
  let connection: Connection;

  beforeAll(() => {
    connection = new Connection(address);
  });

  afterAll(() => connection.close());

  async function runningStatements(): Promise<number> {
    const rows = await runCypher(
      address,
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 100000)' RETURN count(*) AS n",
    );
    return Number(rows[0]?.n);
  }

  it('names the settings when the password is wrong', async () => {
    const error = await refusal(openNeo4jStore({ ...address, password: 'wrong' }));
    expect(error).toBeInstanceOf(StoreUnavailable);
    expect(error.message).toMatch(/refused user "neo4j": set NEO4J_USER and NEO4J_PASSWORD/);
  });

  it('names the database when there is none of that name', async () => {
    const error = await refusal(openNeo4jStore({ ...address, database: 'no.such.graph' }));
    expect(error).toBeInstanceOf(StoreUnavailable);
    expect(error.message).toMatch(/no database "no.such.graph".*NEO4J_DATABASE/);
  });

  it('stops the work on the server when the signal fires', async () => {
    const controller = new AbortController();
    const answer = refusal(connection.read(ENDLESS, {}, { signal: controller.signal }));
    await expect.poll(runningStatements, { timeout: 10_000 }).toBe(1);
    controller.abort();
    expect(await answer).toBeInstanceOf(TimedOut);
    await expect.poll(runningStatements, { timeout: 5_000 }).toBe(0);
  });

  it('does not begin what is cancelled already, and goes on working afterwards', async () => {
    const error = await refusal(connection.read(ENDLESS, {}, { signal: AbortSignal.abort() }));
    expect(error).toBeInstanceOf(TimedOut);
    expect(await connection.read('RETURN 1')).toEqual([[1]]);
  });

  it('calls a statement that needs too much memory unavailable, and says what to change', async () => {
    const error = await refusal(connection.read('UNWIND range(1, 1000000000) AS a RETURN collect(toString(a))'));
    expect(error).toBeInstanceOf(StoreUnavailable);
    expect(error.message).toContain('memory');
  });

  it('says that somebody else writes when the server has waited long enough for its turn', () => {
    const late = new Neo4jError('late', 'Neo.TransientError.Transaction.LockAcquisitionTimeout', '50N42', 'late');
    const error = toDomainError(late, address) as Error;
    expect(error).toBeInstanceOf(StoreUnavailable);
    expect(error.message).toContain('try again when that is through');
  });

  it('tells a failing health check from a good one within a second', async () => {
    const store = await openNeo4jStore(address);
    expect(await store.health()).toEqual({ ok: true, problem: null });
    await store.close();
    const began = performance.now();
    const health = await store.health();
    expect(health.ok).toBe(false);
    expect(health.problem).toContain('Neo4j');
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
