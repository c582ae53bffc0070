import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphContext } from './context.ts';
import { CostCounter } from './cost.ts';
import { limitExceeded, requestRefused } from './limit-exceeded.ts';
import { refuseTooManyTokens } from './limit-rules.ts';
import type { Limits } from './limits.ts';

/** Refuses documents of too many tokens and operations that cost too much; says the price in `extensions.cost`. */
export function createLimitsPlugin(limits: Limits): ApolloServerPlugin<GraphContext> {
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
        didResolveOperation: ({ document, operationName, request }) => {
          price = counter?.price(document, operationName, request.variables ?? {}) ?? 0;
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
