import { expect, it } from 'vitest';
import { describeConceptChange, describeRelationChange } from '../../src/importers/describe-change.ts';
import { assertion, concept, relate } from '../support/changes.ts';

const label = (text: string, language = 'en') => ({ text, language, role: 'ALTERNATIVE' as const });

it('tells what a newer word on a concept says differently', () => {
  const before = concept('tool/x', { name: 'X', labels: [label('a'), label('b')], properties: { url: 'x.org' } });
  const after = concept('tool/x', {
    name: 'Y',
    description: 'Text.',
    status: 'DEPRECATED',
    labels: [label('b'), label('c'), label('a', 'fr')],
    identifiers: [{ scheme: 'acme', value: '1' }],
  });
  expect(describeConceptChange(before, after)).toBe(
    'name X -> Y; description; status PUBLISHED -> DEPRECATED; url x.org -> none; labels +2 -1; identifiers +1 -0',
  );
  const reordered = concept('tool/x', { name: 'X', labels: [label('b'), label('a')], properties: { url: 'x.org' } });
  expect(describeConceptChange(before, reordered)).toBe('order of labels');
});

it('tells what differs in a relation', () => {
  const before = relate('role/r', 'REQUIRES', 'skill/s', { importance: 'OPTIONAL', weight: 0.5 });
  const after = relate('role/r', 'REQUIRES', 'skill/s', { importance: 'ESSENTIAL', level: 0.25 });
  expect(describeRelationChange(before, after)).toBe(
    'importance OPTIONAL -> ESSENTIAL; weight 0.5 -> none; level none -> 0.25',
  );
  expect(describeRelationChange(before, { ...after, assertions: [assertion(), assertion()] })).toBe('assertions');
});
