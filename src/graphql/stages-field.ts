import type { Concept } from '../domain/concept.ts';
import { topologicalOrder } from '../domain/topological-order.ts';
import type { GraphContext } from './context.ts';
import { conceptsField } from './relation-field.ts';

const stagesOf = conceptsField({ types: ['HAS_STAGE'], direction: 'OUT' });
const next = { types: ['NEXT_STAGE'], direction: 'OUT' } as const;

/** The stages of a role, each before those that follow it. */
export async function stagesField(role: Concept, _: unknown, context: GraphContext): Promise<Concept[]> {
  const stages = await stagesOf(role, _, context);
  const questions = stages.map(({ id }) => ({ id, filter: next, page: { first: 100 } }));
  const pages = await Promise.all(questions.map(async (question) => context.findNeighbours(question)));
  const edges = pages.flatMap(({ items }) => items.map(({ relation }) => relation));
  const byId = new Map(stages.map((stage) => [stage.id, stage]));
  return topologicalOrder([...byId.keys()], edges).flatMap((id) => byId.get(id) ?? []);
}
