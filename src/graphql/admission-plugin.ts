import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import type { Admission } from './admission.ts';
import type { GraphContext } from './context.ts';
import { createExtensions } from './extensions.ts';
import type { Limits } from './limits.ts';

/** Told of every operation that was admitted: its text as sent, the name asked for, and what it parsed to. */
export type OnAdmitted = (source: string, operationName: string | null, document: DocumentNode) => void;

/**
 * What a valid request must pass before it is executed: variables that fit, a price within the limit. Every answer tells
 * its price in `extensions.cost`.
 */
export function createAdmissionPlugin(
  admit: Admission,
  limits: Limits,
  onAdmitted: OnAdmitted,
): ApolloServerPlugin<GraphContext> {
  return {
    requestDidStart: () => {
      let price: number | undefined;
      return Promise.resolve({
        // Not the name of the operation that was found, which is null as well where none has the name asked for.
        didResolveOperation: ({ source, document, request }) => {
          const name = request.operationName ?? null;
          price = admit(document, name, request.variables ?? {});
          onAdmitted(source, name, document);
          return Promise.resolve();
        },
        willSendResponse: ({ response: { body }, contextValue: { store } }) => {
          if (price === undefined || body.kind !== 'single') return Promise.resolve();
          body.singleResult.extensions = {
            ...body.singleResult.extensions,
            ...createExtensions(price, limits, store.freshness?.()),
          };
          return Promise.resolve();
        },
      });
    },
  };
}
