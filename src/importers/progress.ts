/** What an import tells about how far it is. */
export interface Progress {
  /** A stretch of work begins; `total` is in the unit that `advance` reports. */
  start(phase: string, total: number): void;
  /** `done` more of the total, `rows` more rows (or changes) handled. */
  advance(done: number, rows: number): void;
  /** The stretch is over. */
  stop(): void;
}

/** For callers that show nothing. */
export const SILENT: Progress = {
  start: () => undefined,
  advance: () => undefined,
  stop: () => undefined,
};
