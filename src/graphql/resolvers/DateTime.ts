import { GraphQLScalarType, Kind } from 'graphql';

/** Moments travel as the text that is stored; a text that is no moment is refused. */
export const DateTime = new GraphQLScalarType({
  name: 'DateTime',
  description: 'A moment in UTC as ISO 8601, such as `2025-03-01T12:00:00.000Z`.',
  serialize: toMoment,
  parseValue: toMoment,
  parseLiteral: (node) => toMoment(node.kind === Kind.STRING ? node.value : null),
});

function toMoment(value: unknown): string {
  if (typeof value === 'string' && !Number.isNaN(Date.parse(value))) return value;
  throw new TypeError('A DateTime is a text in ISO 8601, such as "2025-03-01T12:00:00.000Z".');
}
