import type { GraphStore } from '../../store/graph-store.ts';
import { withinTime } from '../request-signal.ts';

/** The version of the graph, known without asking the store every time. */
export type VersionClock = () => number | Promise<number>;

/**
 * Reads the version at most once in `staleMs`: other processes may write to the same Neo4j, and so much later their
 * commits are seen here. Throws TimedOut when it takes longer than `timeoutMs`. The embedded store has one writer, this process, and a read model knows how far it
 * has come: both simply tell.
 */
export function createVersionClock(
  store: GraphStore,
  { staleMs, timeoutMs }: { readonly staleMs: number; readonly timeoutMs: number },
  now: () => number = Date.now,
): VersionClock {
  const versionNow = store.versionNow?.bind(store);
  if (versionNow) return versionNow;
  let version = 0;
  let readAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<number> | null = null;
  return () => {
    if (now() - readAt < staleMs) return version;
    const startedAt = now();
    reading ??= withinTime(timeoutMs, (signal) => store.version({ signal }))
      .then((read) => {
        [version, readAt] = [read, startedAt];
        return read;
      })
      .finally(() => (reading = null));
    return reading;
  };
}
