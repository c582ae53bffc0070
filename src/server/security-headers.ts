import { fastifyHelmet } from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** Everything from this service and nothing from elsewhere. */
const STRICT = {
  defaultSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'", 'data:'],
  workerSrc: ["'self'", 'blob:'],
  objectSrc: ["'none'"],
  frameAncestors: ["'none'"],
  baseUri: ["'self'"],
};

/** For pages whose widgets set their own styles. */
export const INLINE_STYLES = { useDefaults: false, directives: { ...STRICT, styleSrc: ["'self'", "'unsafe-inline'"] } };

/** Security headers on every answer. No HSTS: whether there is TLS is for the proxy in front to know. */
export async function addSecurityHeaders(server: FastifyInstance): Promise<void> {
  await server.register(fastifyHelmet, {
    contentSecurityPolicy: { useDefaults: false, directives: STRICT },
    strictTransportSecurity: false,
  });
}
