import { getOperationAST, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { CostCounter } from './cost.ts';
import { limitExceeded, requestRefused } from './limit-exceeded.ts';
import type { Limits } from './limits.ts';
import { refuseWrongVariables } from './variables.ts';

type Variables = Readonly<Record<string, unknown>>;

/**
 * What every run of a valid operation must pass: variables that fit and a price within the limit. Answers the price;
 * throws the refusal, a GraphQLError with status 400.
 */
export type Admission = (document: DocumentNode, operationName: string | null, variables: Variables) => number;

export function createAdmission(schema: GraphQLSchema, { cost }: Limits, counter: CostCounter): Admission {
  return (document, operationName, variables) => {
    const operation = getOperationAST(document, operationName);
    if (operation) refuseWrongVariables(schema, operation, variables);
    const price = counter.price(document, operationName, variables);
    if (price > cost) throw requestRefused(limitExceeded('cost', cost, price, ADVICE));
    return price;
  };
}

const ADVICE = 'Ask for smaller pages (`first`), fewer levels, or in several requests.';
