import { LRUCache } from 'lru-cache';

/** Slots of all prefixes together, 4 bytes each. */
const MOST_SLOTS = 4_000_000;

/**
 * Labels that have a word which begins so, by slot, the shortest labels first; what was typed before is typed again, and
 * finding all labels that begin with three letters takes several times as long as the rest of an answer. Of the least
 * recently asked prefixes nothing is kept, nor of any after a change.
 */
export class KnownPrefixes {
  readonly #slots = new LRUCache<string, Int32Array>({
    maxSize: MOST_SLOTS,
    sizeCalculation: ({ length }, prefix) => length + prefix.length,
  });

  /** `find` answers the slots in ascending order, `letters` how long a label is. */
  slots(prefix: string, find: () => readonly number[], letters: (slot: number) => number): Int32Array {
    const known = this.#slots.get(prefix);
    if (known) return known;
    const found = Int32Array.from(find());
    found.sort((a, b) => letters(a) - letters(b) || a - b);
    this.#slots.set(prefix, found);
    return found;
  }

  forget(): void {
    this.#slots.clear();
  }
}
