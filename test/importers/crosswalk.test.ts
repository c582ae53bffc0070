import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/importers/draft.ts';
import { Correspondence } from '../../src/importers/crosswalk/match.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openGraph } from '../support/temporary-graph.ts';
import { fixture, importInto, readDraft, rejectTexts } from './import-support.ts';

const role = (n: number): string => `role/esco-00000000-0000-4000-9000-00000000000${n}`;

async function withTaxonomies(): Promise<GraphStore> {
  const store = await openGraph([]);
  await importInto(store, 'esco', [fixture('esco-1.1.9-en')]);
  await importInto(store, 'onet', [fixture('onet-99.1')]);
  return store;
}

async function readCrosswalks() {
  const { drafts, report } = await readDraft('crosswalk', [fixture('crosswalk')], await withTaxonomies());
  const [codes, nesta] = drafts;
  if (!codes || !nesta) throw new Error('The crosswalks are not both there.');
  return { codes, nesta, report };
}

const words = (draft: Draft, type: string) =>
  [...draft.relations.values()]
    .filter((relation) => relation.type === type)
    .map(({ from, to, assertions: [word] }) => ({ from, to, weight: word?.weight, method: word?.method }));

describe('crosswalks', () => {
  it('match codes as close, broad or narrow by how many partners each has', () => {
    const codes = new Correspondence();
    for (const [from, to] of ['a1', 'b2', 'c2', 'd3', 'd4', 'e5', 'e6', 'f5', 'f6'].map((pair) => pair.split(''))) {
      codes.add(from ?? '', to ?? '');
    }
    expect(codes.match('a', '1')).toEqual({ type: 'CLOSE_MATCH', weight: 1 });
    expect(codes.match('b', '2')).toEqual({ type: 'BROAD_MATCH', weight: 1 });
    expect(codes.match('d', '3')).toEqual({ type: 'NARROW_MATCH', weight: 1 });
    expect(codes.match('e', '5')).toEqual({ type: 'CLOSE_MATCH', weight: 0.5 });
  });

  it('keep occupations that O*NET has given up, deprecated and with what replaced them', async () => {
    const { codes } = await readCrosswalks();
    expect(codes.concepts.get('role/onet-soc-2010-11-0007.00')?.contribution).toMatchObject({
      name: 'Glass Workers',
      status: 'DEPRECATED',
    });
    expect(words(codes, 'REPLACED_BY').map(({ to }) => to)).toEqual(['role/onet-11-0001.01', 'role/onet-11-0002.00']);
    expect(words(codes, 'NARROW_MATCH')).toHaveLength(2);
  });

  it('lead from O*NET to SOC 2018 and, by way of SOC 2010, to ISCO-08', async () => {
    const { codes } = await readCrosswalks();
    expect(words(codes, 'BROAD_MATCH')).toEqual([
      { from: 'role/onet-11-0001.00', to: 'collection/soc-2018-11-0001', weight: 1, method: 'official crosswalk' },
      { from: 'role/onet-11-0001.01', to: 'collection/soc-2018-11-0001', weight: 1, method: 'official crosswalk' },
      {
        from: 'collection/soc-2018-11-0001',
        to: 'collection/esco-isco-7315',
        weight: 1,
        method: 'official crosswalks, by way of SOC 2010',
      },
      {
        from: 'collection/soc-2018-11-0002',
        to: 'collection/esco-isco-7315',
        weight: 1,
        method: 'official crosswalks, by way of SOC 2010',
      },
    ]);
    const vintages = [...codes.relations.values()].flatMap(({ assertions }) => assertions.map((word) => word.vintage));
    expect(new Set(vintages.filter(Boolean))).toEqual(
      new Set(['O*NET-SOC 2010 / O*NET-SOC 2019', 'O*NET-SOC 2019 / SOC 2018', 'SOC 2018 / SOC 2010 / ISCO-08']),
    );
  });

  it('carry the confidence of a match over to the codes that its code has become', async () => {
    const { nesta } = await readCrosswalks();
    const close = nesta.relations.get(`CLOSE_MATCH|${role(1)}|role/onet-11-0001.00`)?.assertions[0];
    expect(close).toMatchObject({ confidence: 1, method: 'Nesta 2020', vintage: 'ESCO 1.0.5 / O*NET 24.2' });
    expect(close?.reason).toBe('Confidence 2.0 of 2, semantic similarity 0.91.');
    const split = nesta.relations.get(`NARROW_MATCH|${role(3)}|role/onet-11-0002.00`)?.assertions[0];
    expect(split).toMatchObject({ confidence: 0.125 });
    expect(split?.reason).toContain('11-0007.00 became 11-0001.01, 11-0002.00');
  });

  it('pass matches on to narrower occupations as our own conclusion', async () => {
    const { nesta } = await readCrosswalks();
    const inherited = nesta.relations.get(`BROAD_MATCH|${role(2)}|role/onet-11-0001.00`)?.assertions[0];
    expect(inherited).toMatchObject({ basis: 'INFERRED', confidence: 0.8, method: 'Nesta 2020, inherited' });
    expect(inherited?.reason).toContain(`Inherited from ${role(1)}`);
  });

  it('reject unknown occupations and confidences', async () => {
    const { report } = await readCrosswalks();
    expect(rejectTexts(report)).toEqual([
      expect.stringMatching(/^esco_onet_crosswalk_Nov2020\.csv:4 there is no occupation http/),
      'esco_onet_crosswalk_Nov2020.csv:5 "17" is no confidence of 0.5, 1 or 2',
    ]);
  });

  it('stand beside the rows of the publishers', async () => {
    const { report } = await readCrosswalks();
    expect(report.reconciliations).toContainEqual({
      what: 'esco_onet_crosswalk_Nov2020.csv rows',
      published: 1_680,
      found: 4,
    });
  });

  it('ask for O*NET first', async () => {
    await expect(readDraft('crosswalk', [fixture('crosswalk')], await openGraph([]))).rejects.toThrow(
      'import onet first',
    );
  });
});

