import { getOperationAST, GraphQLError, OperationTypeNode, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { CostCounter } from './cost.ts';
import { limitExceeded, requestRefused } from './limit-exceeded.ts';
import type { Limits } from './limits.ts';
import { switchesOf } from './switches.ts';
import { refuseLongLists, refuseWrongVariables } from './variables.ts';

type Variables = Readonly<Record<string, unknown>>;

/**
 * What every run of a valid operation must pass: variables that fit and a price within the limit. Answers the price;
 * throws the refusal, a GraphQLError with status 400.
 */
export type Admission = (document: DocumentNode, operationName: string | null, variables: Variables) => number;

export function createAdmission(schema: GraphQLSchema, limits: Limits, counter: CostCounter): Admission {
  return (document, operationName, variables) => {
    const operation = getOperationAST(document, operationName);
    if (!operation) throw noSuchOperation(operationName);
    if (operation.operation !== OperationTypeNode.QUERY) throw onlyQueries(operation.operation);
    refuseLongLists(variables, limits);
    refuseWrongVariables(schema, operation, variables);
    const price = counter.price(document, operationName, variables);
    if (price === Infinity) refuseNullSwitches(document, variables);
    if (price > limits.cost) throw requestRefused(limitExceeded('cost', limits.cost, price, ADVICE));
    return price;
  };
}

function noSuchOperation(name: string | null): GraphQLError {
  const problem =
    name === null
      ? 'Must provide operation name if query contains multiple operations.'
      : `Unknown operation named "${name}".`;
  return new GraphQLError(problem, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } });
}

function onlyQueries(kind: string): GraphQLError {
  const extensions = { code: 'BAD_REQUEST', http: { status: 400 } };
  return new GraphQLError(`This service answers queries: there is no ${kind}.`, { extensions });
}

/** Null is fine for a variable that may be null, and not for what `@skip` and `@include` decide by. */
function refuseNullSwitches(document: DocumentNode, variables: Variables): void {
  const names = switchesOf(document).filter((name) => variables[name] === null);
  if (names.length === 0) return;
  const problems = names.map((name) => `Variable "$${name}" is null, and @skip or @include decide by it.`);
  const extensions = { code: 'BAD_USER_INPUT', details: { problems }, http: { status: 400 } };
  throw new GraphQLError(problems.join('\n'), { extensions });
}

const ADVICE = 'Ask for smaller pages (`first`), fewer levels, or in several requests.';
