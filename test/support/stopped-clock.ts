import { vi } from 'vitest';

/**
 * Does the work while the clock stands still. What is answered at once depends on how long this turn of the event loop has
 * been busy: by a clock that runs, a count of store calls depends on how busy the machine is.
 */
export async function withStoppedClock<T>(work: () => T | Promise<T>): Promise<T> {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(performance.now());
  try {
    return await work();
  } finally {
    clock.mockRestore();
  }
}
