import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectStatements } from '../support/inspect-statements.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Ways in which a request's words have come into statements elsewhere, each with the word that must be found. */
const BAD: readonly (readonly [way: string, code: string, found: string])[] = [
  ['put in directly', 'connection.read(`MATCH (c {name: "${query.text}"}) RETURN c`)', 'query.text'],
  ['added', "connection.read('MATCH (c) WHERE c.id = ' + query.text)", 'query.text'],
  ['by a variable', 'const clause = `WHERE c.id = ${query.text}`; connection.read(clause)', 'query.text'],
  [
    'by a function',
    'const quote = (text: string): string => `"${text}"`; connection.read(quote(query.text))',
    'query.text',
  ],
  ['from a list', "connection.read(words.map((word) => `c.${word}`).join(' AND '))", 'words'],
  ['by a cast', 'connection.read(`MATCH (c:${query.text as "Skill"})`)', 'query.text as "Skill"'],
  [
    'by a variable with a cast',
    'const kind = query.text as "Skill"; connection.read(`MATCH (c:${kind})`)',
    'query.text as "Skill"',
  ],
  ['by a variable that changes', "let text = 'MATCH'; text += query.text; connection.read(text)", 'text'],
];

/** A file that the program does not have. */
const PLANTED = 'store/neo4j/bad-example.ts';

describe('statements', { timeout: 60_000 }, () => {
  it("are made of the words of the program only, in both engines; a request's words are found, whichever way they came", () => {
    const functions = BAD.map(
      ([, code], i) => `
        export function bad${i}(connection: Connection, query: SearchQuery, words: string[]): unknown {
          ${code.replace(/(connection\.read\(.*\))$/, 'return $1;')}
        }`,
    );
    const text = `
      import type { SearchQuery } from '../graph-store.ts';
      import type { Connection } from './connection.ts';
      ${functions.map((code) => code.replaceAll('\n', ' ')).join('\n')}`;
    const { statements, pieces, intrusions } = inspectStatements(ROOT, { file: `src/${PLANTED}`, text });
    expect(intrusions.filter(({ where }) => !where.includes(PLANTED))).toEqual([]);
    expect(statements - BAD.length).toBeGreaterThan(60);
    expect(pieces).toBeGreaterThan(200);
    const found = BAD.map(([way, , words], i) => {
      const line = 4 + i;
      return { way, found: intrusions.some(({ where }) => where.endsWith(`${PLANTED}:${line} ${words}`)) };
    });
    expect(found).toEqual(BAD.map(([way]) => ({ way, found: true })));
  });
});
