import type { Change } from '../domain/change.ts';
import type { Concept, Contribution, Identifier, Label } from '../domain/concept.ts';
import type { ConceptKind, ConceptStatus, Direction, Importance, RelationType } from '../domain/ontology.ts';
import type { Relation, RelationAssertion, RelationKey } from '../domain/relation.ts';

/**
 * The one interface above the engines. It answers graph questions in sets; what follows from the answers is decided
 * in `answers/`, never in an engine.
 *
 * Promises that every engine keeps (see `test/contract/graph-store.contract.ts`):
 * - Answers to a list of ids come in the order of the list, one for each, duplicates included.
 * - Unknown ids are not an error in reads: they answer null, an empty page or nothing.
 * - Rejected relations (see `settleRelation`) are never read, counted or walked.
 * - Order is total and the same in every engine. Texts compare by code point.
 * - Reads see the last acknowledged commit of this process.
 * - Only DomainErrors are thrown for what can be expected: InvalidInput (a cursor that we did not make, a page size
 *   below 0), Conflict, StoreUnavailable, TimedOut when `options.signal` fires.
 */
export interface GraphStore {
  /** Name of the engine, for logs and `/readyz`. */
  readonly engine: 'embedded' | 'neo4j';

  findConcepts(ids: readonly string[], options?: ReadOptions): Promise<(Concept | null)[]>;
  /**
   * Only where concepts are at hand in this process: one of them at once, or null; undefined where it has to be asked
   * for. Not a call that costs anything.
   */
  findConceptNow?(id: string, options?: ReadOptions): Concept | null | undefined;
  /** Ids of the concepts that carry the identifiers. */
  findByIdentifiers(identifiers: readonly Identifier[], options?: ReadOptions): Promise<(string | null)[]>;
  /** Labels in all languages, the preferred English one first. */
  findLabels(ids: readonly string[], options?: ReadOptions): Promise<Label[][]>;
  /** What each source says of the concepts. */
  findContributions(ids: readonly string[], options?: ReadOptions): Promise<Contribution[][]>;
  /** Evidence of relations, strongest basis first; empty for a relation that is not there. */
  findRelationAssertions(keys: readonly RelationKey[], options?: ReadOptions): Promise<RelationAssertion[][]>;

  /** Concepts by `sortKey(name)`, then id. */
  listConcepts(filter: ConceptFilter, page: PageRequest, options?: ReadOptions): Promise<Page<Concept>>;

  /**
   * Concepts with a label that has, for every term of the text, a term of its own that starts with it (the order of
   * terms does not matter). Best first by `scoreLabel` (`domain/label-score.ts`), then by sort key and id. `matched` is
   * the best label of the concept, the first in the order of `findLabels` among equals. When no concept that passes
   * the filter matches, labels that are near in spelling match instead (`scoreLikeness` above 0). `minScore` is applied
   * last; `total` counts all matching concepts that reach it. A text without terms matches nothing.
   */
  search(query: SearchQuery, page: PageRequest, options?: ReadOptions): Promise<Page<SearchHit>>;
  /**
   * For type-ahead: like `search`, but only the last term may be unfinished (`scoreTypeAhead`), the answer has no
   * total, and at most `first` come back, one per concept.
   */
  suggest(query: SearchQuery, first: number, options?: ReadOptions): Promise<SearchHit[]>;

  /**
   * For each id, a page of the relations that touch it: heaviest first (those without weight last), then by the sort
   * key of the other end, its id, the type (order of the ontology table) and OUT before IN. BOTH shows a relation
   * between two concepts from whichever end is asked. `total` counts all that pass the filter.
   */
  neighbours(
    ids: readonly string[],
    filter: NeighbourFilter,
    page: PageRequest,
    options?: ReadOptions,
  ): Promise<Page<Neighbour>[]>;
  /**
   * Only where relations are at hand in this process: `neighbours` of one concept at once; undefined where it has to be
   * asked for, as where it would take long. Not a call that costs anything.
   */
  neighboursNow?(
    id: string,
    filter: NeighbourFilter,
    page: PageRequest,
    options?: ReadOptions,
  ): Page<Neighbour> | undefined;
  /** For each id, how many relations of each type and direction (OUT or IN) touch it, in order of the ontology table. */
  relationCounts(ids: readonly string[], options?: ReadOptions): Promise<RelationCount[][]>;
  /** Only where relations are at hand in this process: `relationCounts` of one concept at once. Not a call that costs anything. */
  relationCountsNow?(id: string): RelationCount[];

  /**
   * Breadth-first around the seeds: per concept, type and direction at most `perRelation` neighbours in the order of
   * `neighbours` (types in order of the ontology table, OUT before IN), until `depth` or `maxConcepts` is reached.
   * Relations are all those of the types among the concepts found; `hidden` counts, per concept found, those that are
   * not among them. Ids in order of discovery (the seeds that exist first, each once), relations by `relationId`,
   * hidden in order of ids, ontology and OUT before IN.
   */
  subgraph(request: SubgraphRequest, options?: ReadOptions): Promise<Subgraph>;

