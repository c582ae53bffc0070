import { fastifyRateLimit } from '@fastify/rate-limit';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LimitExceeded } from '../../domain/errors.ts';
import type { Principal } from './principal.ts';

/** Requests per minute that one caller may send; null for no limit. */
export type RateLimit = number | null;

/** A request that was counted on its way around the framework. */
export interface CountedRequest {
  readonly isOver: boolean;
  /** Tell the caller where he stands: names and values in turn. */
  readonly headers: readonly string[];
}

/** Counts a request before the framework sees it, which then does not count it again. Null where only that can tell who sends it. */
export type CountRequest = (request: IncomingMessage, principal: Principal) => Promise<CountedRequest> | null;

export interface RateLimitOptions {
  readonly limit: RateLimit;
  readonly anonymous: Principal | null;
  /** Whether callers come through proxies, so that an address has to be read from headers. */
  readonly hasProxies: boolean;
}

/**
 * Counts requests per known caller, of strangers per address, and refuses with 429 what is over the limit. Answers how
 * to count what goes around the framework; null where nothing is counted.
 */
export async function addRateLimit(
  server: FastifyInstance,
  { limit, anonymous, hasProxies }: RateLimitOptions,
): Promise<CountRequest | null> {
  if (limit === null) return null;
  const counted = new WeakSet<IncomingMessage>();
  await server.register(fastifyRateLimit, {
    max: limit,
    timeWindow: '1 minute',
    keyGenerator: ({ principal, ip }) => (principal === null || principal === anonymous ? ip : `key ${principal.name}`),
    allowList: ({ raw }) => counted.has(raw),
    errorResponseBuilder: (_, { max, after }) => {
      const details = { limit: 'requestsPerMinute', allowed: max, price: max + 1, setting: 'RATE_LIMIT' };
      const advice = `Try again in ${after}, or ask the operator to raise RATE_LIMIT.`;
      return Object.assign(new LimitExceeded(`More than ${max} requests in a minute. ${advice}`, details), {
        statusCode: 429,
      });
    },
  });
  const count = server.createRateLimit();
  const countAsFramework = async (request: IncomingMessage, principal: Principal): Promise<CountedRequest> => {
    const state = await count(asFrameworkSees(request, principal));
    if (state.isAllowed || state.isExceeded) return { isOver: !state.isAllowed, headers: [] };
    counted.add(request);
    return { isOver: false, headers: toHeaders(state) };
  };
  return (request, principal) => (hasProxies && principal === anonymous ? null : countAsFramework(request, principal));
}

/** What the count looks at of a request. */
function asFrameworkSees(raw: IncomingMessage, principal: Principal): FastifyRequest {
  return { raw, principal, ip: raw.socket.remoteAddress, routeOptions: {} } as unknown as FastifyRequest;
}

function toHeaders(state: {
  readonly max: number;
  readonly remaining: number;
  readonly ttlInSeconds: number;
}): string[] {
  const { max, remaining, ttlInSeconds } = state;
  return Object.entries({ limit: max, remaining, reset: ttlInSeconds }).flatMap(([name, value]) => [
    `x-ratelimit-${name}`,
    String(value),
  ]);
}
