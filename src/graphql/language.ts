import { InvalidInput } from '../domain/errors.ts';

/**
 * A language argument as the graph spells languages: in small letters; null where it is left out. Throws InvalidInput
 * for what is no BCP 47 tag: no label can have it, and an empty answer would look like a true one.
 */
export function toLanguage(tag: string | null | undefined): string | null {
  if (tag === null || tag === undefined) return null;
  try {
    Intl.getCanonicalLocales(tag);
  } catch (cause) {
    const problem = `language: "${tag.slice(0, 50)}" is no BCP 47 tag`;
    throw new InvalidInput(`${problem}: write it like fr or pt-BR.`, { problems: [problem] }, { cause });
  }
  return tag.toLowerCase();
}
