import type { RelationKey } from '../../domain/relation.ts';
import type { CommitPlan, ConceptWrite, RelationWrite } from '../plan-commit.ts';
import type { Run } from './connection.ts';
import { kindLabel, REJECTED } from './cypher.ts';
import { groupBy } from './group-by.ts';
import { conceptNode, relationshipProperties } from './records.ts';

/** Writes what a plan came to, in batches of one statement each. Deleted concepts are left to `deleteConcepts`. */
export async function writePlan(run: Run, plan: CommitPlan): Promise<void> {
  await detach(run, [
    ...plan.deletedConcepts.map(({ id }) => id),
    ...plan.concepts.filter(({ before }) => before !== null).map(({ stored }) => stored.id),
  ]);
  await dropRelations(run, [
    ...plan.deletedRelations,
    ...plan.relations.filter(({ before }) => before !== null).map(({ stored }) => stored),
  ]);
  await writeConcepts(run, plan.concepts);
  await writeRelations(run, plan.relations);
}

/** Deletes concepts for good. Throws Conflict through the server when a relation still holds one. */
export async function deleteConcepts(run: Run, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await run('UNWIND $ids AS id MATCH (c:Concept {id: id}) DELETE c', { ids });
}

/** Takes away the identifiers of concepts that are written anew or go. */
async function detach(run: Run, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await run(
    `UNWIND $ids AS id
     MATCH (c:Concept {id: id})
     UNWIND range(0, size(c.identifiers) - 1, 2) AS at
     MATCH (i:Identifier {scheme: c.identifiers[at], value: c.identifiers[at + 1]})
     DELETE i`,
    { ids },
  );
}

async function dropRelations(run: Run, keys: readonly RelationKey[]): Promise<void> {
  for (const [type, sameType] of groupBy(keys, (key) => key.type)) {
    await run(
      `UNWIND $keys AS key
       MATCH (:Concept {id: key[0]})-[r:${type}|${REJECTED}]->(:Concept {id: key[1]})
       WHERE coalesce(r.type, $type) = $type
       DELETE r`,
      { type, keys: sameType.map(({ from, to }) => [from, to]) },
    );
  }
}

async function writeConcepts(run: Run, writes: readonly ConceptWrite[]): Promise<void> {
  for (const [kind, sameKind] of groupBy(writes, ({ concept }) => concept.kind)) {
    await run(
      `UNWIND $rows AS row
       MERGE (c:Concept {id: row.id})
       SET c:${kindLabel(kind)}, c = row`,
      { rows: sameKind.map(conceptNode) },
    );
  }
  const identifiers = writes.flatMap(({ concept }) =>
    concept.identifiers.map(({ scheme, value }) => ({ scheme, value, concept: concept.id })),
  );
  if (identifiers.length > 0) await run('UNWIND $rows AS row CREATE (i:Identifier) SET i = row', { rows: identifiers });
}

async function writeRelations(run: Run, writes: readonly RelationWrite[]): Promise<void> {
  const byType = groupBy(writes, ({ stored, relation }) => (relation === null ? REJECTED : stored.type));
  for (const [type, sameType] of byType) {
    await run(
      `UNWIND $rows AS row
       MATCH (a:Concept {id: row[0]}), (b:Concept {id: row[1]})
       CREATE (a)-[r:${type}]->(b) SET r = row[2]`,
      { rows: sameType.map((write) => [write.stored.from, write.stored.to, relationshipProperties(write)]) },
    );
  }
}
