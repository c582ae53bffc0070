import { grown } from './relation-table.ts';

/** What search needs to know of a label besides its text; `slot` is its number in the database and in memory. */
export interface LabelRow {
  readonly slot: number;
  readonly node: number;
  readonly language: string;
  /** Letters and digits of its normalised text. */
  readonly letters: number;
  /** Different trigrams of its normalised text. */
  readonly grams: number;
}

/** Letters and trigrams are counted up to here: longer labels count as so long. */
const MOST = 65_535;

/** The labels' numbers in memory, 12 bytes each, so that search ranks thousands of matches without reading them. */
export class LabelTable {
  #node = new Int32Array(0);
  #letters = new Uint16Array(0);
  #grams = new Uint16Array(0);
  #language = new Uint16Array(0);
  #end = 1;
  #mostGrams = 0;
  readonly #free: number[] = [];
  readonly #languages: string[] = [];
  /** For each language how many labels each node has in it. */
  readonly #perNode: Map<number, number>[] = [];

  /** One more than the highest slot in use. */
  get end(): number {
    return this.#end;
  }

  /** Trigrams of the label that has, or had, most of them. */
  get mostGrams(): number {
    return this.#mostGrams;
  }

  node(slot: number): number {
    return this.#node[slot] ?? 0;
  }

  letters(slot: number): number {
    return this.#letters[slot] ?? 0;
  }

  grams(slot: number): number {
    return this.#grams[slot] ?? 0;
  }

  language(slot: number): number {
    return this.#language[slot] ?? 0;
  }

  /** The number of a language; -1 for one in which there is no label. */
  languageNumber(language: string): number {
    return this.#languages.indexOf(language);
  }

  hasLanguage(node: number, language: number): boolean {
    return (this.#perNode[language]?.get(node) ?? 0) > 0;
  }

  /** A slot for a new label; `release` it when the write fails. */
  allocate(): number {
    return this.#free.pop() ?? this.#end++;
  }

  release(slots: readonly number[]): void {
    for (const slot of slots) this.#free.push(slot);
  }

  put({ slot, node, language, letters, grams }: LabelRow): void {
    if (slot >= this.#node.length) this.#grow(Math.max(64, slot * 2));
    for (; this.#end <= slot; this.#end++) if (this.#end < slot) this.#free.push(this.#end);
    const number = this.#numberOf(language);
    this.#node[slot] = node;
    this.#letters[slot] = Math.min(letters, MOST);
    this.#grams[slot] = Math.min(grams, MOST);
    this.#mostGrams = Math.max(this.#mostGrams, this.grams(slot));
    this.#language[slot] = number;
    this.#count(number, node, 1);
  }

  remove(slot: number): void {
    this.#count(this.language(slot), this.node(slot), -1);
    this.#free.push(slot);
  }

  #numberOf(language: string): number {
    const known = this.#languages.indexOf(language);
    return known >= 0 ? known : this.#languages.push(language) - 1;
  }

  #count(language: number, node: number, by: number): void {
    const counts = (this.#perNode[language] ??= new Map());
    counts.set(node, (counts.get(node) ?? 0) + by);
  }

  #grow(capacity: number): void {
    this.#node = grown(this.#node, new Int32Array(capacity));
    this.#letters = grown(this.#letters, new Uint16Array(capacity));
    this.#grams = grown(this.#grams, new Uint16Array(capacity));
    this.#language = grown(this.#language, new Uint16Array(capacity));
  }
}
