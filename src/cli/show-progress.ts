import { SingleBar } from 'cli-progress';
import type { Progress } from '../importers/progress.ts';

const SECOND = 1_000;

/** A live bar on a terminal; without one, a plain line at the start, every two seconds and at the end of each stretch. */
export function showProgress(stream: NodeJS.WriteStream): Progress {
  return stream.isTTY ? bar(stream) : lines(stream);
}

function bar(stream: NodeJS.WriteStream): Progress {
  let current: SingleBar | null = null;
  let pace = new Pace();
  return {
    start: (phase, total) => {
      pace = new Pace();
      current = new SingleBar({
        stream,
        format: `${phase.padEnd(9)} {bar} {percentage}% {rows} rows, {rate} rows/s`,
        clearOnComplete: false,
        hideCursor: true,
      });
      current.start(Math.max(1, total), 0, { rows: '0', rate: '0' });
    },
    advance: (done, rows) => {
      pace.add(rows);
      current?.increment(done, pace.shown());
    },
    stop: () => {
      current?.stop();
      current = null;
    },
  };
}

function lines(stream: NodeJS.WriteStream): Progress {
  let pace = new Pace();
  let phase = '';
  let told = 0;
  const tell = (): void => {
    const { rows, rate } = pace.shown();
    stream.write(`${phase}: ${rows} rows, ${rate} rows/s\n`);
    told = Date.now();
  };
  return {
    start: (name) => {
      phase = name;
      pace = new Pace();
      told = Date.now();
    },
    advance: (_done, rows) => {
      pace.add(rows);
      if (Date.now() - told >= 2 * SECOND) tell();
    },
    stop: tell,
  };
}

/** Rows so far and per second. */
class Pace {
  private rows = 0;
  private readonly since = Date.now();

  add(rows: number): void {
    this.rows += rows;
  }

  shown(): { rows: string; rate: string } {
    const seconds = Math.max(0.001, (Date.now() - this.since) / SECOND);
    return { rows: formatCount(this.rows), rate: formatCount(Math.round(this.rows / seconds)) };
  }
}

/** 123855 -> 123,855, whatever the locale. */
export function formatCount(count: number): string {
  return count.toLocaleString('en-US');
}
