import { readFile } from 'node:fs/promises';
import { extractSkills } from '../../src/answers/extract-skills.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';

const LENGTH = 50_000;
const RUNS = 25;

/** How long the skills in 50,000 characters of job adverts take, once the labels are in memory. */
export async function timeExtraction(store: GraphStore, file: string): Promise<string> {
  const sentences = (await readFile(file, 'utf8')).trim().split('\n');
  const lines = sentences.map((line) => (JSON.parse(line) as { tokens: string[] }).tokens.join(' '));
  const text = lines.join('\n').slice(0, LENGTH);
  const times: number[] = [];
  let found = 0;
  for (let run = 0; run < RUNS; run++) {
    const started = performance.now();
    found = (await extractSkills(store, { text, language: 'en' })).length;
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  const shown = [times[RUNS >> 1], times.at(-1)].map((time) => (time ?? 0).toFixed(0));
  return `Skills in ${text.length} characters of job adverts: ${found} in ${shown[0]} ms (median of ${RUNS}; slowest ${shown[1]} ms).`;
}
