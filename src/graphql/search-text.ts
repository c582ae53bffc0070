import { limitExceeded } from './limit-exceeded.ts';
import type { Limits } from './limits.ts';

/** A text to look through. Throws LimitExceeded when it is longer than is read at once. */
export function toReadableText(text: string, { textCharacters: allowed }: Limits): string {
  if (text.length <= allowed) return text;
  throw limitExceeded('textCharacters', allowed, text.length, 'Send it in parts.');
}

/** A text to search for. Throws LimitExceeded when it is longer than any name: each of its words costs a look-up. */
export function toSearchText(text: string, { searchCharacters: allowed }: Limits): string {
  if (text.length <= allowed) return text;
  throw limitExceeded(
    'searchCharacters',
    allowed,
    text.length,
    'Search for fewer words; `extractSkills` reads long texts.',
  );
}
