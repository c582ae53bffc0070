import { isNonNullType, Kind, type FieldNode, type GraphQLField, type ValueNode } from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import type { Variables } from './plan-run.ts';

/** Reads the arguments of a field, given the variables as they have been read. Throws where one does not fit. */
type ReadArguments = (variables: Variables) => unknown;

/**
 * How to read the arguments of a field. Those that are variables as a whole, as most are, are handed on: reading them by
 * the rules takes as long as finding a concept. All others are read by graphql-js, those without variables once.
 */
export function planArguments(field: GraphQLField<unknown, unknown>, node: FieldNode): ReadArguments {
  const given = node.arguments ?? [];
  if (given.some(({ value }) => value.kind !== Kind.VARIABLE && holdsVariable(value))) {
    return (variables) => getArgumentValues(field, node, variables);
  }
  const variableOf = new Map(
    given.flatMap(({ name, value }) => (value.kind === Kind.VARIABLE ? [[name.value, value.name.value]] : [])),
  );
  const standing = getArgumentValues({ ...field, args: field.args.filter(({ name }) => !variableOf.has(name)) }, node);
  if (variableOf.size === 0) return () => standing;
  const handedOn = field.args.flatMap(({ name, type, defaultValue }) => {
    const variable = variableOf.get(name);
    return variable === undefined ? [] : { name, variable, otherwise: defaultValue, isNeeded: isNonNullType(type) };
  });
  return (variables) => {
    const values: Record<string, unknown> = { ...standing };
    for (const { name, variable, otherwise, isNeeded } of handedOn) {
      const value = Object.hasOwn(variables, variable) ? variables[variable] : otherwise;
      if (isNeeded && (value === null || value === undefined)) throw new TypeError(`${name} is missing.`);
      if (value !== undefined) values[name] = value;
    }
    return values;
  };
}

function holdsVariable(value: ValueNode): boolean {
  if (value.kind === Kind.LIST) return value.values.some(holdsVariable);
  if (value.kind === Kind.OBJECT) return value.fields.some((field) => holdsVariable(field.value));
  return value.kind === Kind.VARIABLE;
}
