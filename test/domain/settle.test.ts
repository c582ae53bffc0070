import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contribution, StoredConcept } from '../../src/domain/concept.ts';
import type { RelationAssertion, StoredRelation } from '../../src/domain/relation.ts';
import { compareText, settleConcept, settleLabels, settleRelation } from '../../src/domain/settle.ts';
import { assertion, concept, EDITORS, GUIDE, TAXONOMY } from '../support/changes.ts';

function stored(...words: Partial<Contribution>[]): StoredConcept {
  const contributions = words.flatMap((word) => concept('skill/a', word).contribution ?? []);
  return { id: 'skill/a', kind: 'SKILL', contributions };
}

function related(...words: Partial<RelationAssertion>[]): StoredRelation {
  return { type: 'REQUIRES', from: 'role/r', to: 'skill/a', assertions: words.map(assertion) };
}

describe('a settled concept', () => {
  it('takes each field from the strongest source that fills it', () => {
    const settled = settleConcept(
      stored(
        {
          source: TAXONOMY,
          name: 'Imported',
          description: 'From the taxonomy.',
          properties: { skillType: 'SOFT', x: 1 },
        },
        { source: GUIDE, name: 'Stated', properties: { skillType: 'KNOWLEDGE' } },
      ),
    );
    expect(settled).toMatchObject({
      name: 'Stated',
      description: 'From the taxonomy.',
      properties: { skillType: 'KNOWLEDGE', x: 1 },
    });
  });

  it('is named by its id when no source names it', () => {
    expect(settleConcept(stored({ name: null })).name).toBe('skill/a');
  });

  it('is deprecated only when the strongest sources that name it agree', () => {
    const published = { source: GUIDE, name: 'A', status: 'PUBLISHED' as const };
    const deprecated = { source: TAXONOMY, name: 'A', status: 'DEPRECATED' as const };
    expect(settleConcept(stored(published, deprecated)).status).toBe('PUBLISHED');
    expect(settleConcept(stored({ ...published, name: null }, deprecated)).status).toBe('DEPRECATED');
    expect(settleConcept(stored(deprecated, { ...published, basis: 'IMPORTED' })).status).toBe('PUBLISHED');
  });

  it('carries the identifiers of all sources once, in order', () => {
    const one = { scheme: 'b', value: '1' };
    const two = { scheme: 'a', value: '2' };
    const settled = settleConcept(stored({ identifiers: [one] }, { source: TAXONOMY, identifiers: [two, one] }));
    expect(settled.identifiers).toEqual([two, one]);
  });

  it('lists every label once per language, the settled name first', () => {
    const french = { text: 'Aaa', language: 'fr', role: 'PREFERRED' as const };
    const labels = settleLabels(
      stored(
        { source: TAXONOMY, name: 'alpha', labels: [french, { ...french, text: 'AAA' }] },
        { name: 'A', labels: [{ text: 'a', language: 'en', role: 'HIDDEN' }] },
      ),
    );
    expect(labels).toEqual([
      { text: 'A', language: 'en', role: 'PREFERRED' },
      { text: 'alpha', language: 'en', role: 'ALTERNATIVE' },
      french,
    ]);
  });
});

describe('a settled relation', () => {
  it('is not there when nobody asserts it', () => {
    expect(settleRelation(related())).toBeNull();
  });

  it('is hidden by a rejection of the strongest basis, and by no weaker one', () => {
    expect(settleRelation(related({ source: TAXONOMY }, { source: EDITORS, rejects: true }))).toBeNull();
    expect(settleRelation(related({ source: GUIDE }, { source: TAXONOMY, rejects: true }))?.basis).toBe('STATED');
    expect(settleRelation(related({ source: EDITORS }, { source: EDITORS, rejects: true }))).toBeNull();
  });

  it('is as important, heavy and advanced as the strongest basis says at most', () => {
    const settled = settleRelation(
      related(
        { importance: 'OPTIONAL', weight: 0.2, level: 0.9 },
        { importance: 'ESSENTIAL', weight: 0.6, level: 0.3 },
        { source: TAXONOMY, weight: 1, level: 1 },
      ),
    );
    expect(settled).toMatchObject({ importance: 'ESSENTIAL', weight: 0.6, level: 0.9 });
  });

  it('fills what the strongest basis leaves open from the next that says it', () => {
    const settled = settleRelation(
      related({ anyOf: 'cloud' }, { source: TAXONOMY, importance: 'OPTIONAL', weight: 0.3 }),
    );
    expect(settled).toMatchObject({ basis: 'STATED', importance: 'OPTIONAL', weight: 0.3, anyOf: 'cloud' });
  });

  it('weighs by importance where no source gives a weight', () => {
    expect(settleRelation(related({ importance: 'ESSENTIAL' }))?.weight).toBe(1);
    expect(settleRelation(related({ importance: 'OPTIONAL' }))?.weight).toBe(0.5);
    expect(settleRelation(related({}))?.weight).toBeNull();
    expect(settleRelation(related({ weight: 0 }))?.weight).toBe(0);
  });

  it('does not depend on the order in which the sources spoke', () => {
    const word = fc.record({
      source: fc.constantFrom(GUIDE, TAXONOMY, EDITORS),
      weight: fc.constantFrom(null, 0.1, 0.9),
      importance: fc.constantFrom(null, 'ESSENTIAL', 'OPTIONAL'),
      level: fc.constantFrom(null, 0.5),
    });
    fc.assert(
      fc.property(fc.uniqueArray(word, { selector: ({ source }) => source }), (words) => {
        expect(settleRelation(related(...words.toReversed()))).toEqual(settleRelation(related(...words)));
      }),
    );
  });
});

describe('the order of texts', () => {
  it('is that of code points', () => {
    const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(Math.sign(compareText(a, b))).toBe(byCodePoint(a, b));
      }),
    );
    expect(compareText('𠀀', '\uff01')).toBe(1);
  });
});
