import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { InvalidInput } from '../src/domain/errors.ts';
import { DEFAULT_LIMITS } from '../src/graphql/limits.ts';

function problemsOf(environment: Record<string, string>): string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof InvalidInput) return error.details.problems as string[];
    throw error;
  }
  return [];
}

describe('readConfig', () => {
  it('needs no settings: loopback, the embedded store in ./data, limits on', () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      store: { engine: 'embedded', directory: './data' },
      limits: DEFAULT_LIMITS,
    });
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('names a list by its setting, and shows it as it was given', () => {
    expect(problemsOf({ CORS_ORIGINS: 'https://a.example, b' })).toEqual([
      'CORS_ORIGINS is "https://a.example, b": must be an http(s) address',
    ]);
  });

  it('refuses a place for keys of an issuer that nobody named', () => {
    const problems = problemsOf({ JWT_JWKS_URI: 'https://keys.example/jwks' });
    expect(problems).toEqual([expect.stringContaining('JWT_ISSUER')]);
  });

  it('reads what is set, and takes an empty variable as left out', () => {
    const config = readConfig({
      PORT: '8080',
      HOST: '',
      STORE: 'neo4j',
      NEO4J_PASSWORD: 'secret',
      NEO4J_DATABASE: 'skills',
      LIMIT_COST: '500',
    });
    expect(config.port).toBe(8080);
    expect(config.host).toBe('127.0.0.1');
    expect(config.limits.cost).toBe(500);
    expect(config.store).toMatchObject({ engine: 'neo4j', user: 'neo4j', password: 'secret', database: 'skills' });
  });

  it('names every problem at once', () => {
    const problems = problemsOf({
      PORT: 'x',
      STORE: 'neo4j',
      NEO4J_URI: 'http://db',
      LIMIT_COST: '0',
      LOG_LEVEL: 'loud',
    });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(
      expect.arrayContaining(['PORT', 'NEO4J_URI', 'LIMIT_COST', 'LOG_LEVEL', 'NEO4J_PASSWORD']),
    );
    expect(problems).toHaveLength(5);
  });

  it.each(['bolt://h:7687', 'neo4j://h', 'neo4j+s://x.databases.neo4j.io', 'bolt+ssc://h'])('takes %s', (uri) => {
    expect(problemsOf({ STORE: 'neo4j', NEO4J_PASSWORD: 'p', NEO4J_URI: uri })).toEqual([]);
  });

  it('lets strangers read in public where it is told to, and no more', () => {
    const open = { HOST: '0.0.0.0', ALLOW_ANONYMOUS: 'true' };
    expect(problemsOf({ HOST: '0.0.0.0' })[0]).toMatch(/ALLOW_ANONYMOUS/);
    expect(readConfig({}).access.anonymous).toMatchObject({ scope: 'admin' });
    expect(readConfig(open).access.anonymous).toMatchObject({ scope: 'read' });
    expect(readConfig({ ...open, API_KEYS_FILE: 'keys.json' }).access.anonymous).toMatchObject({ scope: 'read' });
    expect(readConfig({ HOST: '0.0.0.0', API_KEYS_FILE: 'keys.json' }).access.anonymous).toBeNull();
    expect(readConfig({ API_KEYS_FILE: 'keys.json' }).access.anonymous).toBeNull();
  });

  it('takes addresses and networks of proxies only', () => {
    expect(readConfig({ TRUSTED_PROXIES: '10.0.0.0/8, ::1' }).access.proxies).toEqual(['10.0.0.0/8', '::1']);
    expect(problemsOf({ TRUSTED_PROXIES: 'everybody' })[0]).toMatch(/TRUSTED_PROXIES/);
  });

  it('never shows a password', () => {
    const environment = { STORE: 'neo4j', NEO4J_PASSWORD: 'hush', PORT: '-1' };
    expect(problemsOf(environment).join()).not.toContain('hush');
  });
});
