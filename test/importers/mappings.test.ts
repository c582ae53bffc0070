import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSeed } from '../../src/importers/guide/read-seed.ts';
import { readMappings } from '../../src/importers/mappings.ts';
import { resolveConcepts } from '../../src/importers/resolve-concepts.ts';
import { suggestMappings } from '../../src/importers/suggest-mappings.ts';
import { printSuggestions } from '../../src/cli/print-suggestions.ts';
import { concept } from '../support/changes.ts';
import { openGraph } from '../support/temporary-graph.ts';
import { fixture, readDraft, temporaryDirectory } from './import-support.ts';

const SEED = join(import.meta.dirname, '../../seed');

async function mappingsOf(text: string) {
  const directory = await temporaryDirectory();
  await writeFile(join(directory, 'esco.yaml'), text);
  return await readMappings(directory);
}

describe('curated mappings', () => {
  it('of the seed are well-formed and name concepts that the seed has', async () => {
    const mappings = await readMappings(join(SEED, 'mappings'));
    const ids = new Set((await readSeed(SEED)).flatMap((change) => (change.op === 'concept' ? [change.id] : [])));
    expect(mappings.length).toBeGreaterThan(100);
    expect(mappings.filter((mapping) => !ids.has(mapping.concept))).toEqual([]);
    expect(mappings.map(({ identifier }) => identifier.scheme)).toEqual(
      expect.arrayContaining(['esco', 'onet-technology', 'onet-element', 'onet-soc', 'onet-education']),
    );
  });

  it('are refused with file and line where a field is missing or wrong', async () => {
    const text = 'scheme: esco\nmappings:\n  - concept: Python\n    value: x\n    name: x\n    predicate: same\n';
    await expect(mappingsOf(text)).rejects.toThrow(
      /esco\.yaml:3 .*concept[\s\S]*esco\.yaml:6 .*predicate[\s\S]*reason/,
    );
  });

  it('cannot call one concept of a taxonomy the same as two of ours', async () => {
    const one = (id: string) => `  - { concept: ${id}, value: x, name: x, predicate: exact, reason: why }\n`;
    await expect(mappingsOf(`scheme: esco\nmappings:\n${one('skill/a')}${one('skill/b')}`)).rejects.toThrow(
      'x is mapped as exact to both skill/a and skill/b',
    );
  });

  it('are none where there is no folder', async () => {
    expect(await readMappings(join(await temporaryDirectory(), 'nowhere'))).toEqual([]);
  });
});

describe('suggested mappings', () => {
  const ours = (id: string, name: string) => concept(id, { name, identifiers: [{ scheme: 'guide', value: id }] });

  it('put likely duplicates side by side with the labels that speak for them, best first', async () => {
    const store = await openGraph([
      ours('skill/hot-glass', 'Hot glass work'),
      ours('skill/colour', 'Basic colour theory'),
      ours('skill/knitting', 'Knitting'),
      concept('skill/tend-a-furnace', { name: 'Tend a furnace', source: 'source/taxonomy' }),
    ]);
    const { drafts } = await readDraft('esco', [fixture('esco-1.1.9-en')], store);
    const suggestions = await suggestMappings(drafts, store, []);
    expect(suggestions.map(({ concept: { id }, candidate, labels }) => [id, candidate.name, labels])).toEqual([
      ['skill/hot-glass', 'Glass blowing', ['Hot glass work', 'hot glass work']],
      ['skill/colour', 'colour theory', ['Basic colour theory', 'colour theory']],
    ]);
    const text = printSuggestions(suggestions);
    expect(text).toMatch(/skill\/hot-glass +\| skill\/esco-00000000-0000-4000-8000-000000000001/);
    expect(text).toContain('2 pairs to decide on');
  });

  it('leave out what is decided', async () => {
    const store = await openGraph([ours('skill/hot-glass', 'Hot glass work')]);
    const { drafts } = await readDraft('esco', [fixture('esco-1.1.9-en')], store);
    const [first] = await suggestMappings(drafts, store, []);
    const identifier = first?.candidate.identifier ?? { scheme: '', value: '' };
    const decided = {
      concept: 'skill/hot-glass',
      identifier,
      predicate: 'close' as const,
      reason: 'why',
      file: 'x.yaml',
    };
    expect(await suggestMappings(drafts, store, [decided])).toEqual([]);
  });

  it('leave out what is tied to another concept of ours', async () => {
    const store = await openGraph([
      ours('skill/hot-glass', 'Hot glass work'),
      ours('skill/glass-art', 'Hot glass works'),
    ]);
    const { drafts, report } = await readDraft('esco', [fixture('esco-1.1.9-en')], store);
    const pairs = async () => (await suggestMappings(drafts, store, [])).map(({ concept: { id } }) => id);
    expect(await pairs()).toContain('skill/glass-art');
    const identifier = (await suggestMappings(drafts, store, []))[0]?.candidate.identifier ?? { scheme: '', value: '' };
    const exact = {
      concept: 'skill/hot-glass',
      identifier,
      predicate: 'exact' as const,
      reason: 'why',
      file: 'x.yaml',
    };
    for (const draft of drafts) await resolveConcepts(draft, store, [exact], report);
    expect(await pairs()).toEqual([]);
  });
});
