import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { RunningNeo4j } from './neo4j-provider.ts';

const run = promisify(execFile);

const HERE = join(import.meta.dirname, 'neo4j-java');
const CACHE = join(import.meta.dirname, '../../.cache/neo4j-java');
const PASSWORD = 'for-tests-only';
/** A server of a few minutes never earns back what the second compiler takes from the tests beside it. */
const SHORT_LIVED = ['-XX:TieredStopAtLevel=1'];

const OPENS = ['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
const START_MS = 120_000;

/** Starts Neo4j's own artifacts from Maven in a directory of its own, on loopback. Needs Java 17 or newer and Maven. */
export async function startNeo4jByJava(): Promise<RunningNeo4j> {
  await assertJava();
  const lib = await resolveLibraries();
  const home = await mkdtemp(join(tmpdir(), 'neo4j-java-'));
  const port = await freePort();
  await configure(home, port);
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
  const classPath = join(lib, '*');
  const admin = ['-cp', classPath, 'org.neo4j.server.startup.Neo4jAdminCommand', 'dbms', 'set-initial-password'];
  await run('java', [...OPENS, ...admin, PASSWORD], { env });
  const entry = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`];
  const server = spawn('java', ['-Xmx1g', ...SHORT_LIVED, ...OPENS, '-cp', classPath, ...entry, '--console-mode'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const killOnExit = (): unknown => server.kill('SIGKILL');
  process.once('exit', killOnExit);
  const stop = async (): Promise<void> => {
    process.removeListener('exit', killOnExit);
    await ended(server);
    await rm(home, { recursive: true, force: true });
  };
  try {
    await started(server);
  } catch (error) {
    await stop();
    throw error;
  }
  const address = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: PASSWORD, database: 'neo4j' };
  return { ...address, description: `Java process ${server.pid ?? 0} (artifacts from Maven)`, stop };
}

async function assertJava(): Promise<void> {
  const { stdout, stderr } = await run('java', ['-version']);
  const major = Number(/version "(\d+)/.exec(stdout + stderr)?.[1] ?? 0);
  if (major < 17) throw new Error(`Java ${major} is too old for Neo4j 5: it needs 17 or newer.`);
}

/** The server's class path, resolved once and kept. */
async function resolveLibraries(): Promise<string> {
  const lib = join(CACHE, 'lib');
  const found = await readdir(lib).catch(() => []);
  if (found.length > 0) return lib;
  const partial = join(CACHE, `lib-${process.pid}`);
  await mkdir(partial, { recursive: true });
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${partial}`];
  await run('mvn', ['-q', '-B', '-f', join(HERE, 'pom.xml'), ...goal], { maxBuffer: 1e8 });
  await rename(partial, lib);
  return lib;
}

async function configure(home: string, port: number): Promise<void> {
  await mkdir(join(home, 'conf'));
  await copyFile(join(HERE, 'user-logs.xml'), join(home, 'conf/user-logs.xml'));
  const settings = [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'server.memory.pagecache.size=128m',
    'dbms.usage_report.enabled=false',
  ];
  await writeFile(join(home, 'conf/neo4j.conf'), `${settings.join('\n')}\n`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function started(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (reason: string): void => reject(new Error(`Neo4j ${reason}:\n${output.slice(-2_000)}`));
    const timer = setTimeout(() => fail(`did not start within ${START_MS / 1000} s`), START_MS);
    const read = (data: Buffer): void => {
      output = (output + data.toString()).slice(-10_000);
      if (!output.includes('Started.')) return;
      clearTimeout(timer);
      resolve();
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.once('error', (error) => fail(error.message));
    server.once('exit', (code) => fail(`ended with code ${String(code)}`));
  });
}

/** Asks the process to end, and makes it after a while. */
function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.kill('SIGKILL'), 15_000);
    server.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    server.kill('SIGTERM');
  });
}
