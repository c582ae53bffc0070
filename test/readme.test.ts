import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
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

  it('links to nothing that is not there', () => {
    const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path = '']) => path);
    expect(links.filter((path) => !existsSync(path))).toEqual([]);
  });
});
