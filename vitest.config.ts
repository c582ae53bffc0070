import { defineConfig } from 'vitest/config';

/** Files whose names begin so need a Neo4j; they share one, so they run one after the other. */
const NEO4J = 'test/**/neo4j*.test.ts';

/** Files that start processes or browsers, or change what all of a process shares. */
const PROCESSES = ['test/{server,explorer,store}/**/*.test.ts', 'test/importers/command.test.ts'];

/** Projects of one group share its workers. */
const SHARED_GROUP = { maxWorkers: 2, sequence: { groupOrder: 0 } };

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
          exclude: [NEO4J, ...PROCESSES],
          // Loading the code anew for each file takes as long as the tests.
          isolate: false,
          ...SHARED_GROUP,
        },
      },
      {
        extends: true,
        test: {
          name: 'processes',
          include: PROCESSES,
          exclude: [NEO4J],
          globalSetup: ['test/support/built-setup.ts'],
          ...SHARED_GROUP,
        },
      },
      {
        extends: true,
        test: {
          name: 'neo4j',
          include: [NEO4J],
          globalSetup: ['test/support/built-setup.ts', 'test/support/neo4j-setup.ts'],
          isolate: false,
          maxWorkers: 1,
          testTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
