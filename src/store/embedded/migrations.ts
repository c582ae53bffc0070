import { StoreUnavailable } from '../../domain/errors.ts';
import type { Connection } from './connection.ts';

/** Steps from one schema to the next, for ever in this order; the database's `user_version` counts those done. */
const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE concepts (
    node INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    concept TEXT NOT NULL,        -- JSON: as settled
    contributions TEXT NOT NULL   -- JSON: what each source says
  );
  CREATE TABLE identifiers (
    scheme TEXT NOT NULL,
    value TEXT NOT NULL,
    node INTEGER NOT NULL,
    PRIMARY KEY (scheme, value)
  ) WITHOUT ROWID;
  CREATE INDEX identifiers_by_node ON identifiers (node);
  CREATE TABLE labels (
    label INTEGER PRIMARY KEY,
    node INTEGER NOT NULL,
    text TEXT NOT NULL,
    language TEXT NOT NULL,
    role TEXT NOT NULL,
    letters INTEGER NOT NULL,     -- letters and digits of the normalised text
    grams INTEGER NOT NULL        -- different trigrams of the normalised text
  );
  CREATE INDEX labels_by_node ON labels (node);
  CREATE VIRTUAL TABLE label_terms USING fts5(
    terms, content='', contentless_delete=1, detail=none, tokenize='ascii', prefix='1 2 3'
  );
  CREATE VIRTUAL TABLE label_grams USING fts5(
    text, content='', contentless_delete=1, detail=none, tokenize='trigram case_sensitive 1'
  );
  CREATE TABLE relations (
    from_node INTEGER NOT NULL,
    to_node INTEGER NOT NULL,
    type TEXT NOT NULL,
    visible INTEGER NOT NULL,     -- 0 while a rejection hides it; the settled fields are null then
    basis TEXT,
    importance TEXT,
    weight REAL,
    level REAL,
    any_of TEXT,
    open_ended INTEGER,
    influences TEXT,
    method TEXT,
    vintage TEXT,
    assertions TEXT NOT NULL,     -- JSON: what each source asserts
    UNIQUE (from_node, to_node, type)
  );
  CREATE INDEX relations_by_target ON relations (to_node);
  CREATE TABLE commits (
    version INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL
  );
  CREATE TABLE commit_changes (   -- the changes of a load lie in several chunks
    version INTEGER NOT NULL,
    chunk INTEGER NOT NULL,
    changes TEXT NOT NULL,
    PRIMARY KEY (version, chunk)
  ) WITHOUT ROWID;
  `,
  // Changes are logged as compressed JSON. What was logged before stays text, and is read as such.
  '',
];

/** Brings the schema up to date. Throws StoreUnavailable when a newer release of the service has written it. */
export function migrate(connection: Connection): void {
  const found = assertKnownSchema(connection);
  for (let step = found; step < MIGRATIONS.length; step++) {
    connection.transaction(() => connection.exec(`${MIGRATIONS[step] ?? ''}; PRAGMA user_version = ${step + 1}`));
  }
}

/** The schema of the database. Throws StoreUnavailable when a newer release has written it. */
export function assertKnownSchema(connection: Connection): number {
  const found = connection.get<[number]>('PRAGMA user_version')?.[0] ?? 0;
  if (found <= MIGRATIONS.length) return found;
  throw new StoreUnavailable(
    `The store ${connection.file} has schema ${found}, and this release knows schemas up to ${MIGRATIONS.length}: ` +
      'run the newer release that wrote it, or use another data directory.',
    { found, known: MIGRATIONS.length },
  );
}
