import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { inject } from 'vitest';

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
  const child = spawn(process.execPath, [join(inject('built'), 'src/main.js')], {
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
  const { child, output } = launch(settings);
  await once(child, 'close');
  return { code: child.exitCode, output: output() };
}
