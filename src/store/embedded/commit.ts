import { Conflict } from '../../domain/errors.ts';
import { RELATION_TYPES, type RelationType } from '../../domain/ontology.ts';
import type { Edge } from '../../domain/find-cycle.ts';
import { acyclicChecks, assertNoCycle } from '../check-plan.ts';
import type { CommitBatch, CommitResult } from '../graph-store.ts';
import { planCommit, touchedBy } from '../plan-commit.ts';
import type { Connection } from './connection.ts';
import { readCurrentGraph } from './current-graph.ts';
import { applyDelta, type GraphDelta } from './graph-delta.ts';
import { logChanges, logCommit } from './log.ts';
import type { Numbers } from './numbers.ts';
import { edgeOf, isIncoming, type Topology } from '../topology/topology.ts';
import { writePlan } from './write-plan.ts';

/** The graph as one version of it stands in memory. */
export interface Graph {
  topology: Topology;
  version: number;
}

/** Plans, writes and makes visible one batch. Answers what changed in memory, null when nothing did. */
export function commitBatch(
  connection: Connection,
  graph: Graph,
  { changes, actor, expectedVersion }: CommitBatch,
): { result: CommitResult; delta: GraphDelta | null } {
  const { topology, version } = graph;
  if (expectedVersion !== undefined && expectedVersion !== version) throw staleWrite(expectedVersion, version);
  const nodeOf = (id: string): number | undefined => topology.concepts.node(id);
  const plan = planCommit(readCurrentGraph(connection, touchedBy(changes), nodeOf, false), changes);
  for (const { type, starts } of acyclicChecks(plan)) assertNoCycle(plan, type, reachable(topology, type, starts));
  if (plan.changes.length === 0) return { result: { version, applied: 0 }, delta: null };
  const numbers = new CommitNumbers(topology);
  try {
    const delta = connection.transaction(() => {
      logCommit(connection, version + 1, actor);
      logChanges(connection, version + 1, 0, plan.changes);
      return writePlan(connection, plan, numbers);
    });
    applyDelta(topology, delta);
    graph.version++;
    return { result: { version: graph.version, applied: plan.changes.length }, delta };
  } catch (error) {
    numbers.release();
    throw error;
  }
}

function staleWrite(expected: number, version: number): Conflict {
  return new Conflict(
    `The graph has moved on from version ${expected} to ${version}: read again what you are about to change.`,
    { version, expectedVersion: expected },
  );
}

/** The relations of a type that can be reached forwards. */
function* reachable(topology: Topology, type: RelationType, starts: readonly string[]): Iterable<Edge> {
  const { concepts, relations } = topology;
  const position = RELATION_TYPES.indexOf(type);
  const nodes = new Set(starts.map((id) => concepts.node(id)).filter((node) => node !== undefined));
  for (const node of nodes) {
    for (const half of topology.touching(node)) {
      if (isIncoming(half) || relations.type(edgeOf(half)) !== position) continue;
      const to = topology.other(half);
      nodes.add(to);
      yield { from: concepts.id(node), to: concepts.id(to) };
    }
  }
}

class CommitNumbers implements Numbers {
  readonly #topology: Topology;
  readonly #added = new Map<string, number>();
  readonly #slots: number[] = [];

  constructor(topology: Topology) {
    this.#topology = topology;
  }

  nodeOf(id: string): number | undefined {
    return this.#topology.concepts.node(id) ?? this.#added.get(id);
  }

  newNode(id: string): number {
    const node = Math.max(1, this.#topology.concepts.end) + this.#added.size;
    this.#added.set(id, node);
    return node;
  }

  newSlot(): number {
    const slot = this.#topology.labels.allocate();
    this.#slots.push(slot);
    return slot;
  }

  release(): void {
    this.#topology.labels.release(this.#slots);
  }
}
