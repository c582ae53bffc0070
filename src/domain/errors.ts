/** Codes by which every edge (GraphQL, command line) tells errors apart; never by message. */
export type ErrorCode =
  | 'INVALID_INPUT'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'UNAUTHORIZED'
  | 'FORBIDDEN'
  | 'STORE_UNAVAILABLE'
  | 'TIMED_OUT'
  | 'LIMIT_EXCEEDED';

/** An expected failure: what happened, to which thing, and what to do next, for a person to read. */
export abstract class DomainError extends Error {
  abstract readonly code: ErrorCode;
  /** Machine-readable detail that may be shown to the caller. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(message: string, details: Readonly<Record<string, unknown>> = {}, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.details = details;
  }
}

/** The caller's input breaks a rule; `details.problems` lists each of them. */
export class InvalidInput extends DomainError {
  readonly code = 'INVALID_INPUT';
}

/** Something that was named does not exist; `details.suggestions` maps each missing id to near names. */
export class NotFound extends DomainError {
  readonly code = 'NOT_FOUND';
}

/** The write does not fit the graph as it is: a cycle (`details.cycle`), a stale version (`details.version`), a taken identifier. */
export class Conflict extends DomainError {
  readonly code = 'CONFLICT';
}

/** Nobody, or not somebody we know. */
export class Unauthorized extends DomainError {
  readonly code = 'UNAUTHORIZED';
}

/** Somebody we know who may not do this. */
export class Forbidden extends DomainError {
  readonly code = 'FORBIDDEN';
}

/** The store cannot answer now; trying again later may help. */
export class StoreUnavailable extends DomainError {
  readonly code = 'STORE_UNAVAILABLE';
}

/** The time limit passed and the work was cancelled. */
export class TimedOut extends DomainError {
  readonly code = 'TIMED_OUT';
}

/** The caller asks for more than one request may; `details` has the limit, its value, the price and the setting. */
export class LimitExceeded extends DomainError {
  readonly code = 'LIMIT_EXCEEDED';
}
