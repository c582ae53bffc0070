import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { format } from 'prettier';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SETTING_NAMES } from '../src/config.ts';
import { serveGuideGraph, type Service } from './support/service.ts';

const QUESTION = /```graphql\n([^`]+)```\s+```json\n([^`]*)```/g;

interface Question {
  readonly query: string;
  readonly answer: string;
}

let readme: string;
let questions: Question[];
let service: Service;
beforeAll(async () => {
  service = await serveGuideGraph();
  // `npm run readme` writes the answers anew: read the difference before it is committed.
  if (process.env.UPDATE_README) await writeAnswers();
  readme = await readFile('README.md', 'utf8');
  questions = questionsOf(readme);
});
afterAll(() => service.close());

function questionsOf(text: string): Question[] {
  return [...text.matchAll(QUESTION)].map(([, query = '', answer = '']) => ({ query, answer }));
}

async function writeAnswers(): Promise<void> {
  const text = await readFile('README.md', 'utf8');
  const answers = await Promise.all(questionsOf(text).map(({ query }) => service.ask(query)));
  let next = 0;
  const written = text.replace(QUESTION, (_, query: string) => {
    return `\`\`\`graphql\n${query}\`\`\`\n\n\`\`\`json\n${JSON.stringify(answers[next++])}\n\`\`\``;
  });
  const options = JSON.parse(await readFile('.prettierrc.json', 'utf8')) as object;
  await writeFile('README.md', await format(written, { ...options, parser: 'markdown' }));
}

describe('README.md', () => {
  it('asks five questions, each with its answer', () => {
    expect(questions).toHaveLength(5);
    expect(readme.match(/```graphql/g)).toHaveLength(questions.length);
  });

  it('shows the real answers', async () => {
    for (const { query, answer } of questions) expect(await service.ask(query), query).toEqual(JSON.parse(answer));
  });

  it('lists every setting', () => {
    expect(SETTING_NAMES.filter((setting) => !readme.includes(`\`${setting}\``))).toEqual([]);
  });
});

describe('the documents', () => {
  it('link to nothing that is not there', async () => {
    const documents = ['README.md', 'CONTRIBUTING.md', 'seed/README.md', ...(await markdownIn('docs'))];
    const broken = await Promise.all(documents.map(brokenLinks));
    expect(documents.length).toBeGreaterThan(8);
    expect(broken.flat()).toEqual([]);
  });
});

async function markdownIn(directory: string): Promise<string[]> {
  const paths = await readdir(directory, { recursive: true });
  return paths.filter((path) => path.endsWith('.md')).map((path) => join(directory, path));
}

async function brokenLinks(document: string): Promise<string[]> {
  const links = (await readFile(document, 'utf8')).matchAll(/\]\(([^)#:\s]+)(?:#[^)]*)?\)/g);
  const missing = [...links].filter(([, path = '']) => !existsSync(join(dirname(document), path)));
  return missing.map(([link]) => `${document}: ${link}`);
}
