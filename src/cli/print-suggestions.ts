import type { Suggestion } from '../importers/suggest-mappings.ts';

const WIDTH = 58;
const LINES = 4;

/** Likely duplicates side by side, ours to the left, with the labels that speak for them. */
export function printSuggestions(suggestions: readonly Suggestion[]): string {
  if (suggestions.length === 0) return 'No likely duplicates beyond those in seed/mappings.\n';
  const blocks = suggestions.map(({ concept, candidate, labels: [ours, theirs], score }) =>
    [
      `${score.toFixed(2)}  "${ours}" = "${theirs}"`,
      sideBySide(concept.id, candidate.id),
      sideBySide(concept.name, candidate.name),
      ...descriptions(concept.description ?? '', candidate.description ?? ''),
      `  to tie them: { concept: ${concept.id}, scheme: ${candidate.identifier.scheme}, value: "${candidate.identifier.value}", ...}`,
      '',
    ].join('\n'),
  );
  const count = `${suggestions.length} pairs to decide on; write what you decide into seed/mappings.`;
  return [...blocks, count, ''].join('\n');
}

function sideBySide(left: string, right: string): string {
  return `  ${left.padEnd(WIDTH)}| ${right}`.trimEnd();
}

function descriptions(left: string, right: string): string[] {
  const [a, b] = [wrap(left), wrap(right)];
  return Array.from({ length: Math.max(a.length, b.length) }, (_, line) => sideBySide(a[line] ?? '', b[line] ?? ''));
}

/** The text in lines of the column's width, the first few of them. */
function wrap(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    if (line.length + word.length + 1 > WIDTH - 2) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(line);
  return lines.length > LINES ? [...lines.slice(0, LINES - 1), `${lines[LINES - 1] ?? ''} ...`] : lines;
}
