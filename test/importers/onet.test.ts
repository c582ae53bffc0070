import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/importers/draft.ts';
import { openGraph } from '../support/temporary-graph.ts';
import { fixture, readDraft, rejectTexts } from './import-support.ts';

async function readOnet() {
  const { drafts, report } = await readDraft('onet', [fixture('onet-99.1')], await openGraph([]));
  const [draft] = drafts;
  if (!draft) throw new Error('O*NET has read nothing.');
  return { draft, report };
}

const said = (draft: Draft, id: string) => draft.concepts.get(id)?.contribution;
const word = (draft: Draft, relation: string) => draft.relations.get(relation)?.assertions[0];
const relations = (draft: Draft, type: string): string[] =>
  [...draft.relations.keys()].filter((id) => id.startsWith(`${type}|`)).sort();

describe('O*NET', () => {
  it('takes quotes as inches and words, and gathers titles as aliases once each', async () => {
    const { draft } = await readOnet();
    expect(said(draft, 'role/onet-11-0001.00')).toMatchObject({
      name: 'Glass Blowers',
      description: 'Shape "hot" glass, 3" to 30" wide.',
      labels: ['Gaffer', 'Glass Artist (GA)', 'GA'].map((text) => ({ text, language: 'en', role: 'ALTERNATIVE' })),
      identifiers: [{ scheme: 'onet-soc', value: '11-0001.00' }],
    });
  });

  it('scales importance 1-5 and level 0-7 to 0-1, and calls 3 and more essential', async () => {
    const { draft } = await readOnet();
    expect(word(draft, 'REQUIRES|role/onet-11-0001.00|skill/onet-2.a.1.a')).toMatchObject({
      importance: 'ESSENTIAL',
      weight: 0.5,
      level: 0.5,
    });
    expect(word(draft, 'REQUIRES|role/onet-11-0001.00|skill/onet-2.c.1.a')).toMatchObject({ weight: 1, level: 1 });
  });

  it('leaves out suppressed rows: a level alone, or the whole rating with its importance', async () => {
    const { draft } = await readOnet();
    expect(word(draft, 'REQUIRES|role/onet-11-0001.00|skill/onet-2.b.1.d')).toMatchObject({
      importance: 'OPTIONAL',
      weight: 0.25,
      level: null,
    });
    expect(draft.relations.has('REQUIRES|role/onet-11-0001.01|skill/onet-2.a.1.a')).toBe(false);
  });

  it('leaves out what the publisher calls not relevant', async () => {
    const { draft, report } = await readOnet();
    expect(draft.relations.has('REQUIRES|role/onet-11-0002.00|skill/onet-2.a.1.a')).toBe(false);
    const skills = report.counts().find(({ file }) => file.endsWith('/Skills.txt'));
    expect(skills).toMatchObject({
      rows: 9,
      used: 3,
      rejected: 1,
      leftOut: [
        { reason: 'the publisher recommends to suppress it', rows: 2 },
        { reason: 'a level whose importance is missing or suppressed', rows: 1 },
        { reason: 'not relevant for the occupation, says the publisher', rows: 2 },
      ],
    });
  });

  it('tells knowledge, social and other skills apart and puts them into their groups', async () => {
    const { draft } = await readOnet();
    const types = ['2.a.1.a', '2.b.1.d', '2.c.1.a'].map((id) => said(draft, `skill/onet-${id}`)?.properties.skillType);
    expect(types).toEqual(['COMPETENCE', 'SOFT', 'KNOWLEDGE']);
    const groups = relations(draft, 'BROADER').filter((id) => id.startsWith('BROADER|collection/'));
    expect(groups).toEqual(['BROADER|collection/onet-2.a.1|collection/onet-2.a']);
    expect(relations(draft, 'PART_OF')).toContain('PART_OF|skill/onet-2.a.1.a|collection/onet-2.a.1');
  });

  it('weighs technologies by demand, keeps C++ and C# apart, and lists and names tools of two lists apart', async () => {
    const { draft } = await readOnet();
    expect(word(draft, 'USES|role/onet-11-0001.00|tool/onet-patternpro')).toMatchObject({ weight: 0.75 });
    expect(word(draft, 'USES|role/onet-11-0001.01|tool/onet-patternpro')).toMatchObject({ weight: 1 });
    expect(word(draft, 'USES|role/onet-11-0001.00|tool/onet-glass-c-plus-plus')).toMatchObject({ weight: 0.5 });
    expect(draft.concepts.has('tool/onet-glass-c-sharp')).toBe(true);
    const patterns = [...draft.concepts.values()].filter(({ contribution }) => contribution?.name === 'PatternPro');
    expect(patterns.map(({ contribution }) => contribution?.identifiers[0]?.scheme)).toEqual([
      'onet-technology',
      'onet-tool',
    ]);
    expect(relations(draft, 'PART_OF')).toContain('PART_OF|tool/onet-patternpro|collection/onet-hot-technologies');
    expect(relations(draft, 'EXAMPLE_OF')).toContain('EXAMPLE_OF|tool/onet-jacks|tool/unspsc-27110001');
  });

  it('takes work activities as responsibilities that occupations share and tasks are special cases of', async () => {
    const { draft } = await readOnet();
    const activity = 'responsibility/onet-dwa-4.a.1.i01.d01';
    expect(said(draft, activity)).toMatchObject({ name: 'Handle molten material.' });
    expect(relations(draft, 'BROADER').filter((id) => id.endsWith(activity))).toEqual([
      `BROADER|responsibility/onet-task-1|${activity}`,
      `BROADER|responsibility/onet-task-2|${activity}`,
    ]);
    expect(draft.relations.has(`HAS_RESPONSIBILITY|role/onet-11-0001.00|${activity}`)).toBe(true);
  });

  it('takes tasks as responsibilities, core ones as essential', async () => {
    const { draft } = await readOnet();
    const tasks = [1, 2, 3].map((n) =>
      word(draft, `HAS_RESPONSIBILITY|role/onet-11-0001.00|responsibility/onet-task-${n}`),
    );
    expect(tasks.map((task) => task?.importance)).toEqual(['ESSENTIAL', 'OPTIONAL', null]);
    expect(draft.concepts.has('responsibility/onet-task-4')).toBe(false);
  });

  it('takes related occupations with their tier, job zones as stages and education as alternatives', async () => {
    const { draft } = await readOnet();
    expect(word(draft, 'RELATED|role/onet-11-0001.00|role/onet-11-0002.00')).toMatchObject({
      method: 'Primary-Short',
      weight: 1,
    });
    expect(relations(draft, 'HAS_STAGE')).toEqual(['HAS_STAGE|role/onet-11-0001.00|career-stage/onet-job-zone-2']);
    expect(relations(draft, 'NEXT_STAGE')).toEqual([
      'NEXT_STAGE|career-stage/onet-job-zone-2|career-stage/onet-job-zone-4',
    ]);
    expect(said(draft, 'career-stage/onet-job-zone-2')?.description).toBe(
      'Some experience is usual. A diploma helps. A few months.',
    );
    expect(said(draft, 'qualification/onet-education-5')?.name).toBe("Associate's Degree");
    const shares = [5, 6].map((n) => word(draft, `REQUIRES|role/onet-11-0001.00|qualification/onet-education-${n}`));
    expect(shares.map((share) => [share?.weight, share?.anyOf])).toEqual([
      [0.75, 'onet-education'],
      [0.25, 'onet-education'],
    ]);
    expect(draft.relations.has('REQUIRES|role/onet-11-0002.00|qualification/onet-education-6')).toBe(false);
  });

  it('rejects rows about occupations that there are none of, and values off the scale', async () => {
    const { report } = await readOnet();
    expect(rejectTexts(report)).toEqual([
      'Occupation Data.txt:5 "11-002" is not an O*NET-SOC code',
      'Alternate Titles.txt:4 there is no occupation 11-0009.00',
      'Skills.txt:10 "7.00" is no value of scale IM',
      'Task Statements.txt:5 role/onet-11-0009.00 is not among the concepts',
      'Tasks to DWAs.txt:4 there is no occupation 11-0009.00',
    ]);
  });

  it('takes the release from the read-me file and carries the attribution that the licence asks for', async () => {
    const { draft } = await readOnet();
    const source = said(draft, 'source/onet')?.properties;
    expect(source).toMatchObject({ release: '99.1', licence: 'CC BY 4.0' });
    expect(source?.attribution).toContain('This product includes information from the O*NET 99.1 Database');
    expect(source?.attribution).toContain('was modified');
  });
});
