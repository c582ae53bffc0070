import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/importers/draft.ts';
import { findInputFiles } from '../../src/importers/input-files.ts';
import { SILENT } from '../../src/importers/progress.ts';
import { ImportReport } from '../../src/importers/report.ts';
import { openGraph } from '../support/temporary-graph.ts';
import { fixture, importerNamed, readDraft, rejectTexts } from './import-support.ts';

const skill = (n: number): string => `skill/esco-00000000-0000-4000-8000-00000000000${n}`;
const role = (n: number): string => `role/esco-00000000-0000-4000-9000-00000000000${n}`;
const group = (n: number): string => `collection/esco-00000000-0000-4000-a000-00000000000${n}`;

async function readEsco(...names: string[]) {
  const { drafts, report } = await readDraft('esco', names.map(fixture), await openGraph([]));
  const [draft] = drafts;
  if (!draft) throw new Error('ESCO has read nothing.');
  return { draft, report };
}

const said = (draft: Draft, id: string) => draft.concepts.get(id)?.contribution;
const relations = (draft: Draft, type: string): string[] =>
  [...draft.relations.values()]
    .filter((relation) => relation.type === type)
    .map(({ from, to, assertions: [word] }) => `${from} ${to}${word?.importance ? ` ${word.importance}` : ''}`)
    .sort();