  /**
   * Everything reachable from the ids along the steps, with the least number of steps (`depth`, 0 for the ids
   * themselves), ordered by depth and id, and all relations of the steps among them, by `relationId`. Cycles end.
   */
  closure(request: ClosureRequest, options?: ReadOptions): Promise<Closure>;

  /**
   * The shortest ways between two concepts, ignoring the direction of relations: all of least length, ordered by the
   * ids they pass, at most `first`. Between two neighbours the relation with the first `relationId` is shown. Empty
   * when there is none within `maxLength`; from a concept to itself there is one of length 0.
   */
  shortestPaths(request: ShortestPathsRequest, options?: ReadOptions): Promise<GraphPath[]>;
  /**
   * Only where relations are at hand in this process: `shortestPaths` at once; undefined where that takes so long that
   * others should have their turn in between. Not a call that costs anything.
   */
  shortestPathsNow?(request: ShortestPathsRequest): GraphPath[] | undefined;

  /** Every relation of the types, ordered by `relationId`: for answers over a small layer, such as the career graph. */
  listRelations(types: readonly RelationType[], options?: ReadOptions): Promise<Relation[]>;

  /**
   * For each id, the concepts of its kind that share most of its neighbours, for finding what is alike: greatest overlap
   * first, then by id; none that shares nothing. Walks all neighbours of neighbours, whatever the degrees.
   */
  coOccurrence(request: CoOccurrenceRequest, options?: ReadOptions): Promise<Overlap[][]>;
  /** The same at once, under the conditions of `shortestPathsNow`. */
  coOccurrenceNow?(request: CoOccurrenceRequest): Overlap[][] | undefined;

  /**
   * Every label of every concept of the kinds, in batches ordered by concept id: for building matchers in memory,
   * which callers keep per version.
   */
  listLabels(kinds: readonly ConceptKind[], options?: ReadOptions): AsyncIterable<readonly LabelledConcept[]>;

  /**
   * Every relation of the types, as numbers: for algorithms that walk the whole graph, such as PageRank. Callers keep
   * it per version.
   */
  topology(types: readonly RelationType[], options?: ReadOptions): Promise<Topology>;

  /**
   * Applies all changes or none, bumps the version by one and appends to the change log, durably before it answers.
   * Changes that say what is there already are dropped; when none is left nothing is written and the version stays.
   * Throws InvalidInput (ontology; an end of a relation missing), Conflict (`expectedVersion` is not the current
   * version; an identifier belongs to another concept; a cycle in an acyclic relation, shown in `details.cycle`; a
   * concept withdrawn while relations hold it).
   */
  commit(batch: CommitBatch): Promise<CommitResult>;
  /**
   * The same for batches too large to hold in memory: all of the stream or nothing, in one version. Cycles are let
   * in. Concepts come before the relations that need them.
   */
  load(batches: AsyncIterable<readonly Change[]>, options: LoadOptions): Promise<CommitResult>;
  /** All that a source asserts, concepts first, in unspecified order: for comparing a new release with what is there. */
  assertedBy(source: string, options?: ReadOptions): AsyncIterable<readonly Change[]>;

  /** Commits after a version, oldest first, at most `limit`. */
  changesAfter(version: number, limit: number, options?: ReadOptions): Promise<LoggedCommit[]>;
  version(options?: ReadOptions): Promise<number>;
  stats(options?: ReadOptions): Promise<GraphStats>;
  /** Answers within a second whether reads work; never throws. */
  health(): Promise<Health>;
  /** Only where reads are answered from a copy: how far it has come. */
  freshness?(): Freshness;
  /** Only where the version is known in this process: what `version` answers, at once. Not a call that costs anything. */
  versionNow?(): number;
  close(): Promise<void>;
}

/** The reads of one operation share one object: an engine may take what the first found new enough for the others. */
export interface ReadOptions {
  /** Cancels the work in the store, not only the wait for it. */
  readonly signal?: AbortSignal;
}

export interface PageRequest {
  readonly first: number;
  /** A `cursor` from an earlier page of the same question. */
  readonly after?: string | null;
}

export interface Page<T> {
  readonly total: number;
  readonly items: readonly (T & { readonly cursor: string })[];
  readonly hasNext: boolean;
}

export interface ConceptFilter {
  readonly kinds?: readonly ConceptKind[] | null;
  readonly statuses?: readonly ConceptStatus[] | null;
}

export interface SearchQuery extends ConceptFilter {
  readonly text: string;
  /** Look in labels of this language and, where a concept has none, in English; null looks in all. */
  readonly language?: string | null;
  /** Leave out hits below this score. */
  readonly minScore?: number | null;
}

export interface SearchHit {
  readonly id: string;
  /** The label that matched, a hidden one too. */
  readonly matched: string;
  /** 0 to 1. */
  readonly score: number;
}

