import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { InvalidInput } from '../../domain/errors.ts';
import { SCOPES, type Principal, type Scope } from './principal.ts';

const KeyRecord = z.strictObject({
  name: z.string().min(1),
  scope: z.enum(SCOPES),
  /** SHA-256 of the key in hex. A key is 256 random bits, so a slow hash would add nothing. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  createdAt: z.iso.datetime(),
});

export type KeyRecord = z.infer<typeof KeyRecord>;

/** Marks our keys in logs and secret scanners. */
const PREFIX = 'sg_';

/** The records of a key file. Throws InvalidInput when it cannot be read or is not one. */
export function readKeyFile(path: string): KeyRecord[] {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new InvalidInput(
      `Cannot read the key file ${path}: make one with "npm run api-key -- create".`,
      {},
      { cause },
    );
  }
  const parsed = z.array(KeyRecord).safeParse(content);
  if (parsed.success) return parsed.data;
  throw new InvalidInput(`${path} is no key file: ${z.prettifyError(parsed.error)}`);
}

/** Makes a key, appends its record to the file and answers the key itself, which is kept nowhere. */
export function createKey(path: string, name: string, scope: Scope): string {
  const records = existsSync(path) ? readKeyFile(path) : [];
  if (records.some((record) => record.name === name)) {
    throw new InvalidInput(`There is a key named "${name}" already: choose another name, or revoke that one first.`);
  }
  const key = PREFIX + randomBytes(32).toString('base64url');
  writeKeyFile(path, [...records, { name, scope, sha256: sha256(key), createdAt: new Date().toISOString() }]);
  return key;
}

/** Takes a key's record out of the file. Throws InvalidInput when there is none of that name. */
export function revokeKey(path: string, name: string): void {
  const records = readKeyFile(path);
  const kept = records.filter((record) => record.name !== name);
  if (kept.length === records.length) {
    throw new InvalidInput(`There is no key named "${name}": the file has ${records.map((r) => r.name).join(', ')}.`);
  }
  writeKeyFile(path, kept);
}

/** Finds the principal of a key; looking up by digest tells nothing about how near a wrong key came. */
export function createKeyRing(records: readonly KeyRecord[]): (key: string) => Principal | null {
  const principals = new Map(records.map(({ name, scope, sha256: digest }) => [digest, { name, scope }]));
  return (key) => principals.get(sha256(key)) ?? null;
}

/** Whether a credential has the form of our keys, rather than of a token. */
export function isApiKey(credential: string): boolean {
  return credential.startsWith(PREFIX);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function writeKeyFile(path: string, records: readonly KeyRecord[]): void {
  writeFileSync(`${path}.new`, `${JSON.stringify(records, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${path}.new`, path);
}
