import { fastifyRateLimit } from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { LimitExceeded } from '../../domain/errors.ts';
import type { Principal } from './principal.ts';

/** Requests per minute that one caller may send; null for no limit. */
export type RateLimit = number | null;

/** Counts requests per known caller, of strangers per address, and refuses with 429 what is over the limit. */
export async function addRateLimit(
  server: FastifyInstance,
  limit: RateLimit,
  anonymous: Principal | null,
): Promise<void> {
  if (limit === null) return;
  await server.register(fastifyRateLimit, {
    max: limit,
    timeWindow: '1 minute',
    keyGenerator: ({ principal, ip }) => (principal === null || principal === anonymous ? ip : `key ${principal.name}`),
    errorResponseBuilder: (_, { max, after }) => {
      const details = { limit: 'requestsPerMinute', allowed: max, price: max + 1, setting: 'RATE_LIMIT' };
      const advice = `Try again in ${after}, or ask the operator to raise RATE_LIMIT.`;
      return Object.assign(new LimitExceeded(`More than ${max} requests in a minute. ${advice}`, details), {
        statusCode: 429,
      });
    },
  });
}
