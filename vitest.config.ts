import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/longest-first.ts';

const NEO4J = 'test/neo4j.test.ts';

export default defineConfig({
  // The file that Node itself takes, so that tests and libraries share one copy of graphql.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    testTimeout: 20_000,
    expect: { poll: { timeout: 10_000 } },
    hookTimeout: 120_000,
    // For two processors: one of the three waits for Neo4j or a browser most of the time.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: [NEO4J],
          globalSetup: ['test/support/built-setup.ts'],
          // Loading the code anew for each file takes as long as the tests.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'neo4j',
          include: [NEO4J],
          globalSetup: ['test/support/built-setup.ts', 'test/support/neo4j-setup.ts'],
          testTimeout: 60_000,
        },
      },
    ],
  },
});
