import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Change } from '../../src/domain/change.ts';
import { RELATION_TYPES } from '../../src/domain/ontology.ts';
import type { CoOccurrenceRequest, GraphStore, ReadOptions } from '../../src/store/graph-store.ts';
import { Connection, type Parameters, type Row } from '../../src/store/neo4j/connection.ts';
import { createNeo4jStore } from '../../src/store/neo4j/open.ts';
import { concept, relate } from '../support/changes.ts';
import { describeWithNeo4j, openEmptyNeo4jStore } from '../support/neo4j-graph.ts';
import { ReferenceGraph } from '../support/reference-graph.ts';
import { inFull } from '../support/overlaps.ts';

/** A connection that counts the statements that fetch neighbourhoods, concepts and all else but the version. */
class WatchedConnection extends Connection {
  neighbourhoods = 0;
  concepts = 0;

  override async read(statement: string, parameters?: Parameters, options?: ReadOptions): Promise<Row[]> {
    if (statement.includes('collect(id(o)) AS others')) this.neighbourhoods++;
    if (statement.includes('c.description')) this.concepts++;
    return super.read(statement, parameters, options);
  }
}

const ROLES = Array.from({ length: 9 }, (_none, i) => `role/r${i}`);
const SKILLS = Array.from({ length: 14 }, (_none, i) => `skill/s${i}`);

/** Weights whose hundredths are a matter of rounding, ties, and neighbours of other kinds. */
const GRAPH: readonly Change[] = [
  ...[...ROLES, ...SKILLS, 'tool/t0', 'collection/k0'].map((id) => concept(id, id)),
  ...ROLES.flatMap((role, r) =>
    SKILLS.flatMap((skill, s) =>
      (r * s + r + s) % 3 === 0
        ? [relate(role, 'REQUIRES', skill, { weight: [0.285, 0.295, 0.005, 0, 1, null][(r + 2 * s) % 6] ?? null })]
        : [],
    ),
  ),
  ...SKILLS.slice(0, 5).map((skill) => relate(skill, 'PART_OF', 'collection/k0')),
  ...SKILLS.slice(3, 8).map((skill) => relate(skill, 'USES', 'tool/t0')),
  ...ROLES.slice(0, 4).map((role) => relate(role, 'USES', 'tool/t0')),
];

const REQUESTS: readonly CoOccurrenceRequest[] = [
  {
    ids: [...SKILLS, 'skill/none'],
    channels: [
      { type: 'REQUIRES', direction: 'IN', factor: 4 },
      { type: 'PART_OF', direction: 'OUT', factor: 1 },
      { type: 'USES', direction: 'OUT', factor: 2 },
    ],
    first: 4,
  },
  { ids: ROLES, channels: [{ type: 'REQUIRES', direction: 'OUT', factor: 1 }], first: 100 },
];

describeWithNeo4j('what is kept of the graph', (address) => {
  let connection: WatchedConnection;
  let store: GraphStore;
  let elsewhere: GraphStore;
  let reference: ReferenceGraph;

  beforeAll(async () => {
    elsewhere = await openEmptyNeo4jStore(address, { settledMs: Infinity });
    connection = new WatchedConnection(address);
    store = createNeo4jStore(connection, { settledMs: 100 });
    reference = new ReferenceGraph();
    await write(GRAPH);
  });

  afterAll(async () => {
    await store.close();
    await elsewhere.close();
  });

  async function write(changes: readonly Change[], by: GraphStore = store): Promise<void> {
    await by.commit({ changes, actor: 'test' });
    reference.commit({ changes, actor: 'test' });
  }

  async function expectRight(): Promise<void> {
    for (const request of REQUESTS)
      expect(inFull(await store.coOccurrence(request))).toEqual(reference.coOccurrence(request));
    expect(await store.listRelations(RELATION_TYPES)).toEqual(reference.listRelations(RELATION_TYPES));
    expect(await store.findConcepts([...SKILLS, 'skill/new'])).toEqual(
      reference.findConcepts([...SKILLS, 'skill/new']),
    );
  }

  async function statementsFor(): Promise<number> {
    const before = connection.neighbourhoods;
    await expectRight();
    return connection.neighbourhoods - before;
  }

  it('is read by statements first, and from memory when the graph stands still', async () => {
    expect(await statementsFor()).toBeGreaterThan(0);
    await expect.poll(statementsFor, { timeout: 10_000 }).toBe(0);
  });

  it('gives way at once to a commit, and is kept again a moment later', async () => {
    await write([relate('role/r0', 'REQUIRES', 'skill/s1', { weight: 0.5 }), concept('skill/new', 'New')]);
    expect(await statementsFor()).toBeGreaterThan(0);
    await expect.poll(statementsFor, { timeout: 10_000 }).toBe(0);
  });

  it('gives way at once to a commit of another process', async () => {
    await write(
      [relate('role/r1', 'REQUIRES', 'skill/s1', { weight: 0.25 }), concept('skill/new', 'Newer')],
      elsewhere,
    );
    expect(await statementsFor()).toBeGreaterThan(0);
    await expect.poll(statementsFor, { timeout: 10_000 }).toBe(0);
  });

  it('brings concepts that were read before without reading them again', async () => {
    await expectRight();
    const before = connection.concepts;
    expect(await store.findConcepts(SKILLS)).toEqual(reference.findConcepts(SKILLS));
    expect(connection.concepts - before).toBe(0);
    expect(await store.findConcepts(['role/r8', 'skill/s0', 'role/none'])).toEqual(
      reference.findConcepts(['role/r8', 'skill/s0', 'role/none']),
    );
    expect(connection.concepts - before).toBe(1);
  });

  it('hands out cursors that the statements go on from, and the same ones', async () => {
    await expect.poll(statementsFor, { timeout: 10_000 }).toBe(0);
    for (const types of [null, ['REQUIRES'], ['REQUIRES', 'USES']] as const) {
      for (const direction of ['OUT', 'IN', 'BOTH'] as const) {
        const ids = [...ROLES, ...SKILLS, 'tool/t0'];
        const pages = await store.neighbours(ids, { types, direction }, { first: 3 });
        expect(pages.map(shown)).toEqual(
          (await elsewhere.neighbours(ids, { types, direction }, { first: 3 })).map(shown),
        );
      }
    }
  });
});

function shown({ total, items, hasNext }: Awaited<ReturnType<GraphStore['neighbours']>>[number]): unknown {
  return {
    total,
    hasNext,
    items: items.map(({ id, direction, relation, cursor }) => [id, direction, relation, cursor]),
  };
}
