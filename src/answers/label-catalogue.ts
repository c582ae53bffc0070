import { LabelIndex } from '../domain/label-index.ts';
import { MentionIndex } from '../domain/mention-index.ts';
import { CONCEPT_KINDS } from '../domain/ontology.ts';
import { giveWay } from '../store/give-way.ts';
import type { GraphStore, LoggedCommit, ReadOptions } from '../store/graph-store.ts';

/** More commits, or a graph that has grown or shrunk by more than this, are quicker read anew than followed. */
const MOST_COMMITS = 50;
const MOST_GROWTH = 2_000;

/** So many concepts are taken in before others get their turn: a few milliseconds' work. */
const BITE = 50;

/** All labels, to rank them. */
export interface Labels {
  readonly index: LabelIndex;
  /** Of the graph. */
  readonly version: number;
}

/** The same, to find them in texts. */
export interface Mentions extends Labels {
  readonly mentions: MentionIndex;
}

interface Catalogue extends Labels {
  version: number;
  /** Concepts and relations together. */
  size: number;
  /** Null until somebody has a text to look through. */
  mentions: { readonly index: MentionIndex; readonly filling: Promise<void>; isFull: boolean } | null;
}

const catalogues = new WeakMap<GraphStore, Promise<Catalogue>>();

/** Those that are there, as of some version. */
const complete = new WeakMap<GraphStore, Catalogue>();

/**
 * The labels of all concepts in memory, as of now: read once per store, in small bites so that nobody waits for long,
 * and kept current through the change log. One store call when nothing has changed, five when little has.
 *
 * What comes back may be changed by a later call: use it before the next `await`.
 */
export function getLabels(store: GraphStore, options?: ReadOptions): Promise<Labels> {
  return getCatalogue(store, options);
}

/** The same at once; undefined where they are not at hand as of now. */
export function getLabelsNow(store: GraphStore): Labels | undefined {
  const catalogue = complete.get(store);
  return catalogue?.version === store.versionNow?.() ? catalogue : undefined;
}

/** The same with what it takes to find labels in texts, which is put together when it is first asked for. */
export async function getMentions(store: GraphStore, options?: ReadOptions): Promise<Mentions> {
  for (;;) {
    const catalogue = await getCatalogue(store, options);
    const mentions = (catalogue.mentions ??= fillMentions(catalogue.index));
    if (mentions.isFull) return { index: catalogue.index, mentions: mentions.index, version: catalogue.version };
    // Meanwhile the graph may move on: it is looked at again.
    await mentions.filling;
  }
}

async function getCatalogue(store: GraphStore, options?: ReadOptions): Promise<Catalogue> {
  const version = await store.version(options);
  const current = catalogues.get(store) ?? readCatalogue(store, version);
  const followed = current.then((catalogue) =>
    catalogue.version >= version ? catalogue : follow(store, catalogue, version),
  );
  catalogues.set(store, followed);
  followed.then(
    (catalogue) => complete.set(store, catalogue),
    () => {
      if (catalogues.get(store) === followed) catalogues.delete(store);
    },
  );
  return followed;
}

async function readCatalogue(store: GraphStore, version: number): Promise<Catalogue> {
  const { concepts, relations } = await store.stats();
  const index = new LabelIndex();
  for await (const batch of store.listLabels(CONCEPT_KINDS)) {
    for (const [at, concept] of batch.entries()) {
      index.put(concept);
      if (at % BITE === 0) await giveWay();
    }
  }
  return { index, mentions: null, version, size: concepts + relations };
}

/** Concepts that change while this goes on are put in by `takeIn`, once more or for the first time. */
function fillMentions(labels: LabelIndex): NonNullable<Catalogue['mentions']> {
  const index = new MentionIndex(labels);
  const fill = async (): Promise<void> => {
    let count = 0;
    for (const id of labels.ids()) {
      index.put(id);
      if (++count % BITE === 0) await giveWay();
    }
    mentions.isFull = true;
  };
  const mentions = { index, filling: Promise.resolve(), isFull: false };
  mentions.filling = fill();
  return mentions;
}

/** Takes in the commits since, or reads everything anew where they are many or large. */
async function follow(store: GraphStore, catalogue: Catalogue, version: number): Promise<Catalogue> {
  const { concepts, relations } = await store.stats();
  const size = concepts + relations;
  const isLarge = version - catalogue.version > MOST_COMMITS || Math.abs(size - catalogue.size) > MOST_GROWTH;
  if (isLarge) return readCatalogue(store, version);
  await takeIn(store, catalogue, await store.changesAfter(catalogue.version, MOST_COMMITS));
  return Object.assign(catalogue, { version, size });
}

async function takeIn(store: GraphStore, catalogue: Catalogue, commits: readonly LoggedCommit[]): Promise<void> {
  const { index, mentions } = catalogue;
  const changed = commits.flatMap(({ changes }) =>
    changes.flatMap((change) => (change.op === 'concept' ? change.id : [])),
  );
  const ids = [...new Set(changed)];
  if (ids.length === 0) return;
  const [concepts, labels] = await Promise.all([store.findConcepts(ids), store.findLabels(ids)]);
  ids.forEach((id, at) => {
    const concept = concepts[at];
    if (concept) index.put({ id, kind: concept.kind, status: concept.status, labels: labels[at] ?? [] });
    else index.remove(id);
    mentions?.index.put(id);
  });
}
