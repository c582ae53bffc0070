import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findLearningPath } from '../../src/answers/learning-path.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import type { Mapping } from '../../src/importers/mappings.ts';
import { withEmptyStore } from '../contract/with-store.ts';
import type { OpenStore } from '../contract/graph-store.contract.ts';
import { concept, EDITORS, GUIDE, relate } from '../support/changes.ts';
import { loadGraph } from '../support/temporary-graph.ts';
import { fixture, importInto, rejectTexts, temporaryDirectory, wordOf } from './import-support.ts';

const ESCO = 'source/esco';
const OLDER = [fixture('esco-1.1.9-en')];
const NEWER = [fixture('esco-1.2.9-en')];
const skill = (n: number): string => `skill/esco-00000000-0000-4000-8000-00000000000${n}`;
const role = (n: number): string => `role/esco-00000000-0000-4000-9000-00000000000${n}`;
const uri = (n: number): string => `http://data.europa.eu/esco/skill/00000000-0000-4000-8000-00000000000${n}`;

const GLASS_BLOWING: Mapping = {
  concept: 'skill/glass-blowing',
  identifier: { scheme: 'esco', value: uri(1) },
  predicate: 'exact',
  reason: 'The same craft.',
  file: 'esco.yaml',
};

const requiresOf = async (store: GraphStore, id: string) => {
  const filter = { types: ['REQUIRES' as const], direction: 'OUT' as const };
  const [page] = await store.neighbours([id], filter, { first: 100 });
  return page?.items.map((item) => item.id) ?? [];
};

