import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluateJobTitles } from './job-titles.ts';
import { withTaxonomy } from './load.ts';
import type { Row } from './row.ts';
import { evaluateSimilarRoles } from './similar-roles.ts';
import { evaluateSkillSpans } from './skill-spans.ts';
import { timeExtraction } from './time-extraction.ts';
import { findDrops, toTable, type Reference } from './table.ts';
import { evaluateWithheldAliases } from './withheld-aliases.ts';

const REFERENCE = join(import.meta.dirname, 'reference.json');

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: join(import.meta.dirname, '..', '..', '..', 'shared', 'data') },
    esco: { type: 'string', default: 'esco-1.1.1-en' },
    onet: { type: 'string', default: 'onet-29.2' },
    write: { type: 'boolean', default: false },
  },
});

const at = (...parts: string[]): string => join(values.data, ...parts);

/** Whether the data is there; says what is left out where it is not. */
function isThere(path: string, question: string): boolean {
  if (existsSync(path)) return true;
  console.log(`Left out: ${question}. There is no ${path}.`);
  return false;
}

async function evaluate(): Promise<Row[]> {
  const rows: Row[] = [];
  const esco = at(values.esco);
  if (isThere(esco, 'job titles, skill spans and aliases, which need ESCO')) {
    await withTaxonomy('esco', esco, [], async (store) => {
      const titles = at('eval-hahu-occupations-dev', 'hahu_titles_esco.dev.csv');
      if (isThere(titles, 'job titles')) rows.push(...(await evaluateJobTitles(store, titles)));
      const spans = at('eval-skillspan-dev', 'dev.json');
      if (isThere(spans, 'skill spans')) {
        rows.push(...(await evaluateSkillSpans(store, spans)));
        console.log(await timeExtraction(store, spans));
      }
      rows.push(...(await evaluateWithheldAliases(store, 'source/esco')));
    });
  }
  const onet = at(values.onet);
  if (isThere(join(onet, 'Related Occupations.txt'), 'similar roles, which need O*NET')) {
    rows.push(...(await evaluateSimilarRoles(onet)));
  }
  return rows;
}

const rows = await evaluate();
if (rows.length > 0) console.log(toTable(rows));
if (values.write) {
  // What was left out keeps its number.
  const numbers: Record<string, number> = { ...(JSON.parse(await readFile(REFERENCE, 'utf8')) as Reference) };
  for (const { key, product } of rows) numbers[key] = Number(product.toFixed(4));
  await writeFile(REFERENCE, `${JSON.stringify(numbers, null, 2)}\n`);
}
if (!values.write) {
  const drops = findDrops(rows, JSON.parse(await readFile(REFERENCE, 'utf8')) as Reference);
  drops.forEach((drop) => console.error(drop));
  if (drops.length > 0) process.exitCode = 1;
}
