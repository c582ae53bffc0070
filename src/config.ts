import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { InvalidInput } from './domain/errors.ts';
import { DEFAULT_LIMITS, LIMIT_SETTINGS, type Limits } from './graphql/limits.ts';

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
      };
  /** Directory of the seed that an empty graph starts with. */
  readonly seed: string;
  /** Directory of the built pages. */
  readonly pages: string;
  readonly limits: Limits;
}

/** Where package.json lies: one level above this file, as source and as built. */
const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const NEO4J_SCHEME = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/]/;

const count = z.string().regex(/^\d+$/, 'must be a whole number').transform(Number);
const positive = count.refine((value) => value > 0, 'must be above 0');

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
});

const LimitSettings = z.object(
  Object.fromEntries(Object.values(LIMIT_SETTINGS).map((setting) => [setting, positive.optional()])),
);

/**
 * The settings of the service, from environment variables; an empty variable counts as left out. The only reader of
 * `process.env`. Throws InvalidInput that names every problem at once.
 */
export function readConfig(environment: Environment = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const [parsed, limits] = [Settings.safeParse(given), LimitSettings.safeParse(given)];
  const issues = [parsed, limits].flatMap(({ error }) => error?.issues ?? []);
  const problems = [...issues.map((issue) => sentence(issue, given)), ...missingPassword(given)];
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
  });
}

function toStore(settings: z.infer<typeof Settings>): Config['store'] {
  if (settings.STORE === 'embedded') return { engine: 'embedded', directory: settings.DATA_DIR };
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = settings;
  return { engine: 'neo4j', uri, user, password, database };
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

/** `PORT is "x": must be a whole number`; never shows a secret. */
function sentence({ path, message }: z.core.$ZodIssue, given: Environment): string {
  const name = path.join('.');
  return `${name} is "${given[name] ?? ''}": ${message}`;
}
