import fc from 'fast-check';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { describe, expect, it } from 'vitest';
import { comparePlainly } from '../../src/graphql/plain-variables.ts';

const schema = buildSchema(`
  scalar Moment
  enum Basis { STATED INFERRED }
  input Claim { skill: ID! level: Float share: Float = 1 basis: Basis and: [Claim!] }
  input Start @oneOf { role: ID skills: [ID!] }
  type Query { ask(id: ID, text: String, first: Int, isOpen: Boolean, at: Moment, basis: Basis, claims: [Claim!], start: Start): Int }
`);

const arePlain = (declared: string, variables: Readonly<Record<string, unknown>>): boolean => {
  const operation = getOperationAST(parse(`query (${declared}) { ask }`));
  if (!operation) throw new Error('No operation.');
  const isPlain = comparePlainly(schema, operation)(variables);
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (isPlain) expect([errors, { ...coerced }]).toEqual([undefined, variables]);
  return isPlain;
};

describe('variables that may be taken as they stand', () => {
  it.each([
    ['$id: ID!', { id: 'skill/python' }],
    ['$id: ID, $first: Int', { first: 10 }],
    ['$claims: [Claim!]!', { claims: [{ skill: 'skill/python', share: 0.5, basis: 'STATED', level: null }] }],
    ['$claims: [Claim!]!', { claims: [{ skill: 'a', share: 1, and: [{ skill: 'b', share: 0 }] }] }],
    ['$basis: Basis', { basis: null }],
  ])('%s takes %j', (declared, variables) => {
    expect(arePlain(declared, variables)).toBe(true);
  });

  it.each([
    ['a missing one', '$id: ID!', {}],
    ['one that every object has', '$toString: String!', {}],
    ['null', '$id: ID!', { id: null }],
    ['a number for an id', '$id: ID!', { id: 1 }],
    ['a default', '$first: Int = 3', {}],
    ['a default of a field', '$claims: [Claim!]', { claims: [{ skill: 'a' }] }],
    ['one value for a list', '$claims: [Claim!]', { claims: { skill: 'a', share: 1 } }],
    ['an unknown field', '$claims: [Claim!]', { claims: [{ skill: 'a', share: 1, other: 1 }] }],
    ['an unknown variable', '$id: ID', { other: 1 }],
    ['an unknown value', '$basis: Basis', { basis: 'GUESSED' }],
    ['a number that is too large', '$first: Int', { first: 2 ** 31 }],
    ['a fraction', '$first: Int', { first: 1.5 }],
    ['a scalar of our own', '$at: Moment', { at: '2025-01-01' }],
    ['exactly one of several', '$start: Start', { start: { role: 'a' } }],
  ])('%s has to be read', (_, declared, variables) => {
    expect(arePlain(declared, variables)).toBe(false);
  });

  it('are read by graphql-js as they are', () => {
    const leaf = fc.oneof(fc.string(), fc.double(), fc.integer(), fc.boolean(), fc.constantFrom(null, 'STATED'));
    const mostly = (right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
      fc.oneof({ arbitrary: right, weight: 19 }, { arbitrary: leaf, weight: 1 });
    const share = fc.double({ min: 0, max: 1 });
    const basis = fc.constantFrom('STATED', 'INFERRED', null);
    const claim = fc.record(
      { skill: mostly(fc.string()), level: mostly(share), share: mostly(share), basis: mostly(basis) },
      { requiredKeys: ['skill', 'share'] },
    );
    const variables = fc.record(
      {
        id: mostly(fc.string()),
        text: mostly(fc.string()),
        first: mostly(fc.integer()),
        isOpen: mostly(fc.boolean()),
        basis: mostly(basis),
        claims: mostly(fc.array(claim, { maxLength: 3 })),
      },
      { requiredKeys: ['id'] },
    );
    const declared = '$id: ID!, $text: String, $first: Int, $isOpen: Boolean, $basis: Basis, $claims: [Claim!]';
    let taken = 0;
    const check = (asked: Readonly<Record<string, unknown>>): void => {
      taken += Number(arePlain(declared, asked));
    };
    fc.assert(fc.property(variables, check), { numRuns: 3000 });
    expect(taken).toBeGreaterThan(100);
    expect(taken).toBeLessThan(2900);
  });
});
