import DataLoader from 'dataloader';
import { groupBy } from '../domain/group-by.ts';

/**
 * A loader for questions with arguments: those that differ only in their `id` become one call, so that the number of
 * calls follows the fields of the query and not the number of concepts. `argumentsOf` tells all but the id as text; it
 * is needed twice for every concept.
 */
export function loadInGroups<K extends { readonly id: string }, V>(
  ask: (ids: readonly string[], question: K) => Promise<readonly V[]>,
  argumentsOf: (question: K) => string = asJson,
): DataLoader<K, V, string> {
  return new DataLoader<K, V, string>(
    async (questions) => {
      const answers = new Map<K, V>();
      const askGroup = async (group: readonly K[]): Promise<void> => {
        const [question] = group;
        if (question === undefined) return;
        const ids = group.map(({ id }) => id);
        const values = await ask(ids, question);
        group.forEach((one, position) => answers.set(one, values[position] as V));
      };
      await Promise.all([...groupBy(questions, argumentsOf).values()].map(askGroup));
      return questions.map((question) => answers.get(question) as V);
    },
    { cacheKeyFn: (question) => `${question.id}\n${argumentsOf(question)}` },
  );
}

function asJson(question: { readonly id: string }): string {
  return JSON.stringify({ ...question, id: undefined });
}
