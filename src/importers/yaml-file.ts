import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/** One thing that is wrong with a file that people edit: where it is, and what to do about it. */
export interface FileProblem {
  readonly file: string;
  /** From 1; null when the file as a whole is meant. */
  readonly line: number | null;
  /** Which entry of the file. */
  readonly entry: string | null;
  /** Which field of the entry, with the parts of its path joined by " > ". */
  readonly field: string | null;
  readonly message: string;
}

/** A parsed YAML file that still knows on which line each value stands. */
export interface YamlFile {
  readonly file: string;
  readonly content: unknown;
  readonly problems: readonly FileProblem[];
  /** Line of the value at the path, or of the nearest value above it. */
  lineOf(path: readonly PropertyKey[]): number | null;
}

/** Parses YAML; what it cannot read comes back as problems, with `content` null. */
export function parseYaml(file: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problems = document.errors.map(({ pos, message }) => ({
    file,
    line: lines.linePos(pos[0]).line,
    entry: null,
    field: null,
    message: `is not valid YAML: ${message}`,
  }));
  return {
    file,
    content: problems.length > 0 ? null : (document.toJS() as unknown),
    problems,
    lineOf: (path) => lineOf(document, lines, path),
  };
}

function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number | null {
  let node: unknown = document.contents;
  let line: number | null = null;
  for (const part of path) {
    const step = isMap(node) ? stepIntoMap(node, part) : isSeq(node) ? stepIntoList(node, part) : null;
    if (step === null) break;
    if (isNode(step.start) && step.start.range) line = lines.linePos(step.start.range[0]).line;
    node = step.value;
  }
  return line;
}

interface Step {
  /** The key of a pair, or the item itself. */
  readonly start: unknown;
  readonly value: unknown;
}

function stepIntoMap({ items }: YAMLMap, part: PropertyKey): Step | null {
  const pair = items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
  return pair ? { start: pair.key, value: pair.value } : null;
}

function stepIntoList({ items }: YAMLSeq, part: PropertyKey): Step | null {
  const item = items[Number(part)];
  return item === undefined ? null : { start: item, value: item };
}

/** `skills.yaml:12 python > description: is missing; ...` */
export function describeProblem({ file, line, entry, field, message }: FileProblem): string {
  const place = line === null ? file : `${file}:${String(line)}`;
  const thing = [entry, field].filter((part) => part !== null).join(' > ');
  return thing === '' ? `${place}: ${message}` : `${place} ${thing}: ${message}`;
}
