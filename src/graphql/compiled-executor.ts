import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  getOperationAST,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { GraphContext } from './context.ts';

type Compiled = CompiledQuery | ExecutionResult;
type Gateway = ApolloServerOptionsWithGateway<GraphContext>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

/**
 * Executes operations through graphql-jit: each is compiled once into a function and kept as long as Apollo keeps its
 * document.
 */
export function createCompiledExecutor(schema: GraphQLSchema): Executor {
  const compiled = new WeakMap<DocumentNode, Map<string, Compiled>>();
  const compile = (document: DocumentNode, operationName: string | null): Compiled => {
    const operations = compiled.get(document) ?? new Map<string, Compiled>();
    compiled.set(document, operations);
    const known = operations.get(operationName ?? '');
    if (known) return known;
    const query = compileQuery(schema, document, operationName ?? undefined);
    operations.set(operationName ?? '', query);
    return query;
  };
  return async ({ document, operationName, request, context }) => {
    const variables = request.variables ?? {};
    const problems = variableProblems(schema, document, operationName ?? null, variables);
    if (problems) return { errors: problems };
    const query = compile(document, operationName ?? null);
    if (!isCompiledQuery(query)) return query as never;
    const { signal } = context as unknown as GraphContext;
    return untilAborted(query.query(undefined, context, variables) as Promise<never>, signal);
  };
}

/** Checks variables as graphql-js does, since compiled queries know nothing of inputs of which exactly one is given. */
function variableProblems(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
  variables: Readonly<Record<string, unknown>>,
): readonly GraphQLError[] | null {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  if (definitions.length === 0) return null;
  return getVariableValues(schema, definitions, variables, { maxErrors: 20 }).errors ?? null;
}

/** The result, or the reason of the signal when it fires first: nobody waits for work that is given up. */
async function untilAborted<T>(result: Promise<T> | T, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  let give: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    give = () => {
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', give, { once: true });
  });
  try {
    return await Promise.race([result, aborted]);
  } finally {
    if (give) signal.removeEventListener('abort', give);
  }
}

/** Apollo Server takes an executor of one's own only from a gateway: this one has a fixed schema. */
export function createGateway(schema: GraphQLSchema): Gateway {
  return {
    load: () => Promise.resolve({ executor: createCompiledExecutor(schema) }),
    onSchemaLoadOrUpdate: (listener) => {
      listener({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: () => Promise.resolve(),
  };
}
