import { defineConfig } from '@eddeee888/gcg-typescript-resolver-files';
import type { CodegenConfig } from '@graphql-codegen/cli';

/** SDL first: types, the resolver map and missing resolver files follow from `schema/` and `src/graphql/mappers/`. */
const config: CodegenConfig = {
  schema: 'schema/**/*.graphql',
  importExtension: '.ts',
  generates: {
    'src/graphql': defineConfig({
      mode: 'merged',
      resolverRelativeTargetDir: 'resolvers',
      mappersRelativeTargetDir: '../src/graphql/mappers',
      resolverGeneration: 'minimal',
      scalarsModule: false,
      mergeSchema: false,
      // Complete (src/graphql/complete.ts) demands the same of resolvers that start from shared fields.
      fixObjectTypeResolvers: 'disabled',
      scalarsOverrides: { DateTime: { type: 'string' }, ID: { type: 'string' } },
      typesPluginsConfig: {
        contextType: './context.ts#GraphContext',
        useTypeImports: true,
        enumsAsTypes: true,
      },
    }),
  },
};

export default config;
