import { GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';

/**
 * Throws when the variables do not fit the operation, naming every problem. Compiled queries check variables as well,
 * but know nothing of inputs of which exactly one field is given.
 */
export function refuseWrongVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  const { errors } = getVariableValues(schema, variableDefinitions, variables, { maxErrors: 20 });
  if (!errors) return;
  const problems = errors.map(({ message }) => message);
  const extensions = { code: 'BAD_USER_INPUT', details: { problems }, http: { status: 400 } };
  throw new GraphQLError(problems.join('\n'), { nodes: errors.flatMap(({ nodes }) => nodes ?? []), extensions });
}
