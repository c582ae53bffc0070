import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Admission } from './admission.ts';
import { createAdmissionPlugin, type OnAdmitted } from './admission-plugin.ts';
import { createGateway, type Execute } from './compiled-executor.ts';
import type { GraphContext } from './context.ts';
import type { createFormatError, ErrorLog } from './format-error.ts';
import { limitRules } from './limit-rules.ts';
import type { Limits } from './limits.ts';

/** What Apollo brings along and nobody here uses: each costs time on every request. */
const LEAN: readonly ApolloServerPlugin[] = [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];

export interface GraphQLServerOptions {
  readonly schema: GraphQLSchema;
  readonly execute: Execute;
  readonly admit: Admission;
  readonly onAdmitted: OnAdmitted;
  readonly limits: Limits;
  readonly formatError: ReturnType<typeof createFormatError>;
  readonly log: ErrorLog;
  /** Whoever else wants to know of requests. */
  readonly plugins: readonly ApolloServerPlugin<GraphContext>[];
}

/** Apollo Server with compiled execution, limits and typed errors; to be started before use. */
export function createGraphQLServer({
  schema,
  execute,
  admit,
  onAdmitted,
  limits,
  formatError,
  log,
  plugins,
}: GraphQLServerOptions): ApolloServer<GraphContext> {
  return new ApolloServer<GraphContext>({
    gateway: createGateway(schema, execute),
    plugins: [...LEAN, createAdmissionPlugin(admit, limits, onAdmitted), ...plugins],
    validationRules: limitRules(limits),
    formatError,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    stringifyResult: JSON.stringify,
    persistedQueries: false,
    // It counts the bytes of a document without its text, which may be all that there is of it.
    documentStore: null,
    nodeEnv: 'production',
    logger: { debug: () => undefined, info: () => undefined, warn: warnOf(log), error: warnOf(log) },
  });
}

function warnOf(log: ErrorLog): (message?: unknown) => void {
  return (message) => log.warn({ from: 'apollo-server' }, String(message));
}
