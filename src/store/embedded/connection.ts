import Database from 'libsql';
import { toStoreError } from './errors.ts';

export type Value = string | number | null | Uint8Array;

/** One SQLite connection with its prepared statements. Rows are arrays in the order of the selected columns. */
export class Connection {
  readonly file: string;
  readonly #database: InstanceType<typeof Database>;
  readonly #statements = new Map<string, ReturnType<InstanceType<typeof Database>['prepare']>>();

  constructor(file: string) {
    this.file = file;
    this.#database = this.#guard(() => new Database(file));
  }

  /** Every row. The caller says what the columns of its statement hold. */
  all<Row extends readonly Value[]>(sql: string, params: readonly Value[] = []): Row[] {
    return this.#guard(() => this.#prepare(sql).all(params) as Row[]);
  }

  /** The first row. */
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- SQL has no types to infer from
  get<Row extends readonly Value[]>(sql: string, params: readonly Value[] = []): Row | undefined {
    return this.#guard(() => this.#prepare(sql).get(params) as Row | undefined);
  }

  run(sql: string, params: readonly Value[] = []): void {
    this.#guard(() => this.#prepare(sql).run(params));
  }

  /** Statements without parameters, several at once if need be. */
  exec(sql: string): void {
    this.#guard(() => this.#database.exec(sql));
  }

  /** Runs the action in a write transaction: all of it or nothing. */
  transaction<T>(action: () => T): T {
    this.exec('BEGIN IMMEDIATE');
    try {
      const result = action();
      this.exec('COMMIT');
      return result;
    } catch (error) {
      this.rollback();
      throw error;
    }
  }

  /** Ends a transaction without effect. SQLite has done so itself after some errors, such as a full disk. */
  rollback(): void {
    if (this.#database.inTransaction) this.exec('ROLLBACK');
  }

  close(): void {
    this.#statements.clear();
    this.#database.close();
  }

  #prepare(sql: string): ReturnType<InstanceType<typeof Database>['prepare']> {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#database.prepare(sql);
      if (statement.reader) statement.raw();
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  #guard<T>(action: () => T): T {
    try {
      return action();
    } catch (error) {
      throw toStoreError(error, this.file);
    }
  }
}
