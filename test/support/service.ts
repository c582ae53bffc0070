import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Change } from '../../src/domain/change.ts';
import { DEFAULT_LIMITS, type Limits } from '../../src/graphql/limits.ts';
import { seedGraph } from '../../src/importers/guide/seed-graph.ts';
import { createServer } from '../../src/server/create-server.ts';
import { openEmbeddedStore } from '../../src/store/embedded/open.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { countCalls, type CallCount } from './count-calls.ts';
import { smallGraph } from './small-graph.ts';

export interface Answer {
  readonly status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read answers whose shape their own query gives
  readonly data: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>> & { readonly code?: string };
  }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** The real service over the real embedded store, asked over HTTP without a socket. */
export interface Service {
  readonly store: GraphStore;
  readonly server: FastifyInstance;
  /** Store calls since the start or the last `calls.reset()`. */
  readonly calls: CallCount;
  /** Sends an operation; the answer as it comes. */
  send(query: string, variables?: object): Promise<Answer>;
  /** Sends an operation that must succeed; its data. */
  ask(query: string, variables?: object): Promise<Answer['data']>;
  close(): Promise<void>;
}

/** The service on the small known graph and whatever else is given. */
export function serveSmallGraph(more: readonly Change[] = [], limits: Partial<Limits> = {}): Promise<Service> {
  const fill = (store: GraphStore) => store.commit({ changes: [...smallGraph, ...more], actor: 'test' });
  return serve(fill, limits);
}

/** The service on the guide graph, as it starts for a newcomer. */
export function serveGuideGraph(limits: Partial<Limits> = {}, pages = 'no-pages'): Promise<Service> {
  return serve((store) => seedGraph(store, 'seed'), limits, pages);
}

async function serve(
  fill: (store: GraphStore) => Promise<unknown>,
  limits: Partial<Limits>,
  pages = 'no-pages',
): Promise<Service> {
  const directory = await mkdtemp(join(tmpdir(), 'skills-graph-'));
  const store = await openEmbeddedStore({ directory });
  await fill(store);
  const calls = countCalls(store);
  const server = await createServer({ store: calls.store, limits: { ...DEFAULT_LIMITS, ...limits }, pages });
  const send = async (query: string, variables?: object): Promise<Answer> => {
    const response = await server.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
    return { status: response.statusCode, ...response.json<Omit<Answer, 'status'>>() };
  };
  const ask = async (query: string, variables?: object): Promise<Answer['data']> => {
    const { data, errors } = await send(query, variables);
    if (errors) throw new Error(errors.map(({ message, path }) => `${path?.join('.') ?? ''}: ${message}`).join('\n'));
    return data;
  };
  const close = async (): Promise<void> => {
    await server.close();
    await store.close();
    await rm(directory, { recursive: true });
  };
  return { store, server, calls, send, ask, close };
}
