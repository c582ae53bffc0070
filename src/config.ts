import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { InvalidInput } from './domain/errors.ts';
import { DEFAULT_LIMITS, LIMIT_SETTINGS, type Limits } from './graphql/limits.ts';
import { ANYBODY, LOCAL_OWNER } from './server/access/principal.ts';
import type { AccessSettings, AnsweringSettings } from './server/settings.ts';

/** What the service is started with. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  readonly store:
    | { readonly engine: 'embedded'; readonly directory: string }
    | {
        readonly engine: 'neo4j';
        readonly uri: string;
        readonly user: string;
        readonly password: string;
        readonly database: string;
        /** Milliseconds between looks at the change log for a read model in memory; null for none. */
        readonly readModelMs: number | null;
      };
  /** Directory of the seed that an empty graph starts with. */
  readonly seed: string;
  /** Directory of the built pages. */
  readonly pages: string;
  readonly limits: Limits;
  readonly access: AccessSettings;
  readonly answering: AnsweringSettings;
  /** Milliseconds between SIGTERM and the end of listening, in which `/readyz` says 503. */
  readonly shutdownDelayMs: number;
  /** Collector that traces are sent to; null for none. */
  readonly tracing: string | null;
}

/** Where package.json lies: one level above this file, as source and as built. */
const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const NEO4J_SCHEME = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/]/;

const count = z.string().regex(/^\d+$/, 'must be a whole number').transform(Number);
const positive = count.refine((value) => value > 0, 'must be above 0');
const yesOrNo = z.enum(['true', 'false'], 'must be true or false').transform((word) => word === 'true');
const address = z.url({ protocol: /^https?$/, error: 'must be an http(s) address' });

const Settings = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: count.refine((port) => port <= 65535, 'must be at most 65535').default(4000),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  DATA_DIR: z.string().default('./data'),
  SEED_DIR: z.string().default(join(PROJECT, 'seed')),
  STORE: z.enum(['embedded', 'neo4j']).default('embedded'),
  NEO4J_URI: z
    .string()
    .regex(NEO4J_SCHEME, 'must look like neo4j://host:7687, bolt://host:7687 or neo4j+s://host')
    .default('neo4j://127.0.0.1:7687'),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().default('neo4j'),
  READ_MODEL: z.enum(['none', 'memory']).default('none'),
  READ_MODEL_INTERVAL_MS: positive.default(500),
  API_KEYS_FILE: z.string().optional(),
  JWT_ISSUER: address.optional(),
  JWT_AUDIENCE: z.string().optional(),
  JWT_JWKS_URI: address.optional(),
  ALLOW_ANONYMOUS: yesOrNo.default(false),
  RATE_LIMIT: positive.optional(),
  CORS_ORIGINS: z
    .string()
    .transform((list) => list.split(',').map((origin) => origin.trim()))
    .pipe(z.array(address))
    .default([]),
  TRUSTED_PROXIES: z
    .string()
    .transform((list) => list.split(',').map((proxy) => proxy.trim()))
    .pipe(
      z.array(
        z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()], 'must be addresses or networks such as 10.0.0.0/8'),
      ),
    )
    .default([]),
  ANSWER_CACHE_MB: count.default(64),
  ANSWER_CACHE_STALE_MS: count.default(1000),
  ANSWER_MAX_AGE: count.default(60),
  PERSISTED_OPERATIONS: z.string().optional(),
  TRUSTED_DOCUMENTS_ONLY: yesOrNo.default(false),
  OTEL_EXPORTER_OTLP_ENDPOINT: address.optional(),
  SHUTDOWN_DELAY_MS: count.default(1000),
});

type Settings = z.infer<typeof Settings>;

/** Requests per minute of one caller, where the service is open to others and nothing else is said. */
const PUBLIC_RATE_LIMIT = 1200;

const LimitSettings = z.object(
  Object.fromEntries(Object.values(LIMIT_SETTINGS).map((setting) => [setting, positive.optional()])),
);

/** Every environment variable that is read. */
export const SETTING_NAMES: readonly string[] = [...Object.keys(Settings.shape), ...Object.values(LIMIT_SETTINGS)];

/**
 * The settings of the service, from environment variables; an empty variable counts as left out. The only reader of
 * `process.env`. Throws InvalidInput that names every problem at once.
 */
export function readConfig(environment: Environment = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const [parsed, limits] = [Settings.safeParse(given), LimitSettings.safeParse(given)];
  const issues = [parsed, limits].flatMap(({ error }) => error?.issues ?? []);
  const problems = [...issues.map((issue) => sentence(issue, given)), ...missingPassword(given), ...openDoors(given)];
  if (!parsed.success || !limits.success || problems.length > 0) {
    throw new InvalidInput(`The settings are wrong:\n  ${problems.join('\n  ')}\nREADME.md lists them all.`, {
      problems,
    });
  }
  const settings = parsed.data;
  return Object.freeze({
    host: settings.HOST,
    port: settings.PORT,
    logLevel: settings.LOG_LEVEL,
    store: toStore(settings),
    seed: settings.SEED_DIR,
    pages: join(PROJECT, 'dist'),
    limits: toLimits(limits.data),
    access: toAccess(settings),
    answering: toAnswering(settings),
    shutdownDelayMs: settings.SHUTDOWN_DELAY_MS,
    tracing: settings.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
  });
}