describe('wages', () => {
  it('become pay of the O*NET occupation, in US dollars, the United States and their year, without unpublished ends', async () => {
    const { drafts } = await readDraft('bls', [fixture('bls')], await withTaxonomies());
    const [draft] = drafts;
    const band = draft?.concepts.get('pay-band/bls-oews-11-0001')?.contribution;
    expect(band?.name).toBe('Glass Blowers, United States 2025');
    const spread = { percentile10: 20000, percentile25: 25000, median: 31000, percentile75: 41000 };
    expect(band?.properties).toEqual({ min: 20000, ...spread, year: 2025, currency: 'USD', period: 'YEAR' });
    expect(band?.description).toContain('The middle half earns 25,000 to 41,000 US dollars a year.');
    expect(band?.description).toContain('The upper end lies above what the bureau publishes.');
    expect([...(draft?.relations.keys() ?? [])]).toEqual([
      'IN_REGION|pay-band/bls-oews-11-0001|region/united-states',
      'PAYS|role/onet-11-0001.00|pay-band/bls-oews-11-0001',
      'PAYS|role/onet-11-0001.01|pay-band/bls-oews-11-0001',
      'IN_REGION|pay-band/bls-oews-11-0000|region/united-states',
      'PAYS|role/onet-11-0002.00|pay-band/bls-oews-11-0000',
    ]);
  });

  it('are left out for other places, groups and occupations without figures', async () => {
    const { report } = await readDraft('bls', [fixture('bls')], await withTaxonomies());
    expect(report.counts()).toMatchObject([
      {
        rows: 7,
        used: 2,
        rejected: 1,
        leftOut: [
          { reason: 'a group of occupations', rows: 2 },
          { reason: 'no wage published (* or #)', rows: 1 },
          { reason: 'not the whole country', rows: 1 },
        ],
      },
    ]);
  });
});