export interface NeighbourFilter {
  readonly types?: readonly RelationType[] | null;
  readonly direction: Direction;
  /** Kinds of the other end. */
  readonly kinds?: readonly ConceptKind[] | null;
  readonly importance?: Importance | null;
}

/** A relation as seen from one of its ends. */
export interface Neighbour {
  /** Id of the other end. */
  readonly id: string;
  /** The other end itself, where it is in memory: quicker than to look it up by its id. */
  readonly concept?: Concept | undefined;
  readonly direction: 'OUT' | 'IN';
  readonly relation: Relation;
}

export interface RelationCount {
  readonly type: RelationType;
  readonly direction: 'OUT' | 'IN';
  readonly count: number;
}

export interface SubgraphRequest {
  readonly seeds: readonly string[];
  readonly depth: number;
  readonly types?: readonly RelationType[] | null;
  readonly perRelation: number;
  readonly maxConcepts: number;
}

export interface Subgraph {
  readonly ids: readonly string[];
  readonly relations: readonly Relation[];
  readonly hidden: readonly (RelationCount & { readonly id: string })[];
}

export interface ClosureRequest {
  readonly ids: readonly string[];
  readonly steps: readonly { readonly type: RelationType; readonly direction: 'OUT' | 'IN' }[];
  /** Null for no limit. */
  readonly maxDepth: number | null;
}

export interface Closure {
  readonly members: readonly { readonly id: string; readonly depth: number }[];
  readonly relations: readonly Relation[];
}

export interface ShortestPathsRequest {
  readonly from: string;
  readonly to: string;
  readonly types?: readonly RelationType[] | null;
  readonly maxLength: number;
  readonly first: number;
}

export interface GraphPath {
  readonly ids: readonly string[];
  readonly relations: readonly Relation[];
}

export interface CoOccurrenceRequest {
  readonly ids: readonly string[];
  /** The relations along which neighbours are shared. */
  readonly channels: readonly Channel[];
  /** At most so many others for each id, and those that come in any case. */
  readonly first: number;
}

/** A relation in one direction, seen from the concepts that are compared. */
export interface Channel {
  readonly type: RelationType;
  readonly direction: 'OUT' | 'IN';
  /** A whole number: how much the channel counts. */
  readonly factor: number;
  /** The neighbours themselves come in any case where they share anything, behind the first ones. */
  readonly always?: boolean;
}

/**
 * Another concept of the kind, and what it shares. Masses are whole numbers, so that every engine counts the same: a
 * neighbour of `d` relations of the channel counts `rarity(d)` (`domain/rarity.ts`) times the weight of the relation in
 * hundredths (100 where it has none), and a shared neighbour counts with the lesser of the two weights.
 */
export interface Overlap {
  readonly id: string;
  /** 0 to 1: see `neighbourOverlap` in `domain/neighbour-similarity.ts`. */
  readonly overlap: number;
  /** At most ten shared neighbours: greatest shared mass times factor first, then by id. May be worked out when it is read. */
  readonly neighbours: readonly string[];
}

export interface LabelledConcept {
  readonly id: string;
  readonly kind: ConceptKind;
  readonly status: ConceptStatus;
  /** In all languages, the preferred English one first. */
  readonly labels: readonly Label[];
}

/** Relations as parallel arrays, ordered by type (order of the ontology table), then `from`, then `to`. */
export interface Topology {
  /** The ends of the relations, by code point; the arrays below hold positions in this list. */
  readonly ids: readonly string[];
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Position in `RELATION_TYPES`. */
  readonly type: Uint8Array;
  /** 0 to 1; NaN where the sources give no weight. */
  readonly weight: Float32Array;
}

export interface CommitBatch {
  readonly changes: readonly Change[];
  /** Who writes: a person, a service or an importer. */
  readonly actor: string;
  /** Refuse when the graph has moved on. */
  readonly expectedVersion?: number;
}

export interface LoadOptions {
  readonly actor: string;
  /** Called with the number of changes taken in so far. */
  readonly onProgress?: (changes: number) => void;
}

export interface CommitResult {
  readonly version: number;
  /** Changes that made a difference. */
  readonly applied: number;
}

export interface LoggedCommit {
  readonly version: number;
  readonly at: string;
  readonly actor: string;
  readonly changes: readonly Change[];
}

export interface GraphStats {
  readonly version: number;
  readonly concepts: number;
  readonly relations: number;
  /** Only those that occur, in order of the ontology table. */
  readonly kinds: readonly { readonly kind: ConceptKind; readonly count: number }[];
  readonly relationTypes: readonly { readonly type: RelationType; readonly count: number }[];
}

export interface Health {
  readonly ok: boolean;
  /** What is wrong, for the operator; null when all is well. */
  readonly problem: string | null;
  /** Where reads are answered from a copy: how far it has come. */
  readonly readModel?: Freshness;
}

/** How far a copy of a graph is known to have come. */
export interface Freshness {
  /** The version that reads answer from. */
  readonly version: number;
  /** Milliseconds since that was last known to be the newest. */
  readonly ageMs: number;
}