function toAccess(settings: Settings): AccessSettings {
  const { API_KEYS_FILE: keyFile = null, RATE_LIMIT, CORS_ORIGINS: origins } = settings;
  const rateLimit = RATE_LIMIT ?? (isLoopback(settings.HOST) ? null : PUBLIC_RATE_LIMIT);
  const tokens = toTokenIssuer(settings);
  const open = isLoopback(settings.HOST) && keyFile === null && tokens === null ? LOCAL_OWNER : null;
  const anonymous = settings.ALLOW_ANONYMOUS ? (open ?? ANYBODY) : open;
  return { keyFile, tokens, anonymous, rateLimit, origins, proxies: settings.TRUSTED_PROXIES };
}

function toTokenIssuer({
  JWT_ISSUER: issuer,
  JWT_AUDIENCE: audience,
  JWT_JWKS_URI,
}: Settings): AccessSettings['tokens'] {
  if (issuer === undefined || audience === undefined) return null;
  return { issuer, audience, jwks: JWT_JWKS_URI ?? `${issuer.replace(/\/$/, '')}/.well-known/jwks.json` };
}

function toAnswering(settings: Settings): AnsweringSettings {
  const isPublic =
    settings.ALLOW_ANONYMOUS || (settings.API_KEYS_FILE === undefined && settings.JWT_ISSUER === undefined);
  return {
    cacheBytes: settings.ANSWER_CACHE_MB * 1024 * 1024,
    staleMs: settings.ANSWER_CACHE_STALE_MS,
    persistedOperations: settings.PERSISTED_OPERATIONS ?? null,
    trustedOnly: settings.TRUSTED_DOCUMENTS_ONLY,
    cacheControl: `${isPublic ? 'public' : 'private'}, max-age=${settings.ANSWER_MAX_AGE}`,
    traced: settings.OTEL_EXPORTER_OTLP_ENDPOINT !== undefined,
  };
}

function isLoopback(host: string): boolean {
  return /^(127\.\d+\.\d+\.\d+|localhost|::1|\[::1\])$/i.test(host);
}

function toStore(settings: Settings): Config['store'] {
  if (settings.STORE === 'embedded') return { engine: 'embedded', directory: settings.DATA_DIR };
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = settings;
  const readModelMs = settings.READ_MODEL === 'memory' ? settings.READ_MODEL_INTERVAL_MS : null;
  return { engine: 'neo4j', uri, user, password, database, readModelMs };
}

function toLimits(settings: Readonly<Record<string, unknown>>): Limits {
  const entries = Object.entries(DEFAULT_LIMITS).map(([name, otherwise]) => {
    return [name, settings[LIMIT_SETTINGS[name as keyof Limits]] ?? (otherwise as number)];
  });
  return Object.freeze(Object.fromEntries(entries) as unknown as Limits);
}

type Environment = Readonly<Record<string, string | undefined>>;

function missingPassword({ STORE, NEO4J_PASSWORD }: Environment): string[] {
  return STORE === 'neo4j' && !NEO4J_PASSWORD ? ['NEO4J_PASSWORD is needed with STORE=neo4j'] : [];
}

/** What would let strangers in, or nobody. */
function openDoors(given: Environment): string[] {
  const { HOST = '127.0.0.1', API_KEYS_FILE, JWT_ISSUER, JWT_AUDIENCE, ALLOW_ANONYMOUS } = given;
  const { TRUSTED_DOCUMENTS_ONLY, PERSISTED_OPERATIONS } = given;
  const problems: string[] = [];
  if (given.READ_MODEL === 'memory' && given.STORE !== 'neo4j') {
    problems.push('READ_MODEL=memory is a copy of a Neo4j: set STORE=neo4j, or leave it out');
  }
  const isOpen = API_KEYS_FILE === undefined && JWT_ISSUER === undefined && ALLOW_ANONYMOUS !== 'true';
  if (!isLoopback(HOST) && isOpen) {
    problems.push(
      `HOST is "${HOST}", which others can reach, and nobody has to say who they are: set API_KEYS_FILE (npm run api-key -- create <name>) or JWT_ISSUER, or ALLOW_ANONYMOUS=true if that is what you want`,
    );
  }
  if ((JWT_ISSUER === undefined) !== (JWT_AUDIENCE === undefined)) {
    problems.push('JWT_ISSUER and JWT_AUDIENCE go together: set both or neither');
  }
  if (given.JWT_JWKS_URI !== undefined && JWT_ISSUER === undefined) {
    problems.push('JWT_JWKS_URI says where the keys of an issuer are: set JWT_ISSUER too, or leave it out');
  }
  if (TRUSTED_DOCUMENTS_ONLY === 'true' && PERSISTED_OPERATIONS === undefined) {
    problems.push('TRUSTED_DOCUMENTS_ONLY needs PERSISTED_OPERATIONS, the file of the documents that are trusted');
  }
  return problems;
}

/** `PORT is "x": must be a whole number`; never shows a secret. */
function sentence({ path, message }: z.core.$ZodIssue, given: Environment): string {
  const name = String(path[0]);
  return `${name} is "${given[name] ?? ''}": ${message}`;
}