describe('ESCO', () => {
  it('cleans names, descriptions and aliases of blanks, line ends and repetitions', async () => {
    const { draft } = await readEsco('esco-1.1.9-en');
    expect(said(draft, skill(1))).toMatchObject({
      name: 'Glass blowing',
      description: 'Shaping molten glass with breath.\nNeeds a furnace.',
      labels: [
        { text: 'hot glass work', language: 'en', role: 'ALTERNATIVE' },
        { text: 'blowing glass', language: 'en', role: 'ALTERNATIVE' },
        { text: 'glasblowing', language: 'en', role: 'HIDDEN' },
      ],
      identifiers: [{ scheme: 'esco', value: 'http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001' }],
    });
  });

  it('tells kinds of skills by type and collection, and leaves unknown ones open', async () => {
    const { draft } = await readEsco('esco-1.1.9-en');
    const types = [1, 2, 3, 4, 5].map((n) => said(draft, skill(n))?.properties.skillType);
    expect(types).toEqual(['KNOWLEDGE', 'COMPETENCE', 'SOFT', 'LANGUAGE', undefined]);
  });

  it('keeps every parent: skills below skills and groups, occupations below occupations and ISCO groups', async () => {
    const { draft } = await readEsco('esco-1.1.9-en');
    expect(relations(draft, 'BROADER')).toEqual(
      [
        'collection/esco-isco-7315 collection/esco-isco-73',
        `${group(2)} ${group(1)}`,
        `${role(2)} ${role(1)}`,
        `${skill(7)} ${skill(1)}`,
      ].sort(),
    );
    expect(relations(draft, 'PART_OF')).toEqual(
      [
        `${role(1)} collection/esco-isco-7315`,
        `${role(2)} collection/esco-isco-7315`,
        `${skill(1)} ${group(1)}`,
        `${skill(1)} ${group(2)}`,
        `${skill(3)} collection/esco-transversal-skills`,
        `${skill(4)} collection/esco-language-skills`,
      ].sort(),
    );
  });

  it('reads groups that only the hierarchy names', async () => {
    const { draft } = await readEsco('esco-1.1.9-en');
    expect(said(draft, group(2))).toMatchObject({ name: 'hot work', description: 'Everything near\na furnace.' });
  });

  it('keeps essential where a skill is both essential and optional', async () => {
    const { draft } = await readEsco('esco-1.1.9-en');
    expect(relations(draft, 'REQUIRES')).toEqual(
      [
        `${role(1)} ${skill(1)} ESSENTIAL`,
        `${role(1)} ${skill(2)} ESSENTIAL`,
        `${role(2)} ${skill(4)} OPTIONAL`,
        `${role(3)} ${skill(7)} ESSENTIAL`,
      ].sort(),
    );
  });

  it('takes skill-to-skill rows as related, not as an order of learning', async () => {
    const { draft } = await readEsco('esco-1.1.9-en');
    expect(relations(draft, 'RELATED')).toEqual([`${skill(2)} ${skill(1)} OPTIONAL`]);
    expect(relations(draft, 'PREREQUISITE_OF')).toEqual([]);
  });

  it('rejects each bad row with file, line and reason', async () => {
    const { report } = await readEsco('esco-1.1.9-en');
    expect(rejectTexts(report)).toEqual([
      'skills_en.csv:10 http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000006 has no preferredLabel',
      'skills_en.csv:12 conceptUri "not a uri" is not a URI',
      'skillsHierarchy_en.csv:5 the row names no group',
      'occupations_en.csv:4 collection/esco-isco-9999 is not among the concepts',
      'occupationSkillRelations.csv:6 http://data.europa.eu/esco/occupation/00000000-0000-4000-9000-000000000009 is not among the concepts',
      'occupationSkillRelations.csv:7 relationType "desirable" is neither essential nor optional',
      `skillSkillRelations.csv:3 RELATED|${skill(1)}|${skill(1)}: it starts and ends at the same concept.`,
    ]);
  });

  it('accounts for every row as used, left out or rejected', async () => {
    const { report } = await readEsco('esco-1.1.9-en', 'esco-1.1.9-fr');
    for (const { rows, used, rejected, leftOut } of report.counts()) {
      expect(rows).toBe(used + rejected + leftOut.reduce((sum, reason) => sum + reason.rows, 0));
    }
    expect(report.counts().find(({ file }) => file.endsWith('/skills_en.csv'))).toMatchObject({
      rows: 9,
      used: 6,
      rejected: 2,
    });
  });

  it('sets rows of tables and collections beside those of the release that it is told', async () => {
    const files = await findInputFiles([fixture('esco-1.1.9-en')]);
    const report = new ImportReport();
    const context = { report, progress: SILENT, at: '2026-01-01T00:00:00.000Z', store: await openGraph([]) };
    await importerNamed('esco').read(files, { ...context, release: '1.1.1' });
    expect(report.reconciliations).toContainEqual({ what: 'skills rows', published: 13_890, found: 9 });
    expect(report.reconciliations).toContainEqual({ what: 'languageSkills rows', published: 346, found: 1 });
    expect(report.reconciliations).toContainEqual({ what: 'skillSkillRelations rows', published: 5_899, found: 2 });
  });

  it('adds other languages as labels and rejects what the base files do not have', async () => {
    const { draft, report } = await readEsco('esco-1.1.9-en', 'esco-1.1.9-fr');
    const french = said(draft, skill(1))?.labels.filter(({ language }) => language === 'fr');
    expect(french).toEqual([
      { text: 'soufflage du verre', language: 'fr', role: 'PREFERRED' },
      { text: 'travail du verre à chaud', language: 'fr', role: 'ALTERNATIVE' },
    ]);
    expect(rejectTexts(report)).toContainEqual(expect.stringMatching(/^skills_fr\.csv:4 .* is not in the base files/));
  });

  it('names concepts in the first language there is when English is missing, and says so', async () => {
    const { draft, report } = await readEsco('esco-1.1.9-fr');
    expect(said(draft, skill(1))?.name).toBe('soufflage du verre');
    expect(report.notes).toContainEqual('There are no English files: concepts are named in "fr".');
  });

  it('carries release, licence, attribution and what was adapted on its source', async () => {
    const { draft } = await readEsco('esco-1.2.9-en');
    const source = said(draft, 'source/esco')?.properties;
    expect(source).toMatchObject({ release: '1.2.9', licence: expect.stringContaining('2011/833/EU') as string });
    expect(source?.attribution).toContain('This service uses the ESCO classification of the European Commission.');
    expect(source?.attribution).toContain('skills_en.reconstructed.csv');
  });

  it('refuses a folder without any ESCO table', async () => {
    await expect(readEsco('onet-99.1')).rejects.toThrow('There is no ESCO table of skills or occupations');
  });
});
