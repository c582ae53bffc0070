import type { Concept, Contribution, Identifier, Label, LabelRole } from '../../domain/concept.ts';
import { CONCEPT_KINDS, RELATION_TYPES } from '../../domain/ontology.ts';
import type { RelationAssertion, RelationKey } from '../../domain/relation.ts';
import type { Connection } from './connection.ts';
import { KeptByNumber } from './kept-by-number.ts';
import type { Topology } from '../topology/topology.ts';
import type { Work } from '../topology/turns.ts';

/** Concepts kept parsed, about a kilobyte each: all of a large taxonomy, since reading one takes as long as ten answers. */
const KEPT_CONCEPTS = 200_000;
/** Texts of labels that were shown, some 50 bytes each: of ten suggestions, reading them takes longer than finding them. */
const KEPT_LABELS = 200_000;
const PAUSE_EVERY = 200;

/** The texts of the graph, which stay in the database: concepts, labels and evidence by number. */
export class Records {
  readonly #connection: Connection;
  readonly #concepts = new KeptByNumber<Concept>(KEPT_CONCEPTS);
  readonly #labelTexts = new KeptByNumber<string>(KEPT_LABELS);

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** A concept that exists. */
  concept(topology: Topology, node: number): Concept {
    const kept = this.#concepts.get(node);
    if (kept) return kept;
    const json = this.#connection.get<[string]>('SELECT concept FROM concepts WHERE node = ?', [node])?.[0] ?? '{}';
    const kind = CONCEPT_KINDS[topology.concepts.kind(node)] ?? 'SKILL';
    const rest = JSON.parse(json) as Omit<Concept, 'id' | 'kind'>;
    const concept = { id: topology.concepts.id(node), kind, ...rest };
    this.#concepts.keep(node, concept);
    return concept;
  }

  /** Forgets what was read of concepts and labels that have changed. */
  forget(nodes: Iterable<number>, slots: Iterable<number>): void {
    this.#concepts.forget(nodes);
    this.#labelTexts.forget(slots);
  }

  forgetAll(): void {
    this.#concepts.forgetAll();
    this.#labelTexts.forgetAll();
  }

  owner({ scheme, value }: Identifier): number | null {
    const sql = 'SELECT node FROM identifiers WHERE scheme = ? AND value = ?';
    return this.#connection.get<[number]>(sql, [scheme, value])?.[0] ?? null;
  }

  labels(node: number): Label[] {
    const sql = 'SELECT text, language, role FROM labels WHERE node = ? ORDER BY label';
    return this.#connection
      .all<[string, string, LabelRole]>(sql, [node])
      .map(([text, language, role]) => ({ text, language, role }));
  }

  labelText(slot: number): string {
    const kept = this.#labelTexts.get(slot);
    if (kept !== undefined) return kept;
    const text = this.#connection.get<[string]>('SELECT text FROM labels WHERE label = ?', [slot])?.[0] ?? '';
    this.#labelTexts.keep(slot, text);
    return text;
  }

  contributions(node: number): Contribution[] {
    const sql = 'SELECT contributions FROM concepts WHERE node = ?';
    return JSON.parse(this.#connection.get<[string]>(sql, [node])?.[0] ?? '[]') as Contribution[];
  }

  assertions(edge: { from: number; to: number; type: string }): RelationAssertion[] {
    const sql = 'SELECT assertions FROM relations WHERE from_node = ? AND to_node = ? AND type = ? AND visible = 1';
    const json = this.#connection.get<[string]>(sql, [edge.from, edge.to, edge.type])?.[0];
    return JSON.parse(json ?? '[]') as RelationAssertion[];
  }
}

/** One answer per id, in order; `missing` stands for ids that are not there. */
export function* forEachConcept<T>(
  topology: Topology,
  ids: readonly string[],
  missing: () => T,
  read: (node: number) => T,
): Work<T[]> {
  const answers: T[] = [];
  for (const id of ids) {
    const node = topology.concepts.node(id);
    answers.push(node === undefined ? missing() : read(node));
    if (answers.length % PAUSE_EVERY === 0) yield;
  }
  return answers;
}

export function* findOwners(
  topology: Topology,
  records: Records,
  identifiers: readonly Identifier[],
): Work<(string | null)[]> {
  const answers: (string | null)[] = [];
  for (const identifier of identifiers) {
    const node = records.owner(identifier);
    answers.push(node === null ? null : topology.concepts.id(node));
    if (answers.length % PAUSE_EVERY === 0) yield;
  }
  return answers;
}

export function* findAssertions(
  topology: Topology,
  records: Records,
  keys: readonly RelationKey[],
): Work<RelationAssertion[][]> {
  const answers: RelationAssertion[][] = [];
  for (const { type, from, to } of keys) {
    const [start, end] = [topology.concepts.node(from), topology.concepts.node(to)];
    const isKnown = start !== undefined && end !== undefined && RELATION_TYPES.includes(type);
    answers.push(isKnown ? records.assertions({ from: start, to: end, type }) : []);
    if (answers.length % PAUSE_EVERY === 0) yield;
  }
  return answers;
}
