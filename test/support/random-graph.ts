import fc from 'fast-check';
import type { Change } from '../../src/domain/change.ts';
import type { Contribution, Label } from '../../src/domain/concept.ts';
import { relationRule, STATUSES, type RelationType } from '../../src/domain/ontology.ts';
import type { RelationAssertion } from '../../src/domain/relation.ts';
import { assertion, AT, concept, EDITORS, GUIDE, relate, TAXONOMY, unrelate, withdrawConcept } from './changes.ts';

/** Small random graphs, in which names, weights and ends meet so often that every tie and every tangle occurs. */

const LATER = '2025-06-01T00:00:00.000Z';
const NAMES = [
  ...['Data', 'data', 'Data Science', 'Science of Data', 'Machine Learning', 'machine', 'C', 'C++', 'C/C++ and C#'],
  ...['Python', 'Python 3', 'Pythonic Code', 'Straße', 'École', 'ecole', 'データ', '𠀀 Ω', '—', 'CI/CD', 'd d'],
];
export const QUERIES = [
  ...['data', 'da', 'd', 'd d', 'data science', 'science data', 'mach lear', 'machine l', 'c', 'c c', 'c++', 'c#'],
  ...['python', 'pythn', 'pyhton 3', 'ecole', 'ÉCOLE', 'strasse', 'デー', 'データ', 'ci cd', '', '—', 'xyz', 'sciense'],
];
export const LANGUAGES = ['en', 'fr', 'de', 'ja'];

export const IDS = [
  ...['skill/s0', 'skill/s1', 'skill/s2', 'skill/s3', 'skill/s4', 'skill/s5', 'skill/s10', 'skill/s1-x'],
  ...['role/r0', 'role/r1', 'role/r2', 'tool/t0', 'tool/t1', 'challenge/c0', 'collection/k0'],
];

const SHAPES: readonly (readonly [RelationType, from: string, to: string])[] = [
  ['REQUIRES', 'role', 'skill'],
  ['USES', 'role', 'tool'],
  ['USES', 'skill', 'tool'],
  ['ADDRESSES', 'skill', 'challenge'],
  ['LEADS_TO', 'role', 'role'],
  ['PREREQUISITE_OF', 'skill', 'skill'],
  ['BROADER', 'skill', 'skill'],
  ['RELATED', '', ''],
  ['PART_OF', '', 'collection'],
];

const sources = fc.constantFrom(GUIDE, TAXONOMY, EDITORS);
const moment = fc.constantFrom(AT, LATER);

const label: fc.Arbitrary<Label> = fc.record({
  text: fc.constantFrom(...NAMES),
  language: fc.constantFrom(...LANGUAGES),
  role: fc.constantFrom('PREFERRED', 'ALTERNATIVE', 'HIDDEN'),
});

function said(identifiers: readonly string[]): fc.Arbitrary<Partial<Contribution>> {
  return fc.record({
    name: fc.option(fc.constantFrom(...NAMES), { freq: 5 }),
    description: fc.option(fc.constantFrom('One thing.', 'Another thing.')),
    status: fc.constantFrom(...STATUSES),
    labels: fc.array(label, { maxLength: 4 }),
    at: moment,
    identifiers: fc
      .uniqueArray(fc.constantFrom(...identifiers), { maxLength: 1 })
      .map((values) => values.map((value) => ({ scheme: 'code', value }))),
  });
}

function conceptChange(id: string, identifiers: readonly string[]): fc.Arbitrary<Change> {
  return fc.tuple(sources, said(identifiers)).map(([source, words]) => concept(id, { source, ...words }));
}

const word: fc.Arbitrary<Partial<RelationAssertion>> = fc.record({
  weight: fc.constantFrom(null, 0, 0.25, 0.5, 1),
  level: fc.constantFrom(null, 0.3, 0.7),
  importance: fc.constantFrom(null, 'ESSENTIAL', 'OPTIONAL'),
  anyOf: fc.constantFrom(null, 'one', 'two'),
  openEnded: fc.boolean(),
  locator: fc.constantFrom(null, 'Section > L1', 'Section > L2'),
  at: moment,
});

function allowed(type: RelationType, words: Partial<RelationAssertion>): Partial<RelationAssertion> {
  const fields = ['weight', 'level', 'importance', 'anyOf', 'openEnded'] as const;
  const barred = fields.filter((field) => !relationRule(type).properties.includes(field));
  return { ...words, ...Object.fromEntries(barred.map((field) => [field, field === 'openEnded' ? false : null])) };
}

const relationChange: fc.Arbitrary<Change> = fc.constantFrom(...SHAPES).chain(([type, start, end]) => {
  const ends = fc.tuple(
    fc.constantFrom(...IDS.filter((id) => id.startsWith(start))),
    fc.constantFrom(...IDS.filter((id) => id.startsWith(end))),
  );
  return fc
    .tuple(
      ends.filter(([from, to]) => from !== to),
      sources,
      fc.array(word, { minLength: 1, maxLength: 2 }),
      fc.integer({ min: 0, max: 9 }),
    )
    .map(([[from, to], source, words, dice]) => {
      const rejects = dice === 0 ? { rejects: true as const } : {};
      const basis = dice === 1 ? { basis: 'INFERRED' as const } : {};
      const assertions = words.map((one) => assertion({ source, ...allowed(type, one), ...rejects, ...basis }));
      return { ...relate(from, type, to, { source }), assertions };
    });
});

/** Changes that fit together: a graph to ask questions about. Cycles occur, so load it. */
export const randomGraph: fc.Arbitrary<Change[]> = fc
  .tuple(
    fc.array(
      fc.constantFrom(...IDS).chain((id) => conceptChange(id, [id, `${id} too`])),
      { minLength: 4, maxLength: 24 },
    ),
    fc.array(relationChange, { maxLength: 50 }),
  )
  .map(([concepts, relations]) => {
    const known = new Set(concepts.map((change) => (change.op === 'concept' ? change.id : '')));
    const fitting = relations.filter((c) => c.op === 'relation' && known.has(c.from) && known.has(c.to));
    return [...concepts, ...fitting];
  });

/** A batch that may well be refused: missing ends, taken identifiers, cycles, withdrawals of what is held. */
export const randomBatch: fc.Arbitrary<Change[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...IDS).chain((id) => conceptChange(id, ['1', '2', '3', '4', '5', '6'])) },
    { weight: 6, arbitrary: relationChange },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constantFrom(...IDS), sources).map(([id, source]) => withdrawConcept(id, source)),
    },
    {
      weight: 2,
      arbitrary: relationChange.map((change) =>
        change.op === 'relation' ? unrelate(change.from, change.type, change.to, change.source) : change,
      ),
    },
  ),
  { minLength: 1, maxLength: 8 },
);

export const randomIds: fc.Arbitrary<string[]> = fc.array(fc.constantFrom(...IDS, 'skill/unknown'), { maxLength: 6 });

export const randomTypes: fc.Arbitrary<RelationType[] | null> = fc.option(
  fc.uniqueArray(fc.constantFrom(...SHAPES.map(([type]) => type)), { maxLength: 4 }),
);
