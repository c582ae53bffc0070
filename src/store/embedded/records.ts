import type { Concept, Contribution, Identifier, Label, LabelRole } from '../../domain/concept.ts';
import { CONCEPT_KINDS, RELATION_TYPES } from '../../domain/ontology.ts';
import type { RelationAssertion, RelationKey } from '../../domain/relation.ts';
import type { Connection } from './connection.ts';
import type { Topology } from '../topology/topology.ts';
import type { Work } from '../topology/turns.ts';

/** Concepts kept parsed, about a kilobyte each: all of a large taxonomy, since reading one takes as long as ten answers. */
const CACHED_CONCEPTS = 200_000;
const PAUSE_EVERY = 200;

/** The texts of the graph, which stay in the database: concepts, labels and evidence by number. */
export class Records {
  readonly #connection: Connection;
  /** By node: a list is read several times as fast as a map of numbers. */
  readonly #kept: (Concept | undefined)[] = [];
  /** Nodes in the order in which they were kept; begins anew at its end, where the oldest goes first. */
  readonly #nodes: number[] = [];
  #oldest = 0;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** A concept that exists. */
  concept(topology: Topology, node: number): Concept {
    const kept = this.#kept[node];
    if (kept) return kept;
    const json = this.#connection.get<[string]>('SELECT concept FROM concepts WHERE node = ?', [node])?.[0] ?? '{}';
    const kind = CONCEPT_KINDS[topology.concepts.kind(node)] ?? 'SKILL';
    const rest = JSON.parse(json) as Omit<Concept, 'id' | 'kind'>;
    const concept = { id: topology.concepts.id(node), kind, ...rest };
    while (this.#kept.length <= node) this.#kept.push(undefined);
    this.#makeRoom(node);
    this.#kept[node] = concept;
    return concept;
  }

  #makeRoom(node: number): void {
    if (this.#nodes.length < CACHED_CONCEPTS) {
      this.#nodes.push(node);
      return;
    }
    this.forget([this.#nodes[this.#oldest] ?? 0]);
    this.#nodes[this.#oldest] = node;
    this.#oldest = (this.#oldest + 1) % CACHED_CONCEPTS;
  }

  /** Forgets what was parsed of concepts that have changed; of all when none are named. */
  forget(nodes?: Iterable<number>): void {
    for (const node of nodes ?? this.#nodes) this.#kept[node] = undefined;
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
    return this.#connection.get<[string]>('SELECT text FROM labels WHERE label = ?', [slot])?.[0] ?? '';
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
