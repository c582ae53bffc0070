import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { DomainError } from '../domain/errors.ts';
import { readSeedFiles } from '../importers/guide/read-seed.ts';
import { reportSeed, type SeedReport } from '../importers/guide/report.ts';
import { toChanges } from '../importers/guide/to-graph.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

const program = new Command('seed-report')
  .description('Prints what of the guide the seed lacks, and what in the seed has neither a locator nor a reason.')
  .argument('[guide]', "the guide's text file", resolve(project, '../shared/guide/senior-mlops-engineer.txt'))
  .option('--seed <directory>', 'the seed', resolve(project, 'seed'))
  .action(async (guideFile: string, options: { seed: string }) => {
    const { outline, concepts, relations } = await readSeedFiles(options.seed);
    const guide = await readGuide(guideFile);
    const report = reportSeed(outline, toChanges(outline, concepts, relations), guide);
    console.log(formatReport(report, guideFile).join('\n'));
    process.exitCode = isComplete(report) ? 0 : 2;
  });

async function readGuide(file: string): Promise<string[] | null> {
  try {
    return (await readFile(file, 'utf8')).replace(/\r?\n$/, '').split(/\r?\n/);
  } catch {
    return null;
  }
}

function formatReport(report: SeedReport, guideFile: string): string[] {
  return [
    ...formatSections(report, guideFile),
    ...formatList('Concepts and relations without a locator or a reason', report.groundless),
    ...formatList('Challenges without a skill, or without a practice or tool', report.unaddressed),
    ...formatList('Skills that no role, stage or responsibility needs', report.loose),
  ];
}

function formatSections({ sections, misplacedHeadings }: SeedReport, guideFile: string): string[] {
  if (sections === null)
    return [`Skipped: the guide is not at ${guideFile}, so its lines cannot be compared with the seed.`, ''];
  const missing = sections.reduce((sum, section) => sum + section.uncovered.length, 0);
  return [
    `Lines of the guide without a concept: ${String(missing)}`,
    ...sections.flatMap(({ heading, lines, concepts, relationAssertions, uncovered }) => [
      `  ${heading}: ${String(lines)} lines, ${String(concepts)} concepts, ${String(relationAssertions)} assertions about relations, ${String(uncovered.length)} lines missing`,
      ...uncovered.map(({ line, text }) => `    L${String(line)} ${text}`),
    ]),
    '',
    ...formatList('Headings of the outline that are not on their line', misplacedHeadings ?? []),
  ];
}

function formatList(title: string, items: readonly string[]): string[] {
  return [`${title}: ${String(items.length)}`, ...items.map((item) => `  ${item}`), ''];
}

function isComplete({ sections, misplacedHeadings, groundless, unaddressed, loose }: SeedReport): boolean {
  const lists = [misplacedHeadings ?? [], groundless, unaddressed, loose, ...(sections ?? []).map((s) => s.uncovered)];
  return lists.every((list) => list.length === 0);
}

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof DomainError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
