import { afterAll, beforeAll, expect, it } from 'vitest';
import { StoreUnavailable } from '../../src/domain/errors.ts';
import { CONCEPT_KINDS, KINDS, RELATION_TYPES } from '../../src/domain/ontology.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { kindLabel, REJECTED } from '../../src/store/neo4j/cypher.ts';
import { MIGRATIONS } from '../../src/store/neo4j/migrations.ts';
import { openNeo4jStore } from '../../src/store/neo4j/open.ts';
import { describeWithNeo4j, openEmptyNeo4jStore, runCypher } from '../support/neo4j-graph.ts';

describeWithNeo4j('the layout of the Neo4j database', (address) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await openEmptyNeo4jStore(address);
  });

  afterAll(() => store.close());

  it('has a unique id and an index to list by for every kind of the ontology', async () => {
    const constraints = await runCypher(
      address,
      "SHOW CONSTRAINTS YIELD labelsOrTypes, properties WHERE properties = ['id'] RETURN labelsOrTypes[0] AS label",
    );
    const indexes = await runCypher(
      address,
      "SHOW INDEXES YIELD labelsOrTypes, properties, type, state WHERE properties = ['position'] AND type = 'RANGE' AND state = 'ONLINE' RETURN labelsOrTypes[0] AS label",
    );
    const expected = ['Concept', ...CONCEPT_KINDS.map(kindLabel)].sort();
    expect(constraints.map(({ label }) => label).sort()).toEqual([...expected, 'Staged'].sort());
    expect(indexes.map(({ label }) => label).sort()).toEqual(expected);
  });

  it('records each step that was made', async () => {
    const rows = await runCypher(
      address,
      'MATCH (m:Migration) RETURN m.number AS number, m.name AS name ORDER BY number',
    );
    expect(rows).toEqual(MIGRATIONS.map(({ number, name }) => ({ number, name })));
  });

  it('numbers the steps from 1 without a gap', () => {
    expect(MIGRATIONS.map(({ number }) => number)).toEqual(MIGRATIONS.map((_step, i) => i + 1));
  });

  it('opens a second time without changing anything', async () => {
    const again = await openNeo4jStore(address);
    expect(await again.version()).toBe(await store.version());
    await again.close();
  });

  it('goes on where an opening was interrupted', async () => {
    await runCypher(address, 'DROP INDEX kind_skill_position');
    await runCypher(address, "MATCH (m:Meta {name: 'graph'}) SET m.schema = 1");
    const again = await openNeo4jStore(address);
    await again.close();
    const rows = await runCypher(address, "SHOW INDEXES YIELD name WHERE name = 'kind_skill_position' RETURN name");
    expect(rows).toHaveLength(1);
  });

  it('is brought to the newest layout by several processes at once', async () => {
    for (let round = 0; round < 3; round++) {
      await runCypher(address, 'DROP CONSTRAINT lock_name IF EXISTS');
      await runCypher(address, "MATCH (m:Meta {name: 'graph'}) SET m.schema = 0");
      const stores = await Promise.all(Array.from({ length: 4 }, () => openNeo4jStore(address)));
      await Promise.all(stores.map((one) => one.close()));
    }
    const rows = await runCypher(
      address,
      "SHOW INDEXES YIELD name, labelsOrTypes, state WHERE name STARTS WITH 'concept_' AND size(labelsOrTypes) = 2 RETURN name, state ORDER BY name",
    );
    expect(rows).toEqual([
      { name: 'concept_labels', state: 'ONLINE' },
      { name: 'concept_trigrams', state: 'ONLINE' },
    ]);
  });

  it('refuses a database of a newer layout, and leaves it as it is', async () => {
    await runCypher(address, "MATCH (m:Meta {name: 'graph'}) SET m.schema = 99");
    const error: unknown = await openNeo4jStore(address).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StoreUnavailable);
    expect((error as Error).message).toMatch(/has schema 99, and this program knows those up to \d+/);
    const rows = await runCypher(address, "MATCH (m:Meta {name: 'graph'}) RETURN m.schema AS schema");
    expect(rows).toEqual([{ schema: 99 }]);
    await runCypher(address, "MATCH (m:Meta {name: 'graph'}) SET m.schema = $newest", { newest: MIGRATIONS.length });
  });

  it('keeps properties of kinds apart from those that every concept has', () => {
    const own = ['id', 'kind', 'name', 'description', 'status', 'position', 'properties', 'identifiers', 'sources'];
    const ofKinds = Object.values(KINDS).flatMap((kind) => Object.keys(kind.properties));
    expect(ofKinds.filter((name) => [...own, 'contributions'].includes(name))).toEqual([]);
    expect(RELATION_TYPES).not.toContain(REJECTED);
  });
});
