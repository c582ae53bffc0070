import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { ServerResponse } from 'node:http';
import { createAdmission } from '../graphql/admission.ts';
import { refuseRepetition } from '../graphql/comparisons.ts';
import { createCompiledExecutor } from '../graphql/compiled-executor.ts';
import { createContext, type GraphContext } from '../graphql/context.ts';
import { CostCounter } from '../graphql/cost.ts';
import { createFormatError } from '../graphql/format-error.ts';
import { takeTurnsWhenHeavy } from '../graphql/heavy-turns.ts';
import type { Limits } from '../graphql/limits.ts';
import { createSchema } from '../graphql/schema.ts';
import { createGraphQLServer } from '../graphql/server.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { AdmittedOperations } from './answering/admitted-operations.ts';
import { admitPersisted } from './answering/admit-persisted.ts';
import { createAnswerCache } from './answering/answer-cache.ts';
import { createAnswering, type FindAnswer } from './answering/answering.ts';
import { bodyOf } from './answering/fast-lane.ts';
import { createFastifyHandler } from './answering/fastify-handler.ts';
import { encodingProblem } from './answering/negotiate.ts';
import { createPersistedOperations, readPersistedOperations } from './answering/persisted-operations.ts';
import { giveWay, Queue } from '../store/give-way.ts';
import { createVersionClock } from './answering/version-clock.ts';
import { assertScope } from './access/principal.ts';
import { createMetricsPlugin } from './observe/metrics-plugin.ts';
import { belowCaller, traceExecution } from './observe/tracing.ts';
import { watchRefusals } from './observe/watch-refusals.ts';
import type { Metrics } from './observe/metrics.ts';
import { isGone, startRequest } from './request-signal.ts';
import { FOR_DATA } from './security-headers.ts';
import type { AnsweringSettings } from './settings.ts';

interface RouteOptions {
  readonly store: GraphStore;
  readonly limits: Limits;
  readonly answering: AnsweringSettings;
  readonly metrics: Metrics;
}

/** Documents that were not admitted before: however many people send some, others wait for one of them at a time. */
const NEW_DOCUMENTS = new Queue();

/** GraphQL at `/graphql`, by POST and GET. Answers the short way to answers, for the fast lane. */
export async function addGraphQLRoute(server: FastifyInstance, options: RouteOptions): Promise<FindAnswer> {
  const { store, limits, answering, metrics } = options;
  const schema = createSchema();
  const counter = new CostCounter(schema);
  const inTurns = takeTurnsWhenHeavy(createCompiledExecutor(schema), counter);
  const execute = answering.traced ? traceExecution(inTurns) : inTurns;
  const admit = createAdmission(schema, limits, counter);
  const formatError = watchRefusals(createFormatError(server.log), metrics);
  const admitted = new AdmittedOperations();
  const persisted = answering.persistedOperations
    ? readPersistedOperations(answering.persistedOperations)
    : createPersistedOperations({});
  admitPersisted(persisted, schema, limits, admitted);
  const contextOf = (response: ServerResponse): GraphContext =>
    createContext(store, limits, startRequest(response, limits.timeoutMs));

  const apollo = createGraphQLServer({
    schema,
    execute,
    admit,
    limits,
    formatError,
    log: server.log,
    plugins: [createMetricsPlugin(metrics)],
    onAdmitted: (source, operationName, document) => admitted.admit(source, operationName, document),
  });
  await apollo.start();
  server.addHook('onClose', () => apollo.stop());
  const askApollo = fastifyApolloHandler(apollo, {
    context: (_, reply) => Promise.resolve(contextOf(reply.raw)),
  });
  const findAnswer = createAnswering({
    execute,
    admit,
    limits,
    formatError,
    admitted,
    metrics,
    cache: answering.cacheBytes > 0 ? createAnswerCache(answering.cacheBytes) : null,
    clock: createVersionClock(store, { staleMs: answering.staleMs, timeoutMs: limits.timeoutMs }),
    policy: { persisted, trustedOnly: answering.trustedOnly },
    traced: answering.traced,
    freshness: store.freshness?.bind(store) ?? null,
    createContext: contextOf,
  });
  const handler = createFastifyHandler({
    findAnswer,
    limits,
    cacheControl: answering.cacheControl,
    askApollo: async (request, reply) => {
      assertScope(request.principal, 'read');
      // To read and check a document that was not admitted before may take long: those that were go first.
      await giveWay(NEW_DOCUMENTS);
      if (isGone(request.raw)) return reply.hijack();
      const { query } = (request.body ?? request.query) as { readonly query?: unknown };
      if (typeof query === 'string') refuseRepetition(query, limits);
      // The handler makes a URL of it that nobody reads; HTTP/1.0 need not send one.
      if (!URL.canParse(`http://${request.headers.host ?? ''}`)) request.raw.headers.host = 'localhost';
      const ask = (): unknown => askApollo.call(server, request, reply);
      return answering.traced ? belowCaller(request.headers, ask) : ask();
    },
  });
  await server.register((scope, _, done) => {
    // Plain text, which Fastify reads by itself, is what a page of another origin may send without asking.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, parsed) =>
      parsed(null, body),
    );
    scope.addHook('preParsing', ({ raw }, _reply, _payload, next) => {
      const problem = encodingProblem(raw.headers);
      if (problem === null) next(null, bodyOf(raw));
      else next(Object.assign(new Error(problem), { statusCode: 415 }));
    });
    // A browser that opens it is shown the playground.
    scope.route({ url: '/graphql', method: 'GET', exposeHeadRoute: false, handler });
    scope.route({ url: '/graphql', method: 'POST', helmet: FOR_DATA, handler });
    done();
  });
  return findAnswer;
}