/** What every import promises, on every engine. */
export function describeImports(name: string, openStore: OpenStore): void {
  describe(`${name}, imported into`, () => {
    const store = withEmptyStore(openStore);

    it('holds what the files say after one commit', async () => {
      const outcome = await importInto(store(), 'esco', OLDER);
      expect(outcome.version).toBe(1);
      expect((await requiresOf(store(), role(1))).sort()).toEqual([skill(1), skill(2)]);
      expect(await store().findByIdentifiers([{ scheme: 'isco-08', value: '7315' }])).toEqual([
        'collection/esco-isco-7315',
      ]);
    });

    it('writes nothing when the same files are imported again', async () => {
      await importInto(store(), 'esco', OLDER);
      const again = await importInto(store(), 'esco', OLDER);
      expect(again).toMatchObject({ changes: 0, version: 1 });
      expect(
        again.differences[0]?.tallies.every(({ added, changed, removed }) => added + changed + removed === 0),
      ).toBe(true);
    });

    it('compares and writes nothing on a dry run', async () => {
      const outcome = await importInto(store(), 'esco', OLDER, { dryRun: true });
      expect(outcome.version).toBeNull();
      expect(outcome.changes).toBeGreaterThan(20);
      expect(await store().version()).toBe(0);
    });

    it('turns a newer release into added, changed and deprecated concepts with their successors', async () => {
      await importInto(store(), 'esco', OLDER);
      const { differences } = await importInto(store(), 'esco', NEWER, { allowShrink: true });
      const tally = (thing: string) => differences[0]?.tallies.find((one) => one.thing === thing);
      expect(tally('SKILL')).toMatchObject({ added: 2, changed: 1, removed: 1, unchanged: 4 });
      const retired = differences[0]?.retired.find(({ id }) => id === skill(7));
      expect(retired).toMatchObject({ kind: 'SKILL', successor: { id: skill(8) } });
      const [gone, cutter] = await store().findConcepts([skill(7), role(3)]);
      expect([gone?.status, cutter?.status]).toEqual(['DEPRECATED', 'DEPRECATED']);
      const [evidence] = await store().findRelationAssertions([{ type: 'REPLACED_BY', from: skill(7), to: skill(8) }]);
      expect(evidence).toMatchObject([
        { source: ESCO, basis: 'INFERRED', reason: expect.stringContaining('cut glass') as string },
      ]);
      expect(await requiresOf(store(), role(3))).toEqual([]);
    });

    it('hands the identifier of a group that became a skill to the skill', async () => {
      const group = { scheme: 'esco', value: 'http://data.europa.eu/esco/skill/00000000-0000-4000-a000-000000000002' };
      await importInto(store(), 'esco', OLDER);
      expect(await store().findByIdentifiers([group])).toEqual([
        'collection/esco-00000000-0000-4000-a000-000000000002',
      ]);
      await importInto(store(), 'esco', NEWER, { allowShrink: true });
      expect(await store().findByIdentifiers([group])).toEqual(['skill/esco-00000000-0000-4000-a000-000000000002']);
    });

    it('keeps deprecated concepts and their successors when the newer release is imported again', async () => {
      await importInto(store(), 'esco', OLDER);
      await importInto(store(), 'esco', NEWER, { allowShrink: true });
      expect(await importInto(store(), 'esco', NEWER)).toMatchObject({ changes: 0, version: 2 });
    });

    it('brings concepts back when an older release returns', async () => {
      await importInto(store(), 'esco', OLDER);
      const before = await wordOf(store(), ESCO);
      await importInto(store(), 'esco', NEWER, { allowShrink: true });
      await importInto(store(), 'esco', OLDER, { allowShrink: true });
      const [back] = await store().findConcepts([skill(7)]);
      expect(back?.status).toBe('PUBLISHED');
      const after = await wordOf(store(), ESCO);
      expect(before.filter((word) => !after.includes(word))).toEqual([]);
    });

    it('refuses files in which much of the source is missing, unless told that it is really gone', async () => {
      const many = Array.from({ length: 40 }, (_, n) =>
        concept(`skill/esco-old-${n}`, { name: `Old ${n}`, source: ESCO }),
      );
      await loadGraph(store(), many);
      const before = await wordOf(store(), ESCO);
      await expect(importInto(store(), 'esco', OLDER)).rejects.toThrow('40 of 40 concepts of source/esco are not in');
      expect(await wordOf(store(), ESCO)).toEqual(before);
      await importInto(store(), 'esco', OLDER, { allowShrink: true });
      expect((await store().findConcepts(['skill/esco-old-0']))[0]?.status).toBe('DEPRECATED');
    });

    it('refuses files in which many of the relations are missing, although the concepts are there', async () => {
      const old = Array.from({ length: 40 }, (_, n) => relate(role(1), 'REQUIRES', `skill/old-${n}`, { source: ESCO }));
      const skills = old.map(({ to }) => concept(to, { name: to, source: EDITORS }));
      await loadGraph(store(), [concept(role(1), { name: 'Glass blower', source: ESCO }), ...skills, ...old]);
      await expect(importInto(store(), 'esco', OLDER)).rejects.toThrow('40 of 40 relations of source/esco are not in');
      expect(await requiresOf(store(), role(1))).toHaveLength(40);
      await importInto(store(), 'esco', OLDER, { allowShrink: true });
      expect((await requiresOf(store(), role(1))).sort()).toEqual([skill(1), skill(2)]);
    });

    it('tells of cycles where none should be, with what others say too, and a learning path breaks them', async () => {
      const prerequisite = relate('skill/ours', 'PREREQUISITE_OF', 'skill/b');
      await loadGraph(store(), [concept('skill/ours', 'Ours'), concept('skill/b', 'B'), prerequisite]);
      const rows = ['a,skill/b', 'b,skill/c', 'c,skill/a', 'c,skill/ours', 'a,skill/c'].map((row) => `skill/${row}`);
      const directory = await temporaryDirectory();
      const concepts = ['a', 'b', 'c'].map((name) => `skill/${name},SKILL,${name}`);
      const tables = {
        'concepts.csv': ['id,kind,name', 'source/acme,SOURCE,Acme', ...concepts],
        'relations.csv': ['type,from,to', ...rows.map((row) => `PREREQUISITE_OF,${row}`)],
      };
      for (const [name, lines] of Object.entries(tables)) await writeFile(join(directory, name), lines.join('\n'));
      for (let again = 0; again < 2; again++) {
        const { report, version } = await importInto(store(), 'csv', [directory]);
        expect(version).toBe(2);
        expect(rejectTexts(report)).toEqual([]);
        expect(report.notes.map((note) => note.split('/').slice(-5).join('/')).sort()).toEqual([
          expect.stringMatching(/relations\.csv:4: .* comes in as it is: skill\/a > skill\/b > skill\/c > skill\/a$/),
          expect.stringMatching(/relations\.csv:5: .*: skill\/b > skill\/c > skill\/ours > skill\/b$/),
        ]);
      }
      const { cycles, phases } = await findLearningPath(store(), { have: [], goals: ['skill/c'] });
      expect(cycles.map((cycle) => [...cycle].sort().join(' '))).toContain('skill/a skill/b skill/c');
      expect(phases.flatMap(({ steps }) => steps.map((step) => step.skill)).sort()).toEqual([
        'skill/a',
        'skill/b',
        'skill/c',
        'skill/ours',
      ]);
    });

    it('joins a concept that a mapping calls the same, and leaves what others say of it alone', async () => {
      await loadGraph(store(), [
        concept('skill/glass-blowing', { name: 'Glassblowing', description: 'Ours.' }),
        relate('role/artist', 'REQUIRES', 'skill/glass-blowing'),
      ]);
      const guide = await wordOf(store(), GUIDE);
      const { attachments } = await importInto(store(), 'esco', OLDER, { mappings: [GLASS_BLOWING] });
      expect(attachments).toMatchObject([
        { name: 'Glass blowing', to: 'skill/glass-blowing', reason: 'The same craft.' },
      ]);
      const [joined, own] = await store().findConcepts(['skill/glass-blowing', skill(1)]);
      expect(joined).toMatchObject({ name: 'Glassblowing', description: 'Ours.' });
      expect(joined?.identifiers).toContainEqual({ scheme: 'esco', value: uri(1) });
      expect(own).toBeNull();
      expect(await requiresOf(store(), role(1))).toContain('skill/glass-blowing');
      expect(await wordOf(store(), GUIDE)).toEqual(guide);
      expect(await importInto(store(), 'esco', OLDER, { mappings: [GLASS_BLOWING] })).toMatchObject({ changes: 0 });
    });

    it('moves a concept to ours when the mapping comes later, and says what replaced it', async () => {
      await importInto(store(), 'esco', OLDER);
      await loadGraph(store(), [concept('skill/glass-blowing', 'Glassblowing')]);
      await importInto(store(), 'esco', OLDER, { mappings: [GLASS_BLOWING] });
      expect(await store().findByIdentifiers([GLASS_BLOWING.identifier])).toEqual(['skill/glass-blowing']);
      const [moved] = await store().findConcepts([skill(1)]);
      expect(moved?.status).toBe('DEPRECATED');
      const key = { type: 'REPLACED_BY' as const, from: skill(1), to: 'skill/glass-blowing' };
      expect(await store().findRelationAssertions([key])).toMatchObject([[{ reason: 'It has the same identifier.' }]]);
    });

    it('joins a concept to which another source gives the identifier', async () => {
      const identifiers = [{ scheme: 'esco', value: uri(2) }];
      await loadGraph(store(), [concept('skill/furnaces', { name: 'Furnaces', identifiers })]);
      const { attachments } = await importInto(store(), 'esco', OLDER);
      expect(attachments).toMatchObject([{ to: 'skill/furnaces' }]);
    });

    it('asserts other mappings as matches with predicate, reason and the file that says so', async () => {
      await loadGraph(store(), [concept('skill/glass-blowing', 'Glassblowing'), concept('tool/furnace', 'Furnace')]);
      const mappings: Mapping[] = [
        { ...GLASS_BLOWING, predicate: 'broad' },
        { ...GLASS_BLOWING, concept: 'tool/furnace', identifier: { scheme: 'esco', value: uri(2) } },
        { ...GLASS_BLOWING, concept: 'skill/not-there' },
      ];
      await importInto(store(), 'esco', OLDER, { mappings });
      const [broad, across] = await store().findRelationAssertions([
        { type: 'BROAD_MATCH', from: 'skill/glass-blowing', to: skill(1) },
        { type: 'CLOSE_MATCH', from: 'tool/furnace', to: skill(2) },
      ]);
      expect(broad).toMatchObject([{ source: 'source/skills-graph-mappings', basis: 'CURATED', locator: 'esco.yaml' }]);
      expect(across).toMatchObject([{ reason: 'The same craft.' }]);
      expect(await importInto(store(), 'esco', OLDER, { mappings })).toMatchObject({ changes: 0 });
      await importInto(store(), 'esco', OLDER, { mappings: mappings.slice(1) });
      const key = { type: 'BROAD_MATCH' as const, from: 'skill/glass-blowing', to: skill(1) };
      expect(await store().findRelationAssertions([key])).toEqual([[]]);
    });

    it("never touches a curator's word: a rejected fact stays rejected", async () => {
      await importInto(store(), 'esco', OLDER);
      const no = relate(role(1), 'REQUIRES', skill(2), { source: EDITORS, rejects: true });
      await store().commit({ changes: [concept(EDITORS, 'Editors'), no], actor: 'curator' });
      await importInto(store(), 'esco', NEWER, { allowShrink: true });
      await importInto(store(), 'esco', OLDER, { allowShrink: true });
      expect(await requiresOf(store(), role(1))).toEqual([skill(1)]);
      expect(await wordOf(store(), EDITORS)).toContainEqual(expect.stringContaining('"rejects":true'));
      expect(await importInto(store(), 'esco', OLDER)).toMatchObject({ changes: 0 });
    });

    it('finds concepts by their names in the languages that came in', async () => {
      await importInto(store(), 'esco', [fixture('esco-1.1.9-en'), fixture('esco-1.1.9-fr')]);
      const french = await store().search({ text: 'soufflage', language: 'fr' }, { first: 5 });
      expect(french.items.map(({ id }) => id)).toEqual([skill(1)]);
      const english = await store().search({ text: 'furnace', language: 'fr' }, { first: 5 });
      expect(english.items.map(({ id }) => id)).toEqual([skill(2)]);
    });

    it('does not rename English concepts when another language is imported alone', async () => {
      await importInto(store(), 'esco', OLDER);
      const french = importInto(store(), 'esco', [fixture('esco-1.1.9-fr')], { allowShrink: true });
      await expect(french).rejects.toThrow('name the English folder before that of "fr"');
      const [concept] = await store().findConcepts([skill(1)]);
      expect(concept?.name).toBe('Glass blowing');
    });

    it('leads from an ESCO occupation over the crosswalk to skills, tools and pay of O*NET', async () => {
      await importInto(store(), 'esco', OLDER);
      await importInto(store(), 'onet', [fixture('onet-99.1')]);
      await importInto(store(), 'bls', [fixture('bls')]);
      await importInto(store(), 'crosswalk', [fixture('crosswalk')]);
      const paths = await store().shortestPaths({
        from: role(1),
        to: 'pay-band/bls-oews-11-0001',
        types: ['CLOSE_MATCH', 'BROAD_MATCH', 'PAYS'],
        maxLength: 3,
        first: 1,
      });
      expect(paths[0]?.ids).toEqual([role(1), 'role/onet-11-0001.00', 'pay-band/bls-oews-11-0001']);
      const evidence = await store().findRelationAssertions(paths[0]?.relations ?? []);
      expect(evidence.map(([first]) => first?.source)).toEqual(['source/nesta-crosswalk', 'source/bls-oews']);
      for (const name of ['esco', 'onet', 'bls', 'crosswalk']) {
        const paths = {
          esco: OLDER,
          onet: [fixture('onet-99.1')],
          bls: [fixture('bls')],
          crosswalk: [fixture('crosswalk')],
        };
        expect(await importInto(store(), name, paths[name as keyof typeof paths])).toMatchObject({ changes: 0 });
      }
    });
  });
}
