export type MaybePromise<T> = T | Promise<T>;

/** Goes on at once where the value is there: a turn of the event loop costs a good part of a small answer. */
export function whenReady<T, R>(value: MaybePromise<T>, next: (value: T) => MaybePromise<R>): MaybePromise<R> {
  return value instanceof Promise ? value.then(next) : next(value);
}
