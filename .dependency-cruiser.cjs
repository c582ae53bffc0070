/** What each room may know besides itself (docs/ARCHITECTURE.md): `src/store/x.ts` is the store's interface, its folders are engines, and what they share. */
const STORE = '^src/store/[^/]+[.]ts$';
const rooms = {
  domain: [],
  answers: ['^src/domain/', STORE],
  graphql: ['^src/domain/', '^src/answers/', STORE],
  server: ['^src/domain/', '^src/answers/', '^src/graphql/', STORE],
  importers: ['^src/domain/', STORE],
  exporters: ['^src/domain/', STORE],
  'store/topology': ['^src/domain/', STORE],
  'store/embedded': ['^src/domain/', '^src/store/topology/', STORE],
  'store/neo4j': ['^src/domain/', '^src/store/topology/', STORE],
  explorer: [],
  playground: [],
};

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(rooms).map(([room, known]) => ({
      name: `${room}-knows-only-its-own`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: [`^src/${room}/`, ...known] },
    })),
    {
      name: 'store-interface-knows-no-engine',
      severity: 'error',
      from: { path: STORE },
      to: { path: '^src/', pathNot: ['^src/domain/', STORE] },
    },
    {
      name: 'engines-are-chosen-at-the-root',
      comment: 'Only the composition root and the command line name an engine.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/store/', '^src/cli/', '^src/(main|open-store)[.]ts$'] },
      to: { path: '^src/store/[^/]+/' },
    },
    {
      name: 'drivers-stay-in-their-engine',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/store/(neo4j|embedded)/' },
      to: { path: '^node_modules/(neo4j-driver|libsql)' },
    },
    {
      name: 'nobody-imports-the-root',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/main[.]ts$' },
    },
    {
      name: 'source-knows-no-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|bench)/' },
    },
    {
      name: 'no-circles',
      comment: 'Types may refer to each other; code that runs may not.',
      severity: 'error',
      from: { path: '^src/', pathNot: '[.]generated[.]ts$' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphan-packages',
      comment: 'What the service runs on is a dependency, not a tool for developing it.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/(explorer|playground)/'] },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '^coverage/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
