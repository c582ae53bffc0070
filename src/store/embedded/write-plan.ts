import { sortKey } from '../../domain/text.ts';
import type { CommitPlan, ConceptWrite, RelationWrite } from '../plan-commit.ts';
import type { Connection } from './connection.ts';
import { emptyDelta, type GraphDelta } from './graph-delta.ts';
import type { Numbers } from './numbers.ts';
import { LabelWrites } from './write-labels.ts';

/** Writes a plan inside the caller's transaction and answers what it changes in memory. */
export function writePlan(connection: Connection, plan: CommitPlan, numbers: Numbers): GraphDelta {
  const delta = emptyDelta();
  const labels = new LabelWrites(connection, numbers);
  for (const relation of plan.deletedRelations) {
    const [from, to] = [nodeOf(numbers, relation.from), nodeOf(numbers, relation.to)];
    const sql = 'DELETE FROM relations WHERE from_node = ? AND to_node = ? AND type = ?';
    connection.run(sql, [from, to, relation.type]);
    delta.removedRelations.push({ type: relation.type, from, to });
  }
  for (const write of plan.concepts) dropIdentifiers(connection, numbers.nodeOf(write.stored.id));
  for (const { id } of plan.deletedConcepts) deleteConcept(connection, nodeOf(numbers, id), labels, delta);
  for (const write of plan.concepts) writeConcept(connection, write, numbers, labels, delta);
  labels.write(delta);
  for (const write of plan.relations) writeRelation(connection, write, numbers, delta);
  return delta;
}

function nodeOf(numbers: Numbers, id: string): number {
  const node = numbers.nodeOf(id);
  if (node === undefined) throw new Error(`The plan of a commit names ${id}, which has no number.`);
  return node;
}

function deleteConcept(connection: Connection, node: number, labels: LabelWrites, delta: GraphDelta): void {
  dropIdentifiers(connection, node);
  labels.dropAll(node);
  connection.run('DELETE FROM concepts WHERE node = ?', [node]);
  delta.removedConcepts.push(node);
}

function dropIdentifiers(connection: Connection, node: number | undefined): void {
  if (node !== undefined) connection.run('DELETE FROM identifiers WHERE node = ?', [node]);
}

function writeConcept(
  connection: Connection,
  write: ConceptWrite,
  numbers: Numbers,
  labels: LabelWrites,
  delta: GraphDelta,
): void {
  const { id, kind, status, ...rest } = write.concept;
  const known = numbers.nodeOf(id);
  const node = known ?? numbers.newNode(id);
  const row = { node, id, kind, status, sortKey: sortKey(rest.name) };
  connection.run(
    `INSERT INTO concepts (node, id, kind, status, sort_key, concept, contributions) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (node) DO UPDATE SET status = excluded.status, sort_key = excluded.sort_key,
       concept = excluded.concept, contributions = excluded.contributions`,
    [
      node,
      id,
      kind,
      status,
      row.sortKey,
      JSON.stringify({ status, ...rest }),
      JSON.stringify(write.stored.contributions),
    ],
  );
  for (const { scheme, value } of rest.identifiers) {
    connection.run('INSERT INTO identifiers (scheme, value, node) VALUES (?, ?, ?)', [scheme, value, node]);
  }
  delta.concepts.push(row);
  labels.replace(node, write, known !== undefined);
}

function writeRelation(connection: Connection, write: RelationWrite, numbers: Numbers, delta: GraphDelta): void {
  const { stored, relation } = write;
  const [from, to] = [nodeOf(numbers, stored.from), nodeOf(numbers, stored.to)];
  const settled = [
    relation?.basis ?? null,
    relation?.importance ?? null,
    relation?.weight ?? null,
    relation?.level ?? null,
    relation?.anyOf ?? null,
    relation?.openEnded ? 1 : 0,
    relation?.influences ?? null,
    relation?.method ?? null,
    relation?.vintage ?? null,
  ];
  connection.run(
    `INSERT INTO relations (from_node, to_node, type, visible, basis, importance, weight, level, any_of, open_ended,
       influences, method, vintage, assertions) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (from_node, to_node, type) DO UPDATE SET visible = excluded.visible, basis = excluded.basis,
       importance = excluded.importance, weight = excluded.weight, level = excluded.level, any_of = excluded.any_of,
       open_ended = excluded.open_ended, influences = excluded.influences, method = excluded.method,
       vintage = excluded.vintage, assertions = excluded.assertions`,
    [from, to, stored.type, relation === null ? 0 : 1, ...settled, JSON.stringify(stored.assertions)],
  );
  if (relation === null) delta.removedRelations.push({ type: stored.type, from, to });
  else delta.relations.push({ from, to, relation });
}
