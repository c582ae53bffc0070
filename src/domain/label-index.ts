import type { Label } from './concept.ts';
import { CONCEPT_KINDS, STATUSES, type ConceptKind, type ConceptStatus } from './ontology.ts';
import { stem } from './porter-stemmer.ts';
import { compareText } from './settle.ts';
import { sortKey, terms } from './text.ts';

/** A concept with its labels in all languages, the preferred English one first. */
export interface IndexedConcept {
  readonly id: string;
  readonly kind: ConceptKind;
  readonly status: ConceptStatus;
  readonly labels: readonly Label[];
}

/** One label as the index keeps it. */
export interface IndexedLabel {
  /** Its number in the index, from 0. */
  readonly number: number;
  readonly concept: IndexedConcept;
  readonly label: Label;
  /** Whether it is the concept's name, in English or in the label's language. */
  readonly isName: boolean;
  /** Numbers of its stems, in order. */
  readonly stems: readonly number[];
  /** The place of the concept in the alphabet; see `text.ts`. */
  readonly sortKey: string;
}

/** How telling stems and labels are among concepts of some kinds. Use it before the index changes. */
export interface LabelWeights {
  /** Inverse document frequency ln(1 + concepts / concepts that have the stem). */
  readonly rarity: (stem: number) => number;
  /** The sum over the stems of a label, by its number. */
  readonly mass: (label: number) => number;
}

/** Sets of kinds for which weights are kept. */
const KEPT_WEIGHTS = 16;

/**
 * An inverted index over labels: which labels hold which stem, and how many concepts do. Concepts can be put in and
 * taken out at any time; what the index answers depends only on what is in it, apart from the numbers that it gives.
 *
 * Reference: J. Zobel, A. Moffat, "Inverted Files for Text Search Engines", ACM Computing Surveys 38 (2006).
 */
export class LabelIndex {
  readonly #numbers = new Map<string, number>();
  readonly #labels: (IndexedLabel | undefined)[] = [];
  /** By number of a label, what a search needs of each of thousands: the number of its concept, how many stems, name or not. */
  #owners = new Int32Array(0);
  #lengths = new Uint16Array(0);
  #names = new Uint8Array(0);
  #textPlaces = new Uint16Array(0);
  /** Concepts by number, and the numbers that nobody has. */
  readonly #byNumber: (IndexedConcept | undefined)[] = [];
  readonly #free: number[] = [];
  /** By number of a concept, kind and status as one number; see `sort`. */
  #sorts = new Uint8Array(0);
  readonly #postings: number[][] = [];
  /** Per kind, how many concepts there are and how many of them have each stem. */
  readonly #counts = new Map<ConceptKind, { concepts: number; having: number[] }>();
  readonly #concepts = new Map<string, { readonly owner: number; readonly labels: readonly IndexedLabel[] }>();
  readonly #weights = new Map<string, LabelWeights>();
  #sorted: readonly string[] | null = null;

  /** How many concepts there are. */
  get size(): number {
    return this.#concepts.size;
  }

  /** One more than the highest number of a label. */
  get end(): number {
    return this.#labels.length;
  }

  /** How many stems have a number. */
  get vocabulary(): number {
    return this.#postings.length;
  }

  /** The label with a number; undefined when it was taken out. */
  label(number: number): IndexedLabel | undefined {
    return this.#labels[number];
  }

  /** The number of the concept of a label. */
  owner(label: number): number {
    return this.#owners[label] ?? 0;
  }

  /** The concept with a number that `owner` gave. */
  concept(number: number): IndexedConcept | undefined {
    return this.#byNumber[number];
  }

  /** Kind and status of a concept as one number: reading it off a list is far quicker than off one of thousands of objects. */
  sort(owner: number): number {
    return this.#sorts[owner] ?? 0;
  }

  /** One more than the highest number of a concept. */
  get concepts(): number {
    return this.#byNumber.length;
  }

  /** How many stems a label has, those that it repeats included. */
  stemCount(label: number): number {
    return this.#lengths[label] ?? 0;
  }

  /** Whether a label is its concept's name; see `IndexedLabel.isName`. */
  isName(label: number): boolean {
    return this.#names[label] === 1;
  }

  /** Where the text of a label stands among those of its concept in order, which are the same where two texts are. */
  textPlace(label: number): number {
    return this.#textPlaces[label] ?? 0;
  }

  /** Ids of all concepts. */
  ids(): Iterable<string> {
    return this.#concepts.keys();
  }

  labelsOf(id: string): readonly IndexedLabel[] {
    return this.#concepts.get(id)?.labels ?? [];
  }

  /** The number of a stem; undefined for one that no label has had. */
  numberOf(stem: string): number | undefined {
    return this.#numbers.get(stem);
  }

  /** Numbers of the labels that hold a stem, each once. */
  labelsWith(stem: number): readonly number[] {
    return this.#postings[stem] ?? [];
  }

