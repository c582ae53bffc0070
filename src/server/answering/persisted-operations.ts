import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { InvalidInput, NotFound } from '../../domain/errors.ts';

/** Documents that clients may name instead of sending them. */
export interface PersistedOperations {
  /** The document of an id (its SHA-256 in hex, or its name in the registry). Throws NotFound. */
  get(id: string): string;
  has(document: string): boolean;
  /** Every document once. */
  documents(): Iterable<string>;
}

const Registry = z.record(z.string().min(1), z.string().min(1));

/**
 * Reads a registry: a JSON object of name -> document, as code generators write it. Every document can be named by its
 * SHA-256 too. Throws InvalidInput when the file cannot be read or is none.
 */
export function readPersistedOperations(path: string): PersistedOperations {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new InvalidInput(`Cannot read the persisted operations in ${path}: it must be a JSON object.`, {}, { cause });
  }
  const parsed = Registry.safeParse(content);
  if (!parsed.success) {
    throw new InvalidInput(`${path} is no registry of operations (name -> document): ${z.prettifyError(parsed.error)}`);
  }
  return createPersistedOperations(parsed.data);
}

export function createPersistedOperations(registry: Readonly<Record<string, string>>): PersistedOperations {
  const documents = new Map(Object.entries(registry));
  for (const document of Object.values(registry)) documents.set(sha256(document), document);
  const texts = new Set(documents.values());
  return {
    documents: () => texts,
    has: (document) => texts.has(document),
    get(id) {
      const document = documents.get(id);
      if (document !== undefined) return document;
      throw new NotFound(
        `There is no persisted operation "${id}": send the document, or register it with the operator.`,
        { id },
      );
    },
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
