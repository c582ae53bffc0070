import {
  getNamedType,
  isAbstractType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/**
 * A query that selects every field of the schema. Each type is opened where it is first met; where it is met again,
 * only its names are asked, so that the query ends.
 */
export function allFieldsQuery(schema: GraphQLSchema, args: Readonly<Record<string, string>>): string {
  const opened = new Set<string>();

  const select = (type: GraphQLNamedType): string => {
    if (isAbstractType(type)) return selectAbstract(type);
    if (!isObjectType(type)) return '';
    if (opened.has(type.name)) return '{ __typename }';
    opened.add(type.name);
    return `{ ${fields(type).join(' ')} }`;
  };
  const selectAbstract = (type: GraphQLNamedType & { name: string }): string => {
    if (opened.has(type.name)) return '{ __typename }';
    opened.add(type.name);
    const possible = schema.getPossibleTypes(schema.getType(type.name) as never);
    return `{ __typename ${possible.map((object) => `... on ${object.name} ${select(object)}`).join(' ')} }`;
  };
  const fields = (type: GraphQLObjectType): string[] =>
    Object.values(type.getFields()).map(
      (field) => `${field.name}${argumentsOf(field)} ${select(getNamedType(field.type))}`,
    );
  const argumentsOf = (field: GraphQLField<unknown, unknown>): string => {
    const required = field.args.some((arg) => arg.type.toString().endsWith('!'));
    if (!required) return '';
    const given = args[field.name];
    if (given === undefined) throw new Error(`Give the test arguments for ${field.name}.`);
    return `(${given})`;
  };

  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no queries.');
  return `{ ${fields(query).join('\n')} }`;
}
