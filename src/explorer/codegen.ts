import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of the explorer's operations, from the public schema alone: `npm run codegen:explorer`. */
const config: CodegenConfig = {
  schema: 'schema/**/*.graphql',
  documents: 'src/explorer/**/*.graphql',
  generates: {
    'src/explorer/generated/operations.generated.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        useTypeImports: true,
        enumType: 'string-literal',
        scalars: { ID: { input: 'string', output: 'string' }, DateTime: 'string' },
      },
    },
  },
};

export default config;
