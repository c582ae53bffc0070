import type { RelationKey } from '../../domain/relation.ts';
import type { CommitPlan, ConceptWrite, RelationWrite } from '../plan-commit.ts';
import type { Run } from './connection.ts';
import { kindLabel, REJECTED } from './cypher.ts';
import { MATCH_RELATION } from './read-current.ts';
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
  if (keys.length === 0) return;
  await run(`UNWIND $keys AS key ${MATCH_RELATION} DELETE r`, {
    keys: keys.map(({ type, from, to }) => [type, from, to]),
  });
}

async function writeConcepts(run: Run, writes: readonly ConceptWrite[]): Promise<void> {
  if (writes.length === 0) return;
  await run(
    `UNWIND $rows AS row
     MERGE (c:Concept {id: row[1].id})
     SET c:$(row[0]), c = row[1]`,
    { rows: writes.map((write) => [kindLabel(write.concept.kind), conceptNode(write)]) },
  );
  const identifiers = writes.flatMap(({ concept }) =>
    concept.identifiers.map(({ scheme, value }) => ({ scheme, value, concept: concept.id })),
  );
  if (identifiers.length > 0) await run('UNWIND $rows AS row CREATE (i:Identifier) SET i = row', { rows: identifiers });
}

/** The type is a value here, one of the ontology's, so that one statement serves all types. */
async function writeRelations(run: Run, writes: readonly RelationWrite[]): Promise<void> {
  if (writes.length === 0) return;
  await run(
    `UNWIND $rows AS row
     MATCH (a:Concept {id: row[1]}), (b:Concept {id: row[2]})
     CREATE (a)-[r:$(row[0])]->(b) SET r = row[3]`,
    {
      rows: writes.map((write) => {
        const { type, from, to } = write.stored;
        return [write.relation === null ? REJECTED : type, from, to, relationshipProperties(write)];
      }),
    },
  );
}
