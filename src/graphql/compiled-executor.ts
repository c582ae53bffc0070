import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  execute,
  getOperationAST,
  GraphQLError,
  Kind,
  visit,
  BREAK,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { DomainError } from '../domain/errors.ts';
import { codeSize } from './code-size.ts';
import type { GraphContext, MaybePromise } from './context.ts';
import { createSchemaOfOwnNames } from './schema.ts';
import { readVariables } from './variables.ts';

type Gateway = ApolloServerOptionsWithGateway<GraphContext>['gateway'];
type GatewayExecutor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

/** Runs one operation of a valid document. Never throws what is expected: it is in `errors`. */
export type Execute = (
  document: DocumentNode,
  operationName: string | null,
  variables: Readonly<Record<string, unknown>>,
  context: GraphContext,
) => Promise<ExecutionResult>;

/** Runs after which a document is worth compiling: what is sent once or twice is executed as it is. */
export const RUNS_BEFORE_COMPILING = 2;
/** Compiling takes about 0.1 ms and 2.5 kB a field. A larger operation is executed as it is, however often it comes. */
const LARGEST_FIELDS = 2000;
/** All compiled operations together; the least recently used go first. */
const KEPT_FIELDS = 20_000;

/** One operation of a document that has been run. */
interface Known {
  runs: number;
  readonly fields: number;
}

/**
 * Executes operations: those that keep coming as functions that graphql-jit compiles, all others through graphql-js.
 * Selections on interfaces are written out for each of their types, so that code grows by a power of the nesting: a
 * short document could otherwise take minutes and gigabytes to compile.
 */
export function createCompiledExecutor(schema: GraphQLSchema): Execute {
  const documents = new WeakMap<DocumentNode, Map<string | null, Known>>();
  const compiled = new LRUCache<Known, CompiledQuery>({
    maxSize: KEPT_FIELDS,
    sizeCalculation: (_, { fields }) => Math.max(1, fields),
  });
  let ofOwnNames: GraphQLSchema | undefined;
  const know = (document: DocumentNode, operationName: string | null): Known => {
    const operations = documents.get(document) ?? new Map<string | null, Known>();
    documents.set(document, operations);
    const known = operations.get(operationName) ?? { runs: 0, fields: codeSize(schema, document) };
    operations.set(operationName, known);
    return known;
  };
  const findCompiled = (document: DocumentNode, operationName: string | null): CompiledQuery | null => {
    const known = know(document, operationName);
    if (known.runs++ < RUNS_BEFORE_COMPILING || known.fields > LARGEST_FIELDS) return null;
    const ready = compiled.get(known);
    if (ready) return ready;
    const compiling = asksNamesInLanguages(document) ? schema : (ofOwnNames ??= createSchemaOfOwnNames());
    const query = compileQuery(compiling, document, operationName ?? undefined);
    if (!isCompiledQuery(query)) return null;
    compiled.set(known, query);
    return query;
  };
  return async (document, operationName, variables, context) => {
    const query = findCompiled(document, operationName);
    const run = (): MaybePromise<ExecutionResult> =>
      query
        ? query.query(undefined, context, withDefaults(schema, document, operationName, variables))
        : execute({ schema, document, operationName, variableValues: variables, contextValue: context });
    try {
      return withRealErrors(await untilAborted(run, context.signal));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const extensions = { code: error.code, details: error.details };
      return { data: null, errors: [new GraphQLError(error.message, { originalError: error, extensions })] };
    }
  };
}

function asksNamesInLanguages(document: DocumentNode): boolean {
  let asks = false;
  visit(document, {
    [Kind.FIELD]: ({ name, arguments: given }) => {
      if (name.value !== 'name' || !given?.length) return undefined;
      asks = true;
      return BREAK;
    },
  });
  return asks;
}

/** Compiled queries take a variable with a default for missing when its type is required: it is filled in before. */
function withDefaults(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
  variables: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const operation = getOperationAST(document, operationName);
  return (operation && readVariables(schema, operation, variables).coerced) ?? variables;
}

/** Compiled queries have an error class of their own, which lacks what Apollo Server expects of a GraphQLError. */
function withRealErrors(result: ExecutionResult): ExecutionResult {
  if (!result.errors) return result;
  const errors = result.errors.map((error) => {
    if (error instanceof GraphQLError) return error;
    const { message, path, locations, originalError, extensions } = error as GraphQLError;
    return Object.assign(new GraphQLError(message, { path, originalError, extensions }), { locations });
  });
  return { ...result, errors };
}

/** The result, or the reason of the signal when it fires first: nobody waits for work that is given up. */
async function untilAborted<T>(run: () => MaybePromise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  const result = run();
  if (!(result instanceof Promise)) return result;
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
