import { isUtf8 } from 'node:buffer';
import { DomainError, InvalidInput } from '../domain/errors.ts';
import type { InputFile } from './input-files.ts';

/** The bytes of a file, piece by piece. Throws InvalidInput, naming the file, where it cannot be read to its end. */
export async function* readBytes(file: InputFile): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of await file.open()) yield chunk as Buffer;
  } catch (cause) {
    if (cause instanceof DomainError) throw cause;
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new InvalidInput(`"${file.path}" cannot be read (${problem}): download it again.`, {}, { cause });
  }
}

/**
 * The same of a text file in UTF-8. Throws InvalidInput with the line at the first byte that is not UTF-8: read on,
 * names would come in with a sign for what could not be read in their midst.
 */
export async function* readUtf8(file: InputFile): AsyncGenerator<Buffer> {
  let line = 1;
  let rest: Buffer = Buffer.alloc(0);
  for await (const bytes of readBytes(file)) {
    const whole = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
    const end = whole.length - unfinished(whole);
    line += assertUtf8(file, whole.subarray(0, end), line);
    rest = whole.subarray(end);
    yield bytes;
  }
  assertUtf8(file, rest, line);
}

/** Answers how many lines the bytes end. */
function assertUtf8(file: InputFile, bytes: Buffer, line: number): number {
  if (isUtf8(bytes)) return count(bytes);
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    const start = bytes.subarray(0, middle);
    if (isUtf8(start.subarray(0, middle - unfinished(start)))) good = middle;
    else bad = middle;
  }
  throw new InvalidInput(
    `"${file.path}" is not in UTF-8, line ${line + count(bytes.subarray(0, good))}: save it in that encoding.`,
    { file: file.path },
  );
}

function count(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) lines++;
  return lines;
}

const LINE_FEED = 0x0a;

/** How many bytes at the end begin a character that is longer than they are. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}