  /** How telling stems and labels are among concepts of some kinds (all when left out); kept until the index changes. */
  weights(kinds: Iterable<ConceptKind> = this.#counts.keys()): LabelWeights {
    const wanted = [...new Set(kinds)].sort();
    const key = wanted.join();
    const known = this.#weights.get(key);
    if (known) return known;
    if (this.#weights.size >= KEPT_WEIGHTS) this.#weights.clear();
    const weights = this.#weigh(wanted);
    this.#weights.set(key, weights);
    return weights;
  }

  #weigh(kinds: readonly ConceptKind[]): LabelWeights {
    const counts = kinds.flatMap((kind) => this.#counts.get(kind) ?? []);
    const size = counts.reduce((sum, { concepts }) => sum + concepts, 0);
    const having = (stem: number): number => counts.reduce((sum, count) => sum + (count.having[stem] ?? 0), 0);
    const rarities: (number | undefined)[] = [];
    const rarity = (stem: number): number => (rarities[stem] ??= Math.log(1 + size / Math.max(1, having(stem))));
    const masses = new Float64Array(this.end);
    const mass = (label: number): number => {
      const known = masses[label] ?? 0;
      if (known > 0) return known;
      const stems = this.label(label)?.stems ?? [];
      return (masses[label] = stems.reduce((sum, stem) => sum + rarity(stem), 0));
    };
    return { rarity, mass };
  }

  /** Every stem that begins with the letters, by code point. O(log stems + found), after a sort when stems are new. */
  stemsWithPrefix(prefix: string): readonly string[] {
    const sorted = (this.#sorted ??= [...this.#numbers.keys()].sort());
    const start = lowerBound(sorted, prefix);
    let end = start;
    while (sorted[end]?.startsWith(prefix)) end++;
    return sorted.slice(start, end);
  }

  /** Takes a concept in, or takes in what changed of it. O(terms of its labels). */
  put(concept: IndexedConcept): void {
    this.remove(concept.id);
    this.#weights.clear();
    const key = sortKey(concept.labels[0]?.text ?? concept.id);
    const owner = this.#free.pop() ?? this.#byNumber.length;
    this.#byNumber[owner] = concept;
    if (owner >= this.#sorts.length) this.#sorts = grown(this.#sorts, new Uint8Array(Math.max(64, owner * 2)));
    this.#sorts[owner] = CONCEPT_KINDS.indexOf(concept.kind) * STATUSES.length + STATUSES.indexOf(concept.status);
    const labels = concept.labels.map((label, at) => this.#add(concept, owner, label, at === 0, key));
    this.#placeTexts(labels);
    this.#concepts.set(concept.id, { owner, labels });
    this.#count(concept.kind, labels, 1);
  }

  /** Takes a concept out. O(labels that share a stem with it). */
  remove(id: string): void {
    const known = this.#concepts.get(id);
    if (known === undefined) return;
    const { owner, labels } = known;
    this.#concepts.delete(id);
    this.#weights.clear();
    this.#byNumber[owner] = undefined;
    this.#free.push(owner);
    for (const label of labels) this.#labels[label.number] = undefined;
    for (const stem of new Set(labels.flatMap(({ stems }) => stems))) {
      this.#postings[stem] = this.labelsWith(stem).filter((number) => this.#labels[number] !== undefined);
    }
    if (labels[0]) this.#count(labels[0].concept.kind, labels, -1);
  }

  #add(concept: IndexedConcept, owner: number, label: Label, isFirst: boolean, key: string): IndexedLabel {
    const number = this.#labels.length;
    const stems = stemsOf(label.text, label.language).map((stem) => this.intern(stem));
    const isName = isFirst || label.role === 'PREFERRED';
    const indexed = { number, concept, label, isName, stems, sortKey: key };
    this.#labels.push(indexed);
    if (number >= this.#owners.length) this.#grow(Math.max(64, number * 2));
    this.#owners[number] = owner;
    this.#lengths[number] = stems.length;
    this.#names[number] = Number(isName);
    for (const stem of stems) {
      const posting = this.#postings[stem] ?? [];
      if (posting.at(-1) !== number) posting.push(number);
    }
    return indexed;
  }

  #placeTexts(labels: readonly IndexedLabel[]): void {
    let place = 0;
    let before: string | undefined;
    for (const { number, label } of [...labels].sort((a, b) => compareText(a.label.text, b.label.text))) {
      if (label.text !== before) place++;
      before = label.text;
      this.#textPlaces[number] = place;
    }
  }

  #grow(capacity: number): void {
    this.#owners = grown(this.#owners, new Int32Array(capacity));
    this.#lengths = grown(this.#lengths, new Uint16Array(capacity));
    this.#names = grown(this.#names, new Uint8Array(capacity));
    this.#textPlaces = grown(this.#textPlaces, new Uint16Array(capacity));
  }

  /** The number of a stem, which gets one when it has none. */
  intern(stem: string): number {
    let number = this.#numbers.get(stem);
    if (number === undefined) {
      number = this.#postings.push([]) - 1;
      this.#numbers.set(stem, number);
      this.#sorted = null;
    }
    return number;
  }

  #count(kind: ConceptKind, labels: readonly IndexedLabel[], by: number): void {
    const counts = this.#counts.get(kind) ?? { concepts: 0, having: [] };
    this.#counts.set(kind, counts);
    counts.concepts += by;
    const counted = new Set<number>();
    for (const { stems } of labels) {
      for (const stem of stems) {
        if (counted.has(stem)) continue;
        counted.add(stem);
        counts.having[stem] = (counts.having[stem] ?? 0) + by;
      }
    }
  }
}

/** A larger list with the same beginning. */
function grown<T extends { set(values: ArrayLike<number>): void } & ArrayLike<number>>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}

const known = new Map<string, string>();
const MOST_KNOWN = 100_000;

/** The stems of a text, in order: English words by Porter, those of other languages as they are. */
export function stemsOf(text: string, language: string): string[] {
  return terms(text).map((term) => (language === 'en' ? stemOf(term) : term));
}

/** `stem`, remembered: the same few thousand words make up most labels and texts. */
export function stemOf(term: string): string {
  let result = known.get(term);
  if (result === undefined) {
    result = stem(term);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(term, result);
  }
  return result;
}

function lowerBound(sorted: readonly string[], value: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
