import { buildSchema, getOperationAST, parse } from 'graphql';
import { expect, it } from 'vitest';
import { readVariables } from '../../src/graphql/variables.ts';

const schema = buildSchema('input Claim { skill: ID! } type Query { ask(id: ID, claims: [Claim!]): Int }');
const operation = getOperationAST(parse('query ($id: ID!, $claims: [Claim!]) { ask(id: $id, claims: $claims) }'));

it('leaves out what the operation does not declare, and takes the rest as it stands', () => {
  if (!operation) throw new Error('No operation.');
  const claims = [{ skill: 'skill/python' }];
  const variables = { id: 'role/a', from: 'role/b', claims };
  const { coerced } = readVariables(schema, operation, variables);
  expect(coerced).toEqual({ id: 'role/a', claims });
  expect(coerced?.claims).toBe(claims);
  expect(readVariables(schema, operation, variables).coerced).toBe(coerced);
});

it('tells what is wrong beside what is not declared', () => {
  if (!operation) throw new Error('No operation.');
  expect(readVariables(schema, operation, { from: 'role/b' }).errors?.[0]?.message).toContain('"$id"');
});
