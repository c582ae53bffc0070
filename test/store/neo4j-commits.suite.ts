import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { Conflict } from '../../src/domain/errors.ts';
import type { Change } from '../../src/domain/change.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openNeo4jStore } from '../../src/store/neo4j/open.ts';
import { concept, EDITORS, relate } from '../support/changes.ts';
import { describeWithNeo4j, openEmptyNeo4jStore, runCypher } from '../support/neo4j-graph.ts';

describeWithNeo4j('commits to a shared Neo4j', (address) => {
  let one: GraphStore;
  let other: GraphStore;

  beforeAll(async () => {
    other = await openNeo4jStore(address);
  });

  beforeEach(async () => {
    await (one as GraphStore | undefined)?.close();
    one = await openEmptyNeo4jStore(address);
  });

  afterAll(async () => {
    await one.close();
    await other.close();
  });

  it('gives every commit a version of its own when two processes write at once', async () => {
    const results = await Promise.all(
      Array.from({ length: 12 }, (_none, i) =>
        (i % 2 === 0 ? one : other).commit({ changes: [concept(`skill/s${i}`, `Skill ${i}`)], actor: 'test' }),
      ),
    );
    expect(results.map(({ version }) => version).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 12 }, (_none, i) => i + 1),
    );
    const log = await one.changesAfter(0, 100);
    expect(log.map(({ version }) => version)).toEqual(Array.from({ length: 12 }, (_none, i) => i + 1));
    expect((await other.stats()).concepts).toBe(12);
  });

  it('lets one of two writers who expect the same version win, and tells the other the current one', async () => {
    const write = (store: GraphStore, name: string): Promise<unknown> =>
      store
        .commit({ changes: [concept('skill/python', name)], actor: name, expectedVersion: 0 })
        .catch((error: unknown) => error);
    const outcomes = await Promise.all([write(one, 'Python'), write(other, 'Serpent')]);
    const refused = outcomes.filter((outcome) => outcome instanceof Conflict);
    expect(refused).toHaveLength(1);
    expect(refused[0]?.details.version).toBe(1);
    expect(await one.version()).toBe(1);
  });

  it('shows the graph natively: labels, relationship types and properties that a person can ask for', async () => {
    await one.commit({
      changes: [
        concept('skill/python', { name: 'Python', properties: { skillType: 'KNOWLEDGE' } }),
        concept('role/analyst', 'Analyst'),
        relate('role/analyst', 'REQUIRES', 'skill/python', { importance: 'ESSENTIAL' }),
      ],
      actor: 'test',
    });
    const rows = await runCypher(
      address,
      "MATCH (r:Role)-[q:REQUIRES {importance: 'ESSENTIAL'}]->(s:Skill {skillType: 'KNOWLEDGE'}) RETURN r.name AS role, s.name AS skill, q.sources AS sources",
    );
    expect(rows).toEqual([{ role: 'Analyst', skill: 'Python', sources: ['source/guide'] }]);
  });

  it('keeps a rejected relation out of every pattern, with its evidence', async () => {
    const ends: Change[] = [concept('skill/python', 'Python'), concept('role/analyst', 'Analyst')];
    const stated = relate('role/analyst', 'REQUIRES', 'skill/python');
    await one.commit({ changes: [...ends, stated], actor: 'test' });
    const rejection = relate('role/analyst', 'REQUIRES', 'skill/python', { source: EDITORS, rejects: true });
    await one.commit({ changes: [rejection], actor: 'test' });
    const pattern =
      'RETURN COUNT { MATCH ()-[:REQUIRES]->() } AS shown, COUNT { MATCH ()-[:REJECTED]->() } AS rejected';
    expect(await runCypher(address, pattern)).toEqual([{ shown: 0, rejected: 1 }]);
    await one.commit({ changes: [{ ...rejection, assertions: [] }], actor: 'test' });
    expect(await runCypher(address, pattern)).toEqual([{ shown: 1, rejected: 0 }]);
  });

  it('leaves no label and no identifier behind when a concept goes', async () => {
    const python = concept('skill/python', { name: 'Python', identifiers: [{ scheme: 'guide', value: 'python' }] });
    await one.commit({ changes: [python], actor: 'test' });
    await one.commit({ changes: [{ ...python, contribution: null }], actor: 'test' });
    const rows = await runCypher(
      address,
      'MATCH (n) WHERE n:Concept OR n:Label OR n:Identifier RETURN count(n) AS left',
    );
    expect(rows).toEqual([{ left: 0 }]);
  });
});
