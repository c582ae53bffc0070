import DataLoader from 'dataloader';

/**
 * A loader for questions with arguments: those that differ only in their `id` become one call, so that the number of
 * calls follows the fields of the query and not the number of concepts.
 */
export function loadInGroups<K extends { readonly id: string }, V>(
  ask: (ids: readonly string[], question: K) => Promise<readonly V[]>,
): DataLoader<K, V, string> {
  return new DataLoader<K, V, string>(
    async (questions) => {
      const answers = new Map<K, V>();
      const askGroup = async (group: readonly K[], question: K): Promise<void> => {
        const ids = group.map(({ id }) => id);
        const values = await ask(ids, question);
        group.forEach((one, position) => answers.set(one, values[position] as V));
      };
      await Promise.all(groupByArguments(questions).map((group) => askGroup(group, group[0])));
      return questions.map((question) => answers.get(question) as V);
    },
    { cacheKeyFn: (question) => `${question.id}\n${argumentsOf(question)}` },
  );
}

function groupByArguments<K extends { readonly id: string }>(questions: readonly K[]): [K, ...K[]][] {
  const groups = new Map<string, [K, ...K[]]>();
  for (const question of questions) {
    const key = argumentsOf(question);
    const group = groups.get(key);
    if (group) group.push(question);
    else groups.set(key, [question]);
  }
  return [...groups.values()];
}

function argumentsOf(question: { readonly id: string }): string {
  return JSON.stringify({ ...question, id: undefined });
}
