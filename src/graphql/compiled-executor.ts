import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  execute,
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { DomainError } from '../domain/errors.ts';
import type { GraphContext } from './context.ts';
import type { MaybePromise } from './maybe-promise.ts';
import { NotPlannable, planOperation, type OperationPlan } from './operation-plan.ts';
import { switchesOf } from './switches.ts';
import { PlanRun, type Variables } from './plan-run.ts';
import { readVariables } from './variables.ts';

type Gateway = ApolloServerOptionsWithGateway<GraphContext>['gateway'];
type GatewayExecutor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

/** The data of an answer without an error, as it is sent. */
export interface WrittenResult {
  readonly json: string;
  readonly errors?: undefined;
}

/** What an operation answers: written by a plan, or as graphql-js answers. */
export type OperationResult = WrittenResult | ExecutionResult;

/** Runs one operation of a valid document, at once where all is at hand. Never throws what is expected: it is in `errors`. */
export type Execute = (
  document: DocumentNode,
  operationName: string | null,
  variables: Variables,
  context: GraphContext,
) => MaybePromise<OperationResult>;

/** Plans of one document: one for each operation and each setting of what decides about `@skip` and `@include`. */
const MOST_PLANS = 50;

/** What is kept of a document. */
interface Planned {
  /** Variables that decide about `@skip` and `@include`. */
  readonly switches: readonly string[];
  /** Null where an operation has to be executed in full. */
  readonly plans: Map<string, OperationPlan | null>;
}

/**
 * Executes queries by plans, which are made once for a document and only lead to answers without an error. Where there
 * is an error, and for the few queries that cannot be planned, graphql-js executes the operation: it says what is wrong
 * and where, and what was looked up before is still in the loaders.
 */
export function createCompiledExecutor(schema: GraphQLSchema): Execute {
  const documents = new WeakMap<DocumentNode, Planned>();
  const findPlan = (
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
  ): OperationPlan | null => {
    const planned: Planned = documents.get(document) ?? { switches: switchesOf(document), plans: new Map() };
    documents.set(document, planned);
    const { switches, plans } = planned;
    const key = `${operation.name?.value ?? ''}${switches.map((name) => `\n${String(variables[name])}`).join('')}`;
    const known = plans.get(key);
    if (known !== undefined) return known;
    if (plans.size >= MOST_PLANS) plans.clear();
    const plan = tryToPlan(schema, document, operation, variables);
    plans.set(key, plan);
    return plan;
  };
  return (document, operationName, variables, context) => {
    const executeInFull = (): MaybePromise<ExecutionResult> =>
      execute({ schema, document, operationName, variableValues: variables, contextValue: context });
    const operation = getOperationAST(document, operationName);
    const isQuery = operation?.operation === OperationTypeNode.QUERY;
    const coerced = isQuery ? readVariables(schema, operation, variables).coerced : undefined;
    const plan = isQuery && coerced ? findPlan(document, operation, coerced) : null;
    const result = plan && coerced ? runPlan(plan, coerced, context, executeInFull) : executeInFull();
    return result instanceof Promise ? untilAborted(result, context.signal).catch(toGivenUp) : result;
  };
}

function tryToPlan(...operation: Parameters<typeof planOperation>): OperationPlan | null {
  try {
    return planOperation(...operation);
  } catch (error) {
    if (error instanceof NotPlannable) return null;
    throw error;
  }
}

function runPlan(
  plan: OperationPlan,
  variables: Variables,
  context: GraphContext,
  otherwise: () => MaybePromise<ExecutionResult>,
): MaybePromise<OperationResult> {
  const run = new PlanRun(variables, context);
  try {
    const json = run.finish(plan);
    if (!(json instanceof Promise)) return { json };
    return json.then(
      (ready): OperationResult => ({ json: ready }),
      () => {
        context.signal.throwIfAborted();
        return run.refusal ? toGivenUp(run.refusal) : otherwise();
      },
    );
  } catch {
    return run.refusal ? toGivenUp(run.refusal) : otherwise();
  }
}

/** The answer to whoever is given up on, by the reason of the signal. Throws all else that is thrown. */
export function toGivenUp(error: unknown): ExecutionResult {
  if (!(error instanceof DomainError)) throw error;
  const extensions = { code: error.code, details: error.details };
  return { data: null, errors: [new GraphQLError(error.message, { originalError: error, extensions })] };
}

/** The result, or the reason of the signal when it fires first: nobody waits for work that is given up. */
function untilAborted<T>(result: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => reject(signal.reason as Error);
    if (signal.aborted) giveUp();
    else signal.addEventListener('abort', giveUp, { once: true });
    result.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
  });
}

/** The result as graphql-js has it. */
export function toExecutionResult(result: OperationResult): ExecutionResult {
  return 'json' in result ? { data: JSON.parse(result.json) as Record<string, unknown> } : result;
}

/** Apollo Server takes an executor of one's own only from a gateway: this one has a fixed schema. */
export function createGateway(schema: GraphQLSchema, execute: Execute): Gateway {
  const executor: GatewayExecutor = async ({ document, operationName, request, context }) => {
    const variables = request.variables ?? {};
    // Apollo tells the name of the operation that it found: where it found none, what was asked for tells why.
    const name = operationName ?? request.operationName ?? null;
    const result = await execute(document, name, variables, context as unknown as GraphContext);
    return toExecutionResult(result) as never;
  };
  return {
    load: () => Promise.resolve({ executor }),
    onSchemaLoadOrUpdate: (listener) => {
      listener({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: () => Promise.resolve(),
  };
}
