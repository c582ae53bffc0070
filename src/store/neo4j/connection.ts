import neo4j, {
  type AuthToken,
  type BookmarkManager,
  type Config,
  type Driver,
  type ManagedTransaction,
  type Session,
  type Transaction,
} from 'neo4j-driver';
import { setTimeout as sleep } from 'node:timers/promises';
import { InvalidInput, StoreUnavailable, TimedOut } from '../../domain/errors.ts';
import type { ReadOptions } from '../graph-store.ts';
import { isWorthRepeating, toDomainError, type Address } from './driver-errors.ts';

export type Parameters = Readonly<Record<string, unknown>>;
/** One row of an answer, its columns in order of the RETURN clause. */
export type Row = readonly unknown[];

/** Runs a statement inside a write transaction. */
export type Run = (statement: string, parameters?: Parameters) => Promise<Row[]>;

export interface ConnectionOptions extends Address {
  readonly password: string;
  /** Connections held open; more wait for a free one. */
  readonly poolSize?: number;
}

/** How long before each repetition of a read that met a transient error. */
const PAUSES_MS = [50, 200, 800];

/** The driver behind a narrow door: reads, write transactions and streams, with domain errors only. */
export class Connection {
  readonly address: Address;
  readonly #driver: Driver;
  readonly #bookmarks: BookmarkManager = neo4j.bookmarkManager();

  constructor({ uri, user, password, database, poolSize = 16 }: ConnectionOptions) {
    this.address = { uri, user, database };
    this.#driver = createDriver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: poolSize,
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 10_000,
      maxTransactionRetryTime: 15_000,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
      userAgent: 'skills-graph',
    });
  }

  /**
   * Reads with one statement, autocommit in READ mode: a managed transaction costs as much as a query. Transient
   * errors are tried again. When the signal fires the statement is stopped on the server.
   */
  async read(statement: string, parameters: Parameters = {}, options: ReadOptions = {}): Promise<Row[]> {
    for (let attempt = 0; ; attempt++) {
      try {
        return await this.#readOnce(statement, parameters, options.signal);
      } catch (error) {
        const pause = PAUSES_MS[attempt];
        if (pause === undefined || !isWorthRepeating(error)) throw toDomainError(error, this.address);
        await sleep(pause, undefined, { signal: options.signal }).catch(() => throwIfAborted(options.signal));
      }
    }
  }

  async #readOnce(statement: string, parameters: Parameters, signal: AbortSignal | undefined): Promise<Row[]> {
    throwIfAborted(signal);
    const session = this.#session('READ');
    // Closing a session in the middle of an answer resets its connection, and the server drops the work.
    const stop = (): unknown => session.close();
    signal?.addEventListener('abort', stop, { once: true });
    try {
      const result = await session.run(statement, parameters);
      throwIfAborted(signal);
      return result.records.map((record) => [...record.values()]);
    } catch (error) {
      throwIfAborted(signal);
      throw error;
    } finally {
      signal?.removeEventListener('abort', stop);
      await session.close();
    }
  }

  /** Reads once, without repetition, and gives up after a while. Throws StoreUnavailable or TimedOut. */
  async probe(milliseconds: number): Promise<void> {
    const signal = AbortSignal.timeout(milliseconds);
    const late = new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () =>
        reject(new StoreUnavailable(`Neo4j at ${this.address.uri} does not answer.`)),
      );
    });
    try {
      await Promise.race([this.#readOnce('RETURN 1', {}, signal), late]);
    } catch (error) {
      throw toDomainError(error, this.address);
    }
  }

  /** The rows of one reading statement as they arrive, no faster than they are taken. */
  async *stream(statement: string, parameters: Parameters, options: ReadOptions = {}): AsyncIterable<Row> {
    const session = this.#session('READ');
    try {
      for await (const record of session.run(statement, parameters)) {
        throwIfAborted(options.signal);
        yield [...record.values()];
      }
    } catch (error) {
      throw toDomainError(error, this.address);
    } finally {
      await session.close();
    }
  }

  /** One write transaction, tried again as a whole after a transient error: `work` must not have other effects. */
  async write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const session = this.#session('WRITE');
    try {
      return await session.executeWrite((transaction) => work(runIn(transaction)));
    } catch (error) {
      throw toDomainError(error, this.address);
    } finally {
      await session.close();
    }
  }

  /**
   * One write transaction that is tried once, for work that cannot be repeated, such as taking in a stream. It may take
   * as long as it takes, whatever limit the server has for transactions.
   */
  async writeOnce<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const session = this.#session('WRITE');
    try {
      const transaction = await session.beginTransaction({ timeout: 0 });
      const result = await work(runIn(transaction));
      await transaction.commit();
      return result;
    } catch (error) {
      throw toDomainError(error, this.address);
    } finally {
      // Rolls back what was not committed.
      await session.close();
    }
  }

  /** A statement that must have a transaction of its own, such as a change of the schema. */
  async alone(statement: string, parameters: Parameters = {}): Promise<Row[]> {
    const session = this.#session('WRITE');
    try {
      return rowsOf(await session.run(statement, parameters));
    } catch (error) {
      throw toDomainError(error, this.address);
    } finally {
      await session.close();
    }
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  #session(mode: 'READ' | 'WRITE'): Session {
    return this.#driver.session({
      database: this.address.database,
      defaultAccessMode: mode,
      bookmarkManager: this.#bookmarks,
    });
  }
}

/** Throws InvalidInput when the address is not one of a Neo4j. */
function createDriver(uri: string, token: AuthToken, config: Config): Driver {
  try {
    return neo4j.driver(uri, token, config);
  } catch (error) {
    throw new InvalidInput(
      `NEO4J_URI is "${uri}", which no Neo4j listens at: write it like bolt://localhost:7687, neo4j://host:7687 or ` +
        'neo4j+s://host:7687.',
      {},
      { cause: error },
    );
  }
}

/** A whole number as the server's integer: a plain number of JavaScript would arrive as a float. */
export function integer(value: number): unknown {
  return neo4j.int(value);
}

function runIn(transaction: ManagedTransaction | Transaction): Run {
  return async (statement, parameters = {}) => rowsOf(await transaction.run(statement, parameters));
}

function rowsOf(result: { readonly records: readonly { values(): Iterable<unknown> }[] }): Row[] {
  return result.records.map((record) => [...record.values()]);
}

function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new TimedOut('The time limit passed, and the work in Neo4j was stopped.');
}
