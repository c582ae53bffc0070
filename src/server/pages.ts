import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fastifyStatic } from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { INLINE_STYLES } from './security-headers.ts';

const YEAR_MS = 365 * 24 * 3600 * 1000;

/** The explorer at `/` and the playground at `/playground`, as far as they are built. */
export async function addPages(server: FastifyInstance, directory: string): Promise<void> {
  const [explorer, playground] = [join(directory, 'explorer'), join(directory, 'playground')];
  const hasExplorer = existsSync(join(explorer, 'index.html'));
  if (existsSync(join(playground, 'index.html'))) await addPlayground(server, playground, hasExplorer);
  if (hasExplorer) await addExplorer(server, explorer);
}

async function addPlayground(server: FastifyInstance, root: string, hasExplorer: boolean): Promise<void> {
  await server.register(fastifyStatic, { root, prefix: '/playground/', decorateReply: !hasExplorer });
  const show = (_: FastifyRequest, reply: FastifyReply): FastifyReply => {
    reply.helmet({ contentSecurityPolicy: INLINE_STYLES });
    return reply.sendFile('index.html', root, { maxAge: 0 });
  };
  server.get('/playground', show);
  server.addHook('onRequest', async (request, reply) => {
    if (wantsPage(request) && request.url === '/graphql') return show(request, reply);
  });
  if (!hasExplorer) server.get('/', (_, reply) => reply.redirect('/playground'));
}

async function addExplorer(server: FastifyInstance, root: string): Promise<void> {
  await server.register(fastifyStatic, {
    root,
    prefix: '/',
    wildcard: false,
    setHeaders: (reply, path) => {
      if (path.includes('/assets/')) reply.setHeader('cache-control', `public, max-age=${YEAR_MS / 1000}, immutable`);
    },
  });
  server.setNotFoundHandler((request, reply) => {
    // The page names what it loads relative to its place.
    const isDeeper = request.url.lastIndexOf('/', request.url.search(/[?]|$/)) > 0;
    if (wantsPage(request)) return isDeeper ? reply.redirect('/') : reply.sendFile('index.html', root, { maxAge: 0 });
    const message = `There is nothing at ${request.url}.`;
    return reply.code(404).send({ errors: [{ message, extensions: { code: 'NOT_FOUND' } }] });
  });
}

function wantsPage({ method, headers }: FastifyRequest): boolean {
  return method === 'GET' && (headers.accept ?? '').includes('text/html');
}
