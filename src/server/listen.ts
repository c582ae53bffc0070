import { createServer as createSocketServer } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { InvalidInput } from '../domain/errors.ts';

interface Address {
  readonly host: string;
  readonly port: number;
}

/** Throws InvalidInput when the service could not listen there: asked before anything is opened or written. */
export async function assertPortFree({ host, port }: Address): Promise<void> {
  const probe = createSocketServer();
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once('error', reject);
      probe.listen({ host, port }, resolve);
    });
  } catch (error) {
    throw cannotListen({ host, port }, error);
  }
  await new Promise((resolve) => probe.close(resolve));
}

/** Listens and answers the URL. Throws InvalidInput that says what to do when it cannot. */
export async function listen(server: FastifyInstance, { host, port }: Address): Promise<string> {
  try {
    return await server.listen({ host, port });
  } catch (error) {
    throw cannotListen({ host, port }, error);
  }
}

function cannotListen({ host, port }: Address, error: unknown): Error {
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: `port ${port} is taken: stop what listens there, or set PORT to a free one (PORT=0 picks one).`,
    EACCES: `port ${port} is not for ordinary users: set PORT to one above 1023.`,
    EADDRNOTAVAIL: `this machine has no address ${host}: set HOST to one of its own, such as 127.0.0.1.`,
    ENOTFOUND: `"${host}" is no known host name: set HOST to an address of this machine, such as 127.0.0.1.`,
  };
  const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''];
  if (reason === undefined) return error as Error;
  return new InvalidInput(`Cannot listen on ${host}:${port}: ${reason}`, {}, { cause: error });
}
