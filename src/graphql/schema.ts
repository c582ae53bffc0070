import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import type { Concept } from '../domain/concept.ts';
import { CONCEPT_KINDS, type ConceptKind } from '../domain/ontology.ts';
import type { GraphContext } from './context.ts';
import { resolvers } from './resolvers.generated.ts';
import { typeDefs } from './typeDefs.generated.ts';

/** `CAREER_STAGE` -> `CareerStage`: every kind has an object type of its name. */
export function typeName(kind: ConceptKind): string {
  return kind.replaceAll(/([A-Z])([A-Z]*)_?/g, (_, first: string, rest: string) => first + rest.toLowerCase());
}

const TYPE_NAMES = Object.fromEntries(CONCEPT_KINDS.map((kind) => [kind, typeName(kind)])) as Record<
  ConceptKind,
  string
>;

/** The public schema with its resolvers. Every object with a global id is a concept so far. */
export function createSchema(): GraphQLSchema {
  const byKind = { __resolveType: ({ kind }: Concept) => TYPE_NAMES[kind] };
  return makeExecutableSchema<GraphContext>({ typeDefs, resolvers: { ...resolvers, Node: byKind, Concept: byKind } });
}
