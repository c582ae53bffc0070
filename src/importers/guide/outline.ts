import { z } from 'zod';

/** The guide's headings, each with the line it stands on; its part ends before the next heading, or at `until`. */
export interface Heading {
  readonly heading: string;
  readonly line: number;
  /** Last line of the part, where lines of the part above go on behind it. */
  readonly until?: number;
  readonly parts: readonly Heading[];
}

export interface Outline {
  /** Number of lines of the guide. */
  readonly lines: number;
  readonly sections: readonly Heading[];
}

const heading: z.ZodType<Heading> = z.lazy(() =>
  z.strictObject({
    heading: z.string().min(1),
    line: z.int().min(1),
    until: z.int().min(1).optional(),
    parts: z.array(heading).default([]),
  }),
);

export const outlineSchema = z.strictObject({ lines: z.int().min(1), sections: z.array(heading).min(1) });

/** Headings over a line, outermost first; a heading's own line belongs to it. Empty before the first heading. */
export function headingsOver(outline: Outline, line: number): Heading[] {
  const path: Heading[] = [];
  let level = outline.sections;
  for (;;) {
    const last = level.filter((part) => part.line <= line).at(-1);
    if (last === undefined || line > (last.until ?? outline.lines)) return path;
    path.push(last);
    level = last.parts;
  }
}

/** `L233` becomes `Common Challenges > Security and Privacy > L233`; null when the guide has no such line. */
export function expandLocator(outline: Outline, short: string): string | null {
  const line = Number(short.slice(1));
  if (line < 1 || line > outline.lines) return null;
  return [...headingsOver(outline, line).map((part) => part.heading), short].join(' > ');
}
