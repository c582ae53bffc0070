/*
 * The yardstick: a plain Apollo Server with @neo4j/graphql on the same Neo4j, behind the same Fastify. It is what a
 * team would write first; its three answers are Cypher directives, as the library's manual proposes.
 * Usage: NEO4J_URI=... NEO4J_USER=... NEO4J_PASSWORD=... PORT=... node yardstick.js
 */
import process from 'node:process';
import { ApolloServer } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';
import Fastify from 'fastify';
import neo4j from 'neo4j-driver';

const typeDefs = /* GraphQL */ `
  type Requires @relationshipProperties {
    importance: String
    weight: Float
  }

  type Skill
    @node(labels: ["Skill"])
    @fulltext(indexes: [{ indexName: "bench_skill_name", queryName: "searchSkills", fields: ["name"] }]) {
    id: ID!
    name: String!
    description: String
    requiredBy: [Role!]! @relationship(type: "REQUIRES", direction: IN, properties: "Requires")
  }

  type Role @node(labels: ["Role"]) {
    id: ID!
    name: String!
    description: String
    requires: [Skill!]! @relationship(type: "REQUIRES", direction: OUT, properties: "Requires")
  }

  type SimilarSkill {
    id: ID!
    name: String!
    shared: Int!
  }

  type Query {
    skillGap(from: ID!, to: ID!): [Skill!]!
      @cypher(
        statement: """
        MATCH (to:Role {id: $to})-[:REQUIRES]->(skill:Skill)
        WHERE NOT EXISTS { MATCH (:Role {id: $from})-[:REQUIRES]->(skill) }
        RETURN skill
        """
        columnName: "skill"
      )
    similarSkills(id: ID!): [SimilarSkill!]!
      @cypher(
        statement: """
        MATCH (:Skill {id: $id})<-[:REQUIRES]-(:Role)-[:REQUIRES]->(other:Skill)
        WHERE other.id <> $id
        WITH other, count(*) AS shared ORDER BY shared DESC, other.id LIMIT 10
        RETURN {id: other.id, name: other.name, shared: shared} AS similar
        """
        columnName: "similar"
      )
    shortestPath(from: ID!, to: ID!): [Skill!]!
      @cypher(
        statement: """
        MATCH p = shortestPath((:Role {id: $from})-[:REQUIRES*..6]-(:Role {id: $to}))
        UNWIND [n IN nodes(p) WHERE n:Skill] AS skill
        RETURN skill
        """
        columnName: "skill"
      )
  }
`;

const { NEO4J_URI = '', NEO4J_USER = '', NEO4J_PASSWORD = '', PORT = '0' } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const apollo = new ApolloServer({ schema });
await apollo.start();
const app = Fastify();
await app.register(fastifyApollo(apollo), {
  context: async () => ({ sessionConfig: { database: 'neo4j' } }),
});
await app.listen({ port: Number(PORT), host: '127.0.0.1' });
process.stdout.write(`yardstick listening on ${app.server.address().port}\n`);
process.once('SIGTERM', () => process.exit(0));
