import { readFile } from 'node:fs/promises';
import { extractSkills } from '../../src/answers/extract-skills.ts';
import { terms } from '../../src/domain/text.ts';
import { tokenise } from '../../src/domain/tokenise.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { labelsOf } from './labels-of.ts';
import { countSpans, spanMeasures, type Span } from './measures.ts';
import type { Row } from './row.ts';

interface Sentence {
  readonly tokens: readonly string[];
  readonly tags_skill: readonly string[];
  readonly tags_knowledge: readonly string[];
}

const LONGEST = 10;

/** Places that annotators marked as a skill or knowledge in sentences of job adverts, against those found. */
export async function evaluateSkillSpans(store: GraphStore, file: string): Promise<Row[]> {
  const lines = (await readFile(file, 'utf8')).trim().split('\n');
  const cases = lines.map((line) => toCase(JSON.parse(line) as Sentence));
  const exact = new Set((await labelsOf(store, ['SKILL', 'TOOL'])).map(({ text }) => terms(text).join(' ')));
  const product = [];
  for (const { text, spans } of cases)
    product.push(countSpans(await extractSkills(store, { text, language: 'en' }), spans));
  const [ours, naive] = [
    spanMeasures(product),
    spanMeasures(cases.map(({ text, spans }) => countSpans(exactLabels(text, exact), spans))),
  ];
  return (['precision', 'recall', 'f1'] as const).map((measure) => ({
    key: `skill-spans.${measure}`,
    question: 'Skills in job adverts: overlapping spans',
    measure,
    product: ours[measure],
    baseline: naive[measure],
    baselineName: 'exact label match',
    cases: cases.length,
  }));
}

/** The words with blanks between, and where the tagged stretches lie in that. */
function toCase({ tokens, tags_skill, tags_knowledge }: Sentence): { text: string; spans: Span[] } {
  const text = tokens.join(' ');
  const starts = tokens.map((_, at) => tokens.slice(0, at).join(' ').length + (at > 0 ? 1 : 0));
  const spans = [tags_skill, tags_knowledge].flatMap((tags) => {
    const found: { start: number; end: number }[] = [];
    tags.forEach((tag, at) => {
      const start = starts[at] ?? 0;
      const end = start + (tokens[at] ?? '').length;
      const open = found.at(-1);
      if (tag === 'B') found.push({ start, end });
      else if (tag === 'I' && open) open.end = end;
    });
    return found;
  });
  return { text, spans };
}

/** Naive baseline: from left to right, the longest run of words that is a label. */
function exactLabels(text: string, labels: ReadonlySet<string>): Span[] {
  const tokens = [...tokenise(text)];
  const found: Span[] = [];
  for (let at = 0; at < tokens.length;) {
    let length = Math.min(LONGEST, tokens.length - at);
    const run = (): string =>
      tokens
        .slice(at, at + length)
        .map(({ term }) => term)
        .join(' ');
    while (length > 0 && !labels.has(run())) length--;
    if (length > 0) found.push({ start: tokens[at]?.start ?? 0, end: tokens[at + length - 1]?.end ?? 0 });
    at += Math.max(1, length);
  }
  return found;
}
