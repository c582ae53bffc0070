import { LRUCache } from 'lru-cache';

/** Slots of all prefixes together, 4 bytes each: those of a graph of two million labels, as people type. */
const MOST_SLOTS = 16_000_000;

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
    const found = shortestFirst(find(), letters);
    this.#slots.set(prefix, found);
    return found;
  }

  forget(): void {
    this.#slots.clear();
  }
}

/** A counting sort: of thousands of labels it takes a tenth of the time of a sort that compares. */
function shortestFirst(slots: readonly number[], letters: (slot: number) => number): Int32Array {
  const places: number[] = [0];
  for (const slot of slots) {
    const after = letters(slot) + 1;
    while (places.length <= after) places.push(0);
    places[after] = (places[after] ?? 0) + 1;
  }
  for (let length = 1; length < places.length; length++) {
    places[length] = (places[length] ?? 0) + (places[length - 1] ?? 0);
  }
  const sorted = new Int32Array(slots.length);
  for (const slot of slots) {
    const length = letters(slot);
    const place = places[length] ?? 0;
    sorted[place] = slot;
    places[length] = place + 1;
  }
  return sorted;
}
