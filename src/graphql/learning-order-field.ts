import type { Concept } from '../domain/concept.ts';
import { toConnection, type RelationPage } from './connections.ts';
import type { GraphContext } from './context.ts';
import { toPage } from './page.ts';
import { relationField } from './relation-field.ts';

interface LearningOrderArguments {
  readonly transitive?: boolean | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** A field that pages through what comes before (IN) or after (OUT) a skill, one step or all the way. */
export function learningOrderField(direction: 'OUT' | 'IN') {
  const direct = relationField({ types: ['PREREQUISITE_OF'], direction });
  return async (
    parent: Concept,
    { transitive, ...args }: LearningOrderArguments,
    context: GraphContext,
  ): Promise<RelationPage> => {
    if (!transitive) return direct(parent, args, context);
    const question = { id: parent.id, direction, page: toPage(args, context) };
    return toConnection(await context.loaders.prerequisites.load(question), args.after);
  };
}
