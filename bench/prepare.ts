import { execFileSync } from 'node:child_process';
import neo4j from 'neo4j-driver';
import type { Neo4jAddress } from '../test/support/neo4j-provider.ts';
import { startService, type Service } from './process.ts';

/** Settings of one engine, as the service and the importer read them. */
export type Settings = Readonly<Record<string, string>>;

export function embeddedSettings(directory: string): Settings {
  return { STORE: 'embedded', DATA_DIR: directory };
}

export function neo4jSettings({ uri, user, password, database }: Neo4jAddress): Settings {
  return { STORE: 'neo4j', NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
}

/** Imports ESCO by the product's own command. It exits with 2 where it rejects rows, as ESCO's known defects make it. */
export function importEsco(settings: Settings, directory: string): void {
  try {
    execFileSync('node', ['dist/cli/import.js', 'esco', directory], {
      env: { ...process.env, ...settings },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  } catch (error) {
    if ((error as { status?: number }).status !== 2) throw error;
  }
}

/** The yardstick's search needs an index of its own on names. */
export async function addYardstickIndex({ uri, user, password, database }: Neo4jAddress): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  await driver.executeQuery(
    'CREATE FULLTEXT INDEX bench_skill_name IF NOT EXISTS FOR (s:Skill) ON EACH [s.name]',
    {},
    { database },
  );
  await driver.executeQuery('CALL db.awaitIndexes(120)', {}, { database });
  await driver.close();
}

/** As in `npm start`: docs/decisions/0018-one-helper-thread.md and 0020-room-for-the-young.md. */
export const SERVICE_FLAGS = ['--v8-pool-size=1', '--max-semi-space-size=64'];
const QUIET = { PORT: '0', LOG_LEVEL: 'warn' };

/** This service, built and started as by `npm start`, on a graph that is there; `cacheMB` 0 leaves the answer cache out. */
export function startOurs(settings: Settings, cacheMB: number): Promise<Service> {
  const env = { ...settings, ...QUIET, ANSWER_CACHE_MB: String(cacheMB) };
  return startService(['node', ...SERVICE_FLAGS, 'dist/main.js'], env, /GraphQL\s+(http:\S+?)\/graphql/);
}

export function startYardstick(settings: Settings): Promise<Service> {
  return startService(['node', 'bench/yardstick.js'], { ...settings, PORT: '0' }, /yardstick listening on (\d+)/);
}

export function startBareHttp(): Promise<Service> {
  return startService(['node', '--import', 'tsx', 'bench/bare-http.ts'], {}, /bare http listening on (\d+)/);
}
