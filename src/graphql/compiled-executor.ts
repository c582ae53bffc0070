import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { type DocumentNode, type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { DomainError } from '../domain/errors.ts';
import type { GraphContext } from './context.ts';

type Compiled = CompiledQuery | ExecutionResult;
type Gateway = ApolloServerOptionsWithGateway<GraphContext>['gateway'];
type GatewayExecutor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

/** Runs one operation of a valid document. Never throws what is expected: it is in `errors`. */
export type Execute = (
  document: DocumentNode,
  operationName: string | null,
  variables: Readonly<Record<string, unknown>>,
  context: GraphContext,
) => Promise<ExecutionResult>;

/**
 * Executes operations through graphql-jit: each is compiled once into a function and kept as long as its document is.
 */
export function createCompiledExecutor(schema: GraphQLSchema): Execute {
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
  return async (document, operationName, variables, context) => {
    const query = compile(document, operationName);
    if (!isCompiledQuery(query)) return query;
    try {
      return withRealErrors(await untilAborted(query.query(undefined, context, variables), context.signal));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const extensions = { code: error.code, details: error.details };
      return { data: null, errors: [new GraphQLError(error.message, { originalError: error, extensions })] };
    }
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
export function createGateway(schema: GraphQLSchema, execute: Execute): Gateway {
  const executor: GatewayExecutor = async ({ document, operationName, request, context }) =>
    execute(
      document,
      operationName ?? null,
      request.variables ?? {},
      context as unknown as GraphContext,
    ) as Promise<never>;
  return {
    load: () => Promise.resolve({ executor }),
    onSchemaLoadOrUpdate: (listener) => {
      listener({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: () => Promise.resolve(),
  };
}
