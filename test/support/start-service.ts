import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { build } from 'esbuild';

/** A service process, started as an operator starts it. */
export interface RunningService {
  readonly process: ChildProcess;
  readonly url: string;
  /** What it printed so far. */
  output(): string;
  /** Asks it to stop; its exit code. */
  stop(): Promise<number | null>;
}

/** How a service process ended that did not start. */
export interface FailedStart {
  readonly code: number | null;
  readonly output: string;
}

const BUILT = join('node_modules', '.cache', 'service-for-tests');
let built: Promise<unknown> | undefined;

/** Bundles the service, once for each test file: starting from source would take several times as long. */
function bundle(): Promise<unknown> {
  if (built) return built;
  const options = { bundle: true, splitting: true, packages: 'external', platform: 'node', format: 'esm' } as const;
  const directory = join(BUILT, String(process.pid));
  built = build({ ...options, entryPoints: ['src/main.ts'], outdir: directory, logLevel: 'warning' });
  return built;
}

function launch(settings: Readonly<Record<string, string>>): { child: ChildProcess; output: () => string } {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(NEO4J|LIMIT)_|^(STORE|DATA_DIR|PORT|HOST)$/.test(name),
  );
  const env = {
    ...Object.fromEntries(inherited),
    LOG_LEVEL: 'warn',
    PORT: '0',
    SHUTDOWN_DELAY_MS: '0',
    SEED_DIR: 'seed',
    ...settings,
  };
  const child = spawn(process.execPath, [join(BUILT, String(process.pid), 'main.js')], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  return { child, output: () => printed };
}

/** Starts the service and waits until it says that it is ready. */
export async function startService(settings: Readonly<Record<string, string>>): Promise<RunningService> {
  await bundle();
  const { child, output } = launch(settings);
  const ended = once(child, 'exit');
  const ready = new Promise<string>((resolve) => {
    child.stdout?.on('data', () => {
      const url = /GraphQL\s+(http:\S+)\/graphql/.exec(output())?.[1];
      if (url && output().includes('Three questions')) resolve(url);
    });
  });
  const url = await Promise.race([ready, ended.then(() => null)]);
  if (url === null) throw new Error(`The service did not start:\n${output()}`);
  const stop = async (): Promise<number | null> => {
    if (child.exitCode === null) child.kill('SIGTERM');
    if (child.exitCode === null) await ended;
    return child.exitCode;
  };
  return { process: child, url, output, stop };
}

/** Starts the service where it cannot start; how it ended. */
export async function failToStart(settings: Readonly<Record<string, string>>): Promise<FailedStart> {
  await bundle();
  const { child, output } = launch(settings);
  await once(child, 'close');
  return { code: child.exitCode, output: output() };
}
