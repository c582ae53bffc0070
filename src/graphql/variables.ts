import { GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { limitExceeded, requestRefused } from './limit-exceeded.ts';
import type { Limits } from './limits.ts';
import { comparePlainly, type ArePlain } from './plain-variables.ts';

type Variables = Readonly<Record<string, unknown>>;

/** What the variables of a request were read as, for the operation that came with them. */
interface Reading {
  readonly operation: OperationDefinitionNode;
  readonly result: ReturnType<typeof getVariableValues>;
}

/** Variables are read when a request is admitted and again when it is executed: the second time, this has them. */
const readings = new WeakMap<Variables, Reading>();

/** An operation is of one schema. */
const tests = new WeakMap<OperationDefinitionNode, ArePlain>();

/** The variables as the operation declares them, with defaults filled in, or what is wrong with them. */
export function readVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Variables,
): Reading['result'] {
  const known = readings.get(variables);
  if (known?.operation === operation) return known.result;
  const arePlain = tests.get(operation) ?? comparePlainly(schema, operation);
  tests.set(operation, arePlain);
  const declared = declaredOf(operation, variables);
  const result = arePlain(declared)
    ? { coerced: declared }
    : getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 20 });
  if (result.coerced !== variables) readings.set(variables, { operation, result });
  return result;
}

/** Those of the variables that the operation declares: others say nothing, and clients may send them along. */
function declaredOf(operation: OperationDefinitionNode, variables: Variables): Variables {
  const names = operation.variableDefinitions?.map(({ variable }) => variable.name.value) ?? [];
  const isDeclared = (name: string): boolean => names.includes(name);
  const given = Object.keys(variables);
  if (given.every(isDeclared)) return variables;
  return Object.fromEntries(given.filter(isDeclared).map((name) => [name, variables[name]]));
}

/**
 * Throws when the variables do not fit the operation, naming every problem. Compiled queries check variables as well,
 * but know nothing of inputs of which exactly one field is given.
 */
export function refuseWrongVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Variables,
): void {
  const { errors } = readVariables(schema, operation, variables);
  if (!errors) return;
  const problems = errors.map(({ message }) => message);
  const extensions = { code: 'BAD_USER_INPUT', details: { problems }, http: { status: 400 } };
  throw new GraphQLError(problems.join('\n'), { nodes: errors.flatMap(({ nodes }) => nodes ?? []), extensions });
}

/** Throws where a list has more items than any argument takes, before each of them is looked at. */
export function refuseLongLists(variables: Variables, { ids }: Limits): void {
  for (const rest: unknown[] = [variables]; rest.length > 0;) {
    const value = rest.pop();
    if (typeof value !== 'object' || value === null) continue;
    const items: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
    if (Array.isArray(value) && items.length > ids)
      throw requestRefused(limitExceeded('ids', ids, items.length, 'Ask for the rest in another request.'));
    for (const item of items) rest.push(item);
  }
}
