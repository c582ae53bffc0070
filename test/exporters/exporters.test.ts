import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'csv-parse/sync';
import { EXPORTERS } from '../../src/exporters/exporters.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { concept, EDITORS, GUIDE, relate, TAXONOMY } from '../support/changes.ts';
import { openGraph } from '../support/temporary-graph.ts';
import { openEmbeddedStore } from '../../src/store/embedded/open.ts';
import { importInto, wordOf } from '../importers/import-support.ts';

const ATTRIBUTION = 'This service uses the <taxonomy> & says so.';

async function openSample(): Promise<GraphStore> {
  return await openGraph([
    concept(TAXONOMY, {
      name: 'Taxonomy',
      source: TAXONOMY,
      properties: { release: '9', licence: 'CC BY 4.0', attribution: ATTRIBUTION },
    }),
    concept(GUIDE, 'Guide'),
    concept(EDITORS, { name: 'Editors', source: EDITORS }),
    concept('skill/c', {
      name: 'C "the" <language>, & more',
      description: 'One,\ntwo\u0001.',
      identifiers: [
        { scheme: 'esco', value: 'http://example.com/c' },
        { scheme: 'guide', value: 'skill/c' },
      ],
      labels: [
        { text: 'ANSI C', language: 'en', role: 'ALTERNATIVE' },
        { text: 'langage C', language: 'fr', role: 'PREFERRED' },
        { text: 'cee', language: 'en', role: 'HIDDEN' },
      ],
    }),
    concept('skill/c', { source: TAXONOMY, description: 'Theirs.' }),
    concept('skill/programming', 'Programming'),
    concept('role/developer', 'Developer'),
    relate('skill/c', 'BROADER', 'skill/programming'),
    relate('role/developer', 'REQUIRES', 'skill/c', { importance: 'ESSENTIAL', weight: 0.8, level: 0.5 }),
    relate('role/developer', 'REQUIRES', 'skill/c', { source: TAXONOMY, importance: 'OPTIONAL' }),
    relate('role/developer', 'REQUIRES', 'skill/programming', { source: EDITORS, rejects: true }),
  ]);
}

async function exported(store: GraphStore, name: string, file = ''): Promise<string> {
  const write = EXPORTERS.find((exporter) => exporter.name === name)?.files[file];
  if (!write) throw new Error(`There is no export ${name} with a file "${file}".`);
  let text = '';
  for await (const part of write(store)) text += part;
  return text;
}

describe('exports', () => {
  it('write CSV that a reader of CSV takes apart again, with sources and attribution', async () => {
    const store = await openSample();
    const concepts = parse(await exported(store, 'csv', 'concepts.csv'), { columns: true });
    expect(concepts).toContainEqual(
      expect.objectContaining({
        id: 'skill/c',
        name: 'C "the" <language>, & more',
        description: 'One,\ntwo\u0001.',
        aliases: 'ANSI C',
        identifiers: 'esco:http://example.com/c | guide:skill/c',
        sources: `${GUIDE} | ${TAXONOMY}`,
      }),
    );
    expect(concepts).toContainEqual(expect.objectContaining({ id: TAXONOMY, attribution: ATTRIBUTION, release: '9' }));
    const relations = parse(await exported(store, 'csv', 'relations.csv'), { columns: true });
    expect(relations).toHaveLength(2);
    expect(relations).toContainEqual(
      expect.objectContaining({
        type: 'REQUIRES',
        importance: 'ESSENTIAL',
        weight: '0.8',
        basis: 'STATED',
        sources: `${GUIDE} | ${TAXONOMY}`,
      }),
    );
  });

  it('write JSON-LD with labels by language, SKOS relations, our own ones and attribution', async () => {
    const document = JSON.parse(await exported(await openSample(), 'json-ld')) as {
      rights: string[];
      '@graph': Record<string, unknown>[];
    };
    expect(document.rights).toContainEqual(expect.stringContaining(ATTRIBUTION));
    const node = (id: string) => document['@graph'].find((candidate) => candidate['@id'] === `concept:${id}`);
    expect(node('skill/c')).toMatchObject({
      '@type': 'skos:Concept',
      prefLabel: { en: 'C "the" <language>, & more', fr: 'langage C' },
      altLabel: { en: ['ANSI C'] },
      hiddenLabel: { en: ['cee'] },
      exactMatch: ['http://example.com/c'],
      identifier: ['guide:skill/c'],
      broader: ['concept:skill/programming'],
    });
    expect(node('role/developer')?.relation).toEqual([
      {
        type: 'REQUIRES',
        target: 'concept:skill/c',
        importance: 'ESSENTIAL',
        weight: 0.8,
        level: 0.5,
        basis: 'STATED',
      },
    ]);
  });

  it('write well-formed GraphML with every concept and relation, and attribution', async () => {
    const xml = await exported(await openSample(), 'graphml');
    expect(firstFault(xml)).toBeNull();
    expect(xml.match(/<node /g)).toHaveLength(6);
    expect(xml.match(/<edge /g)).toHaveLength(2);
    expect(xml).toContain('This service uses the &lt;taxonomy&gt; &amp; says so.');
    expect(xml).not.toContain('\u0001');
  });

  it('write every word of every source, so that reading it back makes the same graph', async () => {
    const store = await openSample();
    const directory = await mkdtemp(join(tmpdir(), 'skills-graph-export-'));
    onTestFinished(() => rm(directory, { recursive: true }));
    const path = join(directory, 'graph.jsonl');
    await writeFile(path, await exported(store, 'changes'));
    const copy = await openEmbeddedStore({ directory });
    onTestFinished(() => copy.close());
    const { report } = await importInto(copy, 'changes', [path]);
    expect(report.rejects).toEqual([]);
    for (const source of [GUIDE, TAXONOMY, EDITORS]) {
      expect(await wordOf(copy, source)).toEqual(await wordOf(store, source));
    }
    expect(await exported(copy, 'json-ld')).toBe(await exported(store, 'json-ld'));
    expect(await importInto(copy, 'changes', [path])).toMatchObject({ changes: 0 });
  });
});

/** The first place at which a text is no well-formed XML: tags that do not pair, stray reserved characters. */
function firstFault(xml: string): string | null {
  const open: string[] = [];
  const body = xml.replace(/^<\?xml [^?]*\?>\n/, '');
  for (const [token, closing, name = '', rest = ''] of body.matchAll(/<(\/?)([a-z]+)([^<>]*)>|[^<>]+|[<>]/g)) {
    if (name === '') {
      if (/[<>]|&(?!(?:amp|lt|gt|quot);)/.test(token)) return token;
    } else if (closing) {
      if (open.pop() !== name) return token;
    } else {
      if (!/^(?: [\w.:-]+="[^"<>]*")*\/?$/.test(rest)) return token;
      if (!rest.endsWith('/')) open.push(name);
    }
  }
  return open.length === 0 ? null : `<${open.join('><')}> is never closed`;
}
