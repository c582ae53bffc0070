import { setTimeout as sleep } from 'node:timers/promises';
import { CONCEPT_KINDS } from '../../domain/ontology.ts';
import { StoreUnavailable } from '../../domain/errors.ts';
import type { Connection } from './connection.ts';
import { KIND_STATEMENTS, MIGRATIONS, NEWEST_SCHEMA } from './migrations.ts';

/**
 * Brings the database to the newest layout, each step recorded as a `(:Migration)` when it is through. Throws
 * StoreUnavailable, and writes nothing, when a newer program has been here.
 */
export async function migrate(connection: Connection): Promise<void> {
  const found = await schemaVersion(connection);
  if (found > NEWEST_SCHEMA) {
    throw new StoreUnavailable(
      `The database "${connection.address.database}" has schema ${found}, and this program knows those up to ` +
        `${NEWEST_SCHEMA}: start a newer program, or point NEO4J_URI or NEO4J_DATABASE at another database.`,
      { found, newest: NEWEST_SCHEMA },
    );
  }
  if (found < NEWEST_SCHEMA || (await lacksKinds(connection))) await oneAtATime(connection, () => change(connection));
  await connection.alone('CALL db.awaitIndexes(600)');
}

/** What is missing, looked up again: another process may have made it while this one waited. */
async function change(connection: Connection): Promise<void> {
  for (const migration of MIGRATIONS.slice(await schemaVersion(connection))) {
    for (const statement of migration.statements) await connection.alone(statement);
    await connection.alone(
      `MERGE (m:Migration {number: $number}) ON CREATE SET m.name = $name, m.at = toString(datetime())
       WITH m MATCH (g:Meta {name: 'graph'}) SET g.schema = $number`,
      { number: migration.number, name: migration.name },
    );
  }
  if (await lacksKinds(connection)) {
    for (const statement of KIND_STATEMENTS) await connection.alone(statement);
  }
}

const TRIES = 10;

/**
 * Runs the work while no other process runs its own: statements that change the schema are no part of a transaction, so
 * that a lock of a node is held beside them. It is let go when the process dies.
 */
async function oneAtATime(connection: Connection, work: () => Promise<void>): Promise<void> {
  // Several processes that make the same constraint at the same moment get in each other's way; later they see it.
  for (let tries = 1; ; tries++) {
    try {
      await connection.alone('CREATE CONSTRAINT lock_name IF NOT EXISTS FOR (l:Lock) REQUIRE l.name IS UNIQUE');
      break;
    } catch (error) {
      if (tries === TRIES) throw error;
      await sleep(50 * tries * Math.random());
    }
  }
  await connection.writeOnce(async (run) => {
    await run("MERGE (l:Lock {name: 'schema'}) SET l.at = toString(datetime())");
    await work();
  });
}

async function schemaVersion(connection: Connection): Promise<number> {
  const rows = await connection.read("MATCH (m:Meta {name: 'graph'}) RETURN m.schema");
  return Number(rows[0]?.[0] ?? 0);
}

/** Whether a kind of the ontology table has no index yet: asked first, since most starts find all in place. */
async function lacksKinds(connection: Connection): Promise<boolean> {
  const rows = await connection.read(
    "SHOW INDEXES YIELD name WHERE name STARTS WITH 'kind_' AND name ENDS WITH '_position' RETURN name",
  );
  const names = new Set(rows.map(([name]) => name));
  return CONCEPT_KINDS.some((kind) => !names.has(`kind_${kind.toLowerCase()}_position`));
}
