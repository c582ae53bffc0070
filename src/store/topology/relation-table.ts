import { BASES, IMPORTANCES, INFLUENCE_TARGETS, RELATION_TYPES, type RelationType } from '../../domain/ontology.ts';
import type { Relation } from '../../domain/relation.ts';

/** A relation without its identity. */
export type SettledFields = Omit<Relation, 'type' | 'from' | 'to'>;

/** In columns of numbers, what is null. */
const NULL = -1;

/** The type of an edge that is not in use. */
const NO_TYPE = 255;

/** All visible relations in columns of numbers, about 45 bytes each; an edge is a row. */
export class RelationTable {
  #type = new Uint8Array(0);
  #from = new Int32Array(0);
  #to = new Int32Array(0);
  #basis = new Uint8Array(0);
  #importance = new Int8Array(0);
  #influences = new Int8Array(0);
  #openEnded = new Uint8Array(0);
  #weight = new Float64Array(0);
  #hundredths = new Uint8Array(0);
  #level = new Float64Array(0);
  #anyOf = new Int32Array(0);
  #method = new Int32Array(0);
  #vintage = new Int32Array(0);
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
    return this.#type[edge] ?? 0;
  }

  from(edge: number): number {
    return this.#from[edge] ?? 0;
  }

  to(edge: number): number {
    return this.#to[edge] ?? 0;
  }

  /** -1 where no source says. */
  weight(edge: number): number {
    return this.#weight[edge] ?? NULL;
  }

  /** The weight in hundredths, 100 where no source says. */
  hundredths(edge: number): number {
    return this.#hundredths[edge] ?? 0;
  }

  /** Position in `IMPORTANCES`, -1 where no source says. */
  importance(edge: number): number {
    return this.#importance[edge] ?? NULL;
  }

  /** The relation between the ids of its ends. */
  relation(edge: number, from: string, to: string): Relation {
    const level = this.#level[edge] ?? NULL;
    const weight = this.weight(edge);
    return {
      type: RELATION_TYPES[this.type(edge)] ?? 'RELATED',
      from,
      to,
      basis: BASES[this.#basis[edge] ?? 0] ?? 'INFERRED',
      importance: IMPORTANCES[this.importance(edge)] ?? null,
      weight: weight === NULL ? null : weight,
      level: level === NULL ? null : level,
      anyOf: this.#text(this.#anyOf, edge),
      openEnded: this.#openEnded[edge] === 1,
      influences: INFLUENCE_TARGETS[this.#influences[edge] ?? NULL] ?? null,
      method: this.#text(this.#method, edge),
      vintage: this.#text(this.#vintage, edge),
    };
  }

  add(type: RelationType, from: number, to: number, fields: SettledFields): number {
    const edge = this.#free.pop() ?? this.#end++;
    if (edge >= this.#type.length) this.#grow(Math.max(64, edge * 2));
    this.#type[edge] = RELATION_TYPES.indexOf(type);
    this.#from[edge] = from;
    this.#to[edge] = to;
    this.#counts[this.type(edge)] = this.count(this.type(edge)) + 1;
    this.update(edge, fields);
    return edge;
  }

  update(edge: number, fields: SettledFields): void {
    this.#basis[edge] = BASES.indexOf(fields.basis);
    this.#importance[edge] = fields.importance === null ? NULL : IMPORTANCES.indexOf(fields.importance);
    this.#influences[edge] = fields.influences === null ? NULL : INFLUENCE_TARGETS.indexOf(fields.influences);
    this.#openEnded[edge] = fields.openEnded ? 1 : 0;
    this.#weight[edge] = fields.weight ?? NULL;
    this.#hundredths[edge] = Math.round(100 * (fields.weight ?? 1));
    this.#level[edge] = fields.level ?? NULL;
    this.#anyOf[edge] = this.#textNumber(fields.anyOf);
    this.#method[edge] = this.#textNumber(fields.method);
    this.#vintage[edge] = this.#textNumber(fields.vintage);
  }

  remove(edge: number): void {
    this.#counts[this.type(edge)] = this.count(this.type(edge)) - 1;
    this.#type[edge] = NO_TYPE;
    this.#free.push(edge);
  }

  #text(column: Int32Array, edge: number): string | null {
    return this.#texts[column[edge] ?? NULL] ?? null;
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

  #grow(capacity: number): void {
    this.#type = grown(this.#type, new Uint8Array(capacity));
    this.#from = grown(this.#from, new Int32Array(capacity));
    this.#to = grown(this.#to, new Int32Array(capacity));
    this.#basis = grown(this.#basis, new Uint8Array(capacity));
    this.#importance = grown(this.#importance, new Int8Array(capacity));
    this.#influences = grown(this.#influences, new Int8Array(capacity));
    this.#openEnded = grown(this.#openEnded, new Uint8Array(capacity));
    this.#weight = grown(this.#weight, new Float64Array(capacity));
    this.#hundredths = grown(this.#hundredths, new Uint8Array(capacity));
    this.#level = grown(this.#level, new Float64Array(capacity));
    this.#anyOf = grown(this.#anyOf, new Int32Array(capacity));
    this.#method = grown(this.#method, new Int32Array(capacity));
    this.#vintage = grown(this.#vintage, new Int32Array(capacity));
  }
}

/** A larger column with the same beginning. */
export function grown<T extends { set(values: ArrayLike<number>): void } & ArrayLike<number>>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}
