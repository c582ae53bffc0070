import type { GraphStore, ReadOptions } from '../store/graph-store.ts';

/** Works something out for each of the ids, by id. */
interface Find<K, V> {
  (store: GraphStore, questions: readonly K[], options?: ReadOptions): Promise<Map<string, V>>;
}

interface Kept<V extends object> {
  readonly version: number;
  readonly values: Map<string, V>;
}

/** `find`, which keeps what it finds. */
export interface KeepingFind<K, V> extends Find<K, V> {
  /** What is kept by now of the graph as it is, by id; nothing where the version has to be asked for. */
  kept(store: GraphStore): ReadonlyMap<string, V>;
}

/**
 * The same as `find`, which works out something of the graph alone; keeps what is found for `most` ids, per store, until
 * the graph's version moves on. Costs one store call when all is at hand, none where the version is.
 */
export function keepById<K extends { readonly id: string }, V extends object>(
  most: number,
  find: Find<K, V>,
): KeepingFind<K, V> {
  const byStore = new WeakMap<GraphStore, Kept<V>>();
  const findAndKeep: Find<K, V> = async (store, questions, options) => {
    // The version comes first: what is read after it is as new as the version at least, so that nothing old is kept.
    const version = store.versionNow?.() ?? (await store.version(options));
    const known = byStore.get(store);
    const isCurrent = known?.version === version;
    const { values } = isCurrent ? known : { values: new Map<string, V>() };
    if (!isCurrent) byStore.set(store, { version, values });
    const answers = new Map<string, V>();
    const missing: K[] = [];
    for (const question of questions) {
      const value = values.get(question.id);
      if (value === undefined) missing.push(question);
      else answers.set(question.id, value);
    }
    if (missing.length === 0) return answers;
    for (const [id, value] of await find(store, missing, options)) {
      // What was found first goes first: finding it again costs less than knowing of each what was asked for last.
      if (values.size >= most) values.delete(values.keys().next().value ?? '');
      values.set(id, value);
      answers.set(id, value);
    }
    return answers;
  };
  const nothing: ReadonlyMap<string, V> = new Map();
  const kept = (store: GraphStore): ReadonlyMap<string, V> => {
    const known = byStore.get(store);
    return known?.version === store.versionNow?.() ? (known?.values ?? nothing) : nothing;
  };
  return Object.assign(findAndKeep, { kept });
}
