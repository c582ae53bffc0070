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
  for (const migration of MIGRATIONS.slice(found)) {
    for (const statement of migration.statements) await change(connection, statement);
    await connection.alone(
      `MERGE (m:Migration {number: $number}) ON CREATE SET m.name = $name, m.at = toString(datetime())
       WITH m MATCH (g:Meta {name: 'graph'}) SET g.schema = $number`,
      { number: migration.number, name: migration.name },
    );
  }
  if (await lacksKinds(connection)) {
    for (const statement of KIND_STATEMENTS) await change(connection, statement);
  }
  await connection.alone('CALL db.awaitIndexes(600)');
}

/** Another process may open the database at this moment and be quicker; the second time the statement sees that. */
async function change(connection: Connection, statement: string): Promise<void> {
  await connection.alone(statement).catch(() => connection.alone(statement));
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
