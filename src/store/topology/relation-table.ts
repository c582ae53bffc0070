import { BASES, IMPORTANCES, INFLUENCE_TARGETS, RELATION_TYPES, type RelationType } from '../../domain/ontology.ts';
import type { Relation } from '../../domain/relation.ts';

/** A relation without its identity. */
export type SettledFields = Omit<Relation, 'type' | 'from' | 'to'>;

/** In rows of numbers, what is null. */
const NULL = -1;

/** The type of an edge that is not in use. */
const NO_TYPE = 127;

/** Bytes of a row, and where its numbers stand: the first two as doubles, the next five as integers, the last four as bytes. */
const ROW = 40;
const DOUBLES = ROW / 8;
const [WEIGHT, LEVEL] = [0, 1];
const INTEGERS = ROW / 4;
const [FROM, TO, ANY_OF, METHOD, VINTAGE] = [4, 5, 6, 7, 8];
const [TYPE, BASIS, IMPORTANCE, INFLUENCES] = [36, 37, 38, 39];
/** Beside the basis in its byte. */
const OPEN_ENDED = 64;

/**
 * All visible relations in rows of numbers, 40 bytes each; an edge is a row. In rows and not in columns, since of a large graph each number
 * that is read elsewhere has to come from main memory.
 */
export class RelationTable {
  #doubles = new Float64Array(0);
  #integers = new Int32Array(0);
  #bytes = new Int8Array(0);
  #end = 0;
  readonly #free: number[] = [];
  readonly #texts: string[] = [];
  readonly #textNumbers = new Map<string, number>();
  readonly #counts = RELATION_TYPES.map(() => 0);

  /** One more than the highest edge in use. */
  get end(): number {
    return this.#end;
  }

  /** How many relations there are of a type. */
  count(type: number): number {
    return this.#counts[type] ?? 0;
  }

  /** Position of the type in the ontology table; of an edge that is not in use, none of it. */
  type(edge: number): number {
    return this.#bytes[edge * ROW + TYPE] ?? 0;
  }

  from(edge: number): number {
    return this.#integers[edge * INTEGERS + FROM] ?? 0;
  }

  to(edge: number): number {
    return this.#integers[edge * INTEGERS + TO] ?? 0;
  }

  /** -1 where no source says. */
  weight(edge: number): number {
    return this.#doubles[edge * DOUBLES + WEIGHT] ?? NULL;
  }

  /** The weight in hundredths, 100 where no source says. */
  hundredths(edge: number): number {
    const weight = this.weight(edge);
    return weight === NULL ? 100 : Math.round(100 * weight);
  }

  /** Position in `IMPORTANCES`, -1 where no source says. */
  importance(edge: number): number {
    return this.#bytes[edge * ROW + IMPORTANCE] ?? NULL;
  }

  /** The relation between the ids of its ends. */
  relation(edge: number, from: string, to: string): Relation {
    const weight = this.weight(edge);
    const level = this.#doubles[edge * DOUBLES + LEVEL] ?? NULL;
    const basis = this.#bytes[edge * ROW + BASIS] ?? 0;
    return {
      type: RELATION_TYPES[this.type(edge)] ?? 'RELATED',
      from,
      to,
      basis: BASES[basis & ~OPEN_ENDED] ?? 'INFERRED',
      importance: optional(IMPORTANCES, this.importance(edge)),
      weight: weight === NULL ? null : weight,
      level: level === NULL ? null : level,
      anyOf: this.#text(edge, ANY_OF),
      openEnded: (basis & OPEN_ENDED) !== 0,
      influences: optional(INFLUENCE_TARGETS, this.#bytes[edge * ROW + INFLUENCES] ?? NULL),
      method: this.#text(edge, METHOD),
      vintage: this.#text(edge, VINTAGE),
    };
  }

  add(type: RelationType, from: number, to: number, fields: SettledFields): number {
    const edge = this.#free.pop() ?? this.#end++;
    if (edge * ROW >= this.#bytes.length) this.#grow(Math.max(64, edge * 2));
    this.#bytes[edge * ROW + TYPE] = RELATION_TYPES.indexOf(type);
    this.#integers[edge * INTEGERS + FROM] = from;
    this.#integers[edge * INTEGERS + TO] = to;
    this.#counts[this.type(edge)] = this.count(this.type(edge)) + 1;
    this.update(edge, fields);
    return edge;
  }

  update(edge: number, fields: SettledFields): void {
    const { basis, importance, influences, openEnded } = fields;
    this.#bytes[edge * ROW + BASIS] = BASES.indexOf(basis) | (openEnded ? OPEN_ENDED : 0);
    this.#bytes[edge * ROW + IMPORTANCE] = importance === null ? NULL : IMPORTANCES.indexOf(importance);
    this.#bytes[edge * ROW + INFLUENCES] = influences === null ? NULL : INFLUENCE_TARGETS.indexOf(influences);
    this.#doubles[edge * DOUBLES + WEIGHT] = fields.weight ?? NULL;
    this.#doubles[edge * DOUBLES + LEVEL] = fields.level ?? NULL;
    this.#integers[edge * INTEGERS + ANY_OF] = this.#textNumber(fields.anyOf);
    this.#integers[edge * INTEGERS + METHOD] = this.#textNumber(fields.method);
    this.#integers[edge * INTEGERS + VINTAGE] = this.#textNumber(fields.vintage);
  }

  remove(edge: number): void {
    this.#counts[this.type(edge)] = this.count(this.type(edge)) - 1;
    this.#bytes[edge * ROW + TYPE] = NO_TYPE;
    this.#free.push(edge);
  }

  #text(edge: number, place: number): string | null {
    return optional(this.#texts, this.#integers[edge * INTEGERS + place] ?? NULL);
  }

  /** Texts that recur (methods, vintages, names of alternatives) are kept once. */
  #textNumber(text: string | null): number {
    if (text === null) return NULL;
    let number = this.#textNumbers.get(text);
    if (number === undefined) {
      number = this.#texts.push(text) - 1;
      this.#textNumbers.set(text, number);
    }
    return number;
  }

  #grow(edges: number): void {
    const bytes = grown(this.#bytes, new Int8Array(edges * ROW));
    [this.#bytes, this.#doubles, this.#integers] = [
      bytes,
      new Float64Array(bytes.buffer),
      new Int32Array(bytes.buffer),
    ];
  }
}

/** A negative index would be looked up as a name, which takes ten times as long. */
function optional<T>(values: readonly T[], index: number): T | null {
  return index < 0 ? null : (values[index] ?? null);
}

/** A larger column with the same beginning. */
export function grown<T extends { set(values: ArrayLike<number>): void } & ArrayLike<number>>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}
