import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { type DocumentNode, type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
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
    const query = compile(document, operationName ?? null);
    if (!isCompiledQuery(query)) return query as never;
    const { signal } = context as unknown as GraphContext;
    return withRealErrors(await untilAborted(query.query(undefined, context, variables), signal));
  };
}

/** Compiled queries have an error class of their own, which lacks what Apollo Server expects of a GraphQLError. */
function withRealErrors(result: ExecutionResult): ExecutionResult {
  if (!result.errors) return result;
  const errors = result.errors.map(({ message, path, locations, originalError, extensions }) =>
    Object.assign(new GraphQLError(message, { path, originalError, extensions }), { locations }),
  );
  return { ...result, errors };
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
