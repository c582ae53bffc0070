import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { concept } from '../support/changes.ts';
import { openGraph } from '../support/temporary-graph.ts';
import { importInto, rejectTexts, temporaryDirectory } from './import-support.ts';

const TEMPLATES = fileURLToPath(new URL('../../docs/templates', import.meta.url));
const SOURCE = 'source/acme,SOURCE,Acme';

async function files(concepts: string, relations: string): Promise<string[]> {
  const directory = await temporaryDirectory();
  await writeFile(join(directory, 'concepts.csv'), concepts);
  await writeFile(join(directory, 'relations.csv'), relations);
  return [directory];
}

describe("one's own framework as CSV", () => {
  it('comes in clean from the templates in the documentation', async () => {
    const store = await openGraph([]);
    const { report } = await importInto(store, 'csv', [TEMPLATES]);
    expect(report.rejects).toEqual([]);
    const [skill, role] = await store.findConcepts([
      'skill/acme-incident-response',
      'role/acme-site-reliability-engineer',
    ]);
    expect(skill).toMatchObject({ name: 'Incident response', properties: { skillType: 'COMPETENCE' } });
    const [labels] = await store.findLabels(['skill/acme-incident-response']);
    expect(labels).toContainEqual({ text: 'Réponse aux incidents', language: 'fr', role: 'PREFERRED' });
    const filter = { types: ['REQUIRES' as const], direction: 'OUT' as const };
    const [page] = await store.neighbours([role?.id ?? ''], filter, { first: 10 });
    expect(page?.items.map(({ id, relation }) => [id, relation.importance, relation.weight, relation.level])).toEqual([
      ['skill/acme-incident-response', 'ESSENTIAL', 1, 0.8],
      ['skill/acme-observability', 'OPTIONAL', 0.6, 0.5],
    ]);
    const [source] = await store.findConcepts(['source/acme-framework']);
    expect(source?.properties).toMatchObject({ release: '2026', licence: 'Internal use' });
  });

  it('leads to concepts that the graph has, by id and by identifier', async () => {
    const identifiers = [{ scheme: 'esco', value: 'http://example.com/1' }];
    const store = await openGraph([
      concept('skill/welding', { identifiers, name: 'Welding' }),
      concept('skill/sanding', 'Sanding'),
    ]);
    const relations =
      'type,from,to\nREQUIRES,role/acme-smith,esco:http://example.com/1\nREQUIRES,role/acme-smith,skill/sanding\n';
    const { report } = await importInto(
      store,
      'csv',
      await files(`id,kind,name\n${SOURCE}\nrole/acme-smith,ROLE,Smith\n`, relations),
    );
    expect(report.rejects).toEqual([]);
    const [counts] = await store.relationCounts(['role/acme-smith']);
    expect(counts).toEqual([{ type: 'REQUIRES', direction: 'OUT', count: 2 }]);
  });

  it('rejects rows that do not fit the ontology, with the reason', async () => {
    const concepts = [
      'id,kind,name,skillType,year,status',
      SOURCE,
      'skill/a,SKILL,A,WIZARDRY,,',
      'b,SKILL,B,,,',
      'trend/c,TREND,C,,soon,',
      'skill/d,SPELL,D,,,',
      'skill/e,SKILL,E,,,WISHED',
      'skill/f,SKILL,F,,,',
      'skill/f,SKILL,F again,,,',
    ].join('\n');
    const relations = [
      'type,from,to,importance,weight',
      'REQUIRES,skill/f,skill/f,,',
      'ADORES,skill/f,skill/f,,',
      'REQUIRES,role/x,skill/f,VITAL,',
      'RELATED,skill/f,source/acme,,3',
      'RELATED,skill/f,skill/nowhere,,',
    ].join('\n');
    const { report } = await importInto(await openGraph([]), 'csv', await files(concepts, relations));
    expect(rejectTexts(report)).toEqual([
      'concepts.csv:6 "SPELL" is not a kind of concept',
      'concepts.csv:7 "WISHED" is not a status: DRAFT, PUBLISHED, DEPRECATED',
      'relations.csv:3 "ADORES" is not a relation',
      'relations.csv:4 "VITAL" is not an importance: ESSENTIAL, OPTIONAL',
      'relations.csv:5 weight, level and confidence must be numbers from 0 to 1',
      expect.stringMatching(/^concepts\.csv:3 .*skillType.* must be one of/),
      expect.stringMatching(/^concepts\.csv:4 .*must look like skill\/some-slug/),
      expect.stringMatching(/^concepts\.csv:5 .*year.* must be a year/),
      'concepts.csv:9 skill/f stands there twice',
      expect.stringMatching(/^relations\.csv:2 .*must start at ROLE/),
      'relations.csv:6 skill/nowhere is not among the concepts',
    ]);
  });

  it('says whose framework it is, in exactly one row', async () => {
    const store = await openGraph([]);
    const nobody = await files('id,kind,name\nskill/a,SKILL,A\n', 'type,from,to\n');
    await expect(importInto(store, 'csv', nobody)).rejects.toThrow('exactly one row of kind SOURCE');
  });
});
