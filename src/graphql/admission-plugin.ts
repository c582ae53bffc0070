import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphContext } from './context.ts';
import { CostCounter } from './cost.ts';
import { limitExceeded, requestRefused } from './limit-exceeded.ts';
import { refuseTooManyTokens } from './limit-rules.ts';
import type { Limits } from './limits.ts';
import { refuseWrongVariables } from './variables.ts';

/**
 * What a request must pass before it is executed: few enough tokens, variables that fit, a price within the limit. Every
 * answer tells its price in `extensions.cost`.
 */
export function createAdmissionPlugin(limits: Limits): ApolloServerPlugin<GraphContext> {
  let counter: CostCounter | undefined;
  return {
    serverWillStart: ({ schema }) => {
      counter = new CostCounter(schema);
      return Promise.resolve();
    },
    requestDidStart: () => {
      let price: number | undefined;
      return Promise.resolve({
        didResolveSource: ({ source }) => {
          refuseTooManyTokens(source, limits.tokens);
          return Promise.resolve();
        },
        didResolveOperation: ({ schema, document, operation, operationName, request: { variables = {} } }) => {
          refuseWrongVariables(schema, operation, variables);
          price = counter?.price(document, operationName, variables) ?? 0;
          if (price > limits.cost) throw requestRefused(limitExceeded('cost', limits.cost, price, ADVICE));
          return Promise.resolve();
        },
        willSendResponse: ({ response: { body } }) => {
          if (price === undefined || body.kind !== 'single') return Promise.resolve();
          const cost = { price, limit: limits.cost };
          body.singleResult.extensions = { ...body.singleResult.extensions, cost };
          return Promise.resolve();
        },
      });
    },
  };
}

const ADVICE = 'Ask for smaller pages (`first`), fewer levels, or in several requests.';
