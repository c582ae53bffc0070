import { limitExceeded } from './limit-exceeded.ts';
import type { Limits } from './limits.ts';

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
