import type { Identifier } from '../../domain/concept.ts';
import type { RelationKey } from '../../domain/relation.ts';
import { settleConcept, settleRelation } from '../../domain/settle.ts';
import { identifierKey } from '../identifier-key.ts';
import type { CommitPlan, ConceptWrite, RelationWrite } from '../plan-commit.ts';
import type { Run } from './connection.ts';
import { kindLabel, REJECTED } from './cypher.ts';
import { matchRelation } from './read-current.ts';
import { conceptNode, relationshipProperties } from './records.ts';
import { GRAPH, type Side } from './side.ts';

/**
 * Writes what a plan came to, in batches of one statement each, and no more than what differs: the server holds in
 * memory what a transaction writes. Deleted concepts are left to `deleteConcepts`.
 */
export async function writePlan(run: Run, plan: CommitPlan, side = GRAPH): Promise<void> {
  await dropRelations(run, [...plan.deletedRelations, ...plan.relations.filter(isRetyped).map(toStored)], side);
  await dropIdentifiers(run, plan, side);
  await writeConcepts(run, plan.concepts, side);
  await changeRelations(
    run,
    plan.relations.filter((write) => write.before !== null && !isRetyped(write)),
    side,
  );
  await createRelations(
    run,
    plan.relations.filter((write) => write.before === null || isRetyped(write)),
    side,
  );
}

/** Deletes concepts for good. Throws Conflict through the server when a relation still holds one. */
export async function deleteConcepts(run: Run, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await run('UNWIND $ids AS id MATCH (c:Concept {id: id}) DELETE c', { ids });
}

/** Takes away the identifiers of concepts that go, and those that a changed concept no longer has. */
async function dropIdentifiers(run: Run, plan: CommitPlan, { identifier }: Side): Promise<void> {
  const keys = [
    ...plan.deletedConcepts.flatMap((stored) => settleConcept(stored).identifiers),
    ...plan.concepts.flatMap(({ before, concept }) => without(identifiersOf(before), concept.identifiers)),
  ];
  if (keys.length === 0) return;
  await run(
    `UNWIND $keys AS key
     MATCH (i:${identifier} {scheme: key[0], value: key[1]})
     DELETE i`,
    { keys: keys.map(({ scheme, value }) => [scheme, value]) },
  );
}

async function writeConcepts(run: Run, writes: readonly ConceptWrite[], side: Side): Promise<void> {
  if (writes.length === 0) return;
  // A staged concept gets the label of its kind when it is shown.
  const labels = side === GRAPH ? 'SET c:$(row[0])' : '';
  await run(
    `UNWIND $rows AS row
     MERGE (c:${side.concept} {id: row[1].id})
     ${labels}
     SET c = row[1]`,
    { rows: writes.map((write) => [kindLabel(write.concept.kind), conceptNode(write)]) },
  );
  const rows = writes.flatMap(({ before, concept }) =>
    without(concept.identifiers, identifiersOf(before)).map(({ scheme, value }) => ({
      scheme,
      value,
      concept: concept.id,
    })),
  );
  if (rows.length > 0) await run(`UNWIND $rows AS row CREATE (i:${side.identifier}) SET i = row`, { rows });
}

function identifiersOf(before: ConceptWrite['before']): readonly Identifier[] {
  return before === null ? [] : settleConcept(before).identifiers;
}

function without(identifiers: readonly Identifier[], others: readonly Identifier[]): Identifier[] {
  const keys = new Set(others.map(identifierKey));
  return identifiers.filter((identifier) => !keys.has(identifierKey(identifier)));
}

/** Whether a relation that is there becomes rejected or is no longer: then its relationship gets another type. */
function isRetyped({ before, relation }: RelationWrite): boolean {
  return before !== null && (settleRelation(before) === null) !== (relation === null);
}

function toStored({ stored }: RelationWrite): RelationKey {
  return stored;
}

async function dropRelations(run: Run, keys: readonly RelationKey[], side: Side): Promise<void> {
  if (keys.length === 0) return;
  await run(`UNWIND $keys AS key ${matchRelation(side)} DELETE r`, {
    keys: keys.map(({ type, from, to }) => [type, from, to]),
  });
}

async function changeRelations(run: Run, writes: readonly RelationWrite[], side: Side): Promise<void> {
  if (writes.length === 0) return;
  await run(`UNWIND $rows AS key ${matchRelation(side)} SET r = key[3]`, {
    rows: writes.map((write) => {
      const { type, from, to } = write.stored;
      return [type, from, to, relationshipProperties(write)];
    }),
  });
}

/** The type is a value here, one of the ontology's, so that one statement serves all types. */
export async function createRelations(run: Run, writes: readonly RelationWrite[], side = GRAPH): Promise<void> {
  if (writes.length === 0) return;
  await run(
    `UNWIND $rows AS row
     MATCH (a:${side.concept} {id: row[1]}), (b:${side.concept} {id: row[2]})
     CREATE (a)-[r:$(row[0])]->(b) SET r = row[3]`,
    {
      rows: writes.map((write) => {
        const { type, from, to } = write.stored;
        return [write.relation === null ? REJECTED : type, from, to, relationshipProperties(write)];
      }),
    },
  );
}
