import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFormatError } from '../../src/graphql/format-error.ts';
import { DEFAULT_LIMITS } from '../../src/graphql/limits.ts';
import { createServer } from '../../src/server/create-server.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { GraphQLError } from 'graphql';
import { serveSmallGraph, type Service } from '../support/service.ts';

let service: Service;
beforeAll(async () => (service = await serveSmallGraph()));
afterAll(() => service.close());

const LOOK_UP = 'conceptByIdentifier(scheme: "esco", value: "x") { id }';

/** The answer of a service whose store fails in one method, as a defect or a broken disk would make it. */
async function askWhere(
  method: keyof GraphStore,
  fail: (...args: unknown[]) => Promise<never>,
  query: string,
): Promise<object> {
  const store = new Proxy(service.store, {
    get(real, name): unknown {
      if (name === method) return fail;
      const value: unknown = Reflect.get(real, name);
      return typeof value === 'function' ? (value.bind(real) as unknown) : value;
    },
  });
  const server = await createServer({ store, limits: { ...DEFAULT_LIMITS, timeoutMs: 200 }, pages: 'no-pages' });
  const response = await server.inject({ method: 'POST', url: '/graphql', payload: { query } });
  await server.close();
  return response.json();
}

describe('errors', () => {
  it('that nobody expected show no detail', async () => {
    const fail = () => Promise.reject(new TypeError('secret of the house'));
    const answer = await askWhere('findByIdentifiers', fail, `{ ${LOOK_UP} graph { version } }`);
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(answer).toMatchObject({
      data: { conceptByIdentifier: null, graph: { version: 1 } },
      errors: [{ path: ['conceptByIdentifier'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    });
  });

  it('that nobody expected are logged with their cause', () => {
    const logged: object[] = [];
    const log = { error: (detail: object) => logged.push(detail), warn: () => undefined };
    const cause = new TypeError('secret of the house');
    const error = new GraphQLError(cause.message, { originalError: cause, path: ['concept'] });
    createFormatError(log)({ message: error.message, path: ['concept'] }, error);
    expect(logged).toEqual([{ err: cause, path: ['concept'] }]);
  });

  it('cancel the work when the time is up, and name the setting', async () => {
    const never = () => new Promise<never>(() => undefined);
    const answer = await askWhere('findByIdentifiers', never, `{ ${LOOK_UP} }`);
    expect(answer).toMatchObject({
      data: null,
      errors: [
        {
          extensions: { code: 'TIMED_OUT', details: { limit: 'timeoutMs', allowed: 200, setting: 'LIMIT_TIMEOUT_MS' } },
        },
      ],
    });
  });

  it('hand the signal of the request to the store', async () => {
    let signal: AbortSignal | undefined;
    const wait = (...args: unknown[]) =>
      new Promise<never>((_, reject) => {
        signal = (args[1] as { signal: AbortSignal }).signal;
        signal.addEventListener('abort', () => reject(signal?.reason as Error));
      });
    await askWhere('findByIdentifiers', wait, `{ ${LOOK_UP} }`);
    expect(signal?.aborted).toBe(true);
  });

  it('in variables are named, all at once, before anything runs', async () => {
    const query =
      'query ($first: Int!, $kinds: [ConceptKind!]) { concepts(first: $first, kinds: $kinds) { totalCount } }';
    const answer = await service.send(query, { first: 'many', kinds: ['SKILLS'] });
    expect(answer.status).toBe(400);
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((answer.errors?.[0]?.extensions.details as { problems: string[] }).problems).toHaveLength(2);
  });

  it('refuse a start that is none or several', async () => {
    const query = 'query ($from: CareerStart!) { careerPaths(from: $from, to: "role/ml-engineer") { noPathReason } }';
    const none = await service.send(query, { from: {} });
    const two = await service.send(query, { from: { role: 'role/data-scientist', skills: [] } });
    const one = await service.send(query, { from: { role: 'role/data-scientist' } });
    expect([none, two].map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT']);
    expect(one.errors).toBeUndefined();
  });

  it('in the document say where', async () => {
    const syntax = await service.send('{ skill( }');
    const field = await service.send('{ nothing }');
    expect([syntax.status, field.status]).toEqual([400, 400]);
    expect(syntax.errors?.[0]).toMatchObject({
      locations: [{ line: 1, column: 10 }],
      extensions: { code: 'GRAPHQL_PARSE_FAILED' },
    });
    expect(field.errors?.[0]).toMatchObject({ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
  });

  it('outside GraphQL have the same form', async () => {
    const response = await service.server.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: '{ not json',
    });
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'INVALID_INPUT' } }] });
  });
});
