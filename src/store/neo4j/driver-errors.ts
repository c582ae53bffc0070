import neo4j from 'neo4j-driver';
import { Conflict, DomainError, StoreUnavailable, TimedOut } from '../../domain/errors.ts';

/** Where the database is, for messages. */
export interface Address {
  readonly uri: string;
  readonly user: string;
  readonly database: string;
}

const SECURITY = 'Neo.ClientError.Security.';

/** Codes of a driver or server that cannot be reached now. */
const UNREACHABLE = new Set(['ServiceUnavailable', 'SessionExpired', 'Neo.ClientError.Cluster.NotALeader']);

const OUT_OF_MEMORY = new Set([
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.TransientError.General.OutOfMemoryError',
  'Neo.TransientError.General.StackOverFlowError',
  'Neo.DatabaseError.General.OutOfMemoryError',
]);

const CANCELLED = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.ClientError.Transaction.LockClientStopped',
  'Neo.TransientError.Transaction.Terminated',
  'Neo.ClientError.Transaction.Terminated',
]);

/**
 * The domain's word for an error of the driver or the server, told by its code, never by its message. What is not
 * expected comes back as it is.
 */
export function toDomainError(error: unknown, address: Address): unknown {
  if (error instanceof DomainError || !(error instanceof neo4j.Neo4jError)) return error;
  const { code } = error;
  const unavailable = (message: string): StoreUnavailable => new StoreUnavailable(message, {}, { cause: error });
  if (code.startsWith(SECURITY) && code !== `${SECURITY}Forbidden`) {
    return unavailable(
      `Neo4j at ${address.uri} refused user "${address.user}": set NEO4J_USER and NEO4J_PASSWORD to a user that it knows.`,
    );
  }
  if (code === `${SECURITY}Forbidden`) {
    return unavailable(
      `Neo4j user "${address.user}" may not do this in database "${address.database}": ` +
        'grant it reading, writing and index management, or set NEO4J_USER to a user that has them.',
    );
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return unavailable(
      `Neo4j at ${address.uri} has no database "${address.database}": create it, or set NEO4J_DATABASE to one that exists.`,
    );
  }
  if (OUT_OF_MEMORY.has(code)) {
    return unavailable(
      'Neo4j ran out of memory for this: ask for less at once, or give it more (server.memory.heap.max_size).',
    );
  }
  if (code.endsWith('.Transaction.LockAcquisitionTimeout')) {
    return unavailable('Somebody else writes to the graph, perhaps an import: try again when that is through.');
  }
  if (CANCELLED.has(code)) return new TimedOut('Neo4j stopped the work: it took too long.', {}, { cause: error });
  if (code === 'Neo.ClientError.Schema.ConstraintValidationFailed') {
    return new Conflict(
      'Somebody else wrote the same thing at this moment: read it again, then try once more.',
      {},
      {
        cause: error,
      },
    );
  }
  if (UNREACHABLE.has(code) || neo4j.isRetryableError(error) || isPoolExhausted(error)) {
    return unavailable(`Neo4j at ${address.uri} does not answer: check that it runs and that NEO4J_URI points to it.`);
  }
  return error;
}

/** Whether the same read may succeed in a moment: not when it needs more memory than there is. */
export function isWorthRepeating(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && neo4j.isRetryableError(error) && !OUT_OF_MEMORY.has(error.code);
}

/** The driver raises its own errors (no connection free in time) without a code of the server. */
function isPoolExhausted(error: InstanceType<typeof neo4j.Neo4jError>): boolean {
  return error.code === 'N/A';
}
