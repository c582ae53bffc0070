import { defineConfig } from 'vitest/config';

/** Files whose names begin so need a Neo4j; they share one, so they run one after the other. */
const NEO4J = 'test/**/neo4j*.test.ts';

export default defineConfig({
  // The file that Node itself takes, so that tests and libraries share one copy of graphql.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    testTimeout: 20_000,
    expect: { poll: { timeout: 10_000 } },
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: [NEO4J],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'neo4j',
          include: [NEO4J],
          globalSetup: ['test/support/neo4j-setup.ts'],
          maxWorkers: 1,
          testTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
