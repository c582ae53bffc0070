/** Bounds on what one request may ask. Each is a setting; see `src/config.ts`. */
export interface Limits {
  /** Items of one page. */
  readonly pageSize: number;
  /** Ids of one list argument. */
  readonly ids: number;
  /** Characters (UTF-16 code units) of a text to search for. */
  readonly searchCharacters: number;
  /** Characters (UTF-16 code units) of a text to look through. */
  readonly textCharacters: number;
  /** Concepts of one subgraph. */
  readonly subgraphConcepts: number;
  /** Steps from a concept, in a subgraph or on a path. */
  readonly steps: number;
  /** Levels of selections. */
  readonly depth: number;
  /** Price of an operation, see `cost.ts`. */
  readonly cost: number;
  /** Aliased fields in one document. */
  readonly aliases: number;
  /** Characters (UTF-16 code units) of one document. */
  readonly documentCharacters: number;
  /** Lexical tokens in one document. */
  readonly tokens: number;
  /** Comparisons of fields of a document that have the same name in the answer; see `comparisons.ts`. */
  readonly comparisons: number;
  /** Bytes of a request's body. */
  readonly bodyBytes: number;
  /** Fields of objects and items of lists in a request's body, all together. */
  readonly bodyFields: number;
  /** Characters of an answer. */
  readonly answerCharacters: number;
  /** Milliseconds until the work is cancelled. */
  readonly timeoutMs: number;
}

export const DEFAULT_LIMITS: Limits = {
  pageSize: 100,
  ids: 500,
  searchCharacters: 500,
  textCharacters: 100_000,
  subgraphConcepts: 2000,
  steps: 10,
  depth: 12,
  cost: 150_000,
  aliases: 50,
  documentCharacters: 100_000,
  tokens: 2000,
  comparisons: 5000,
  bodyBytes: 500_000,
  bodyFields: 5_000,
  answerCharacters: 20_000_000,
  timeoutMs: 15_000,
};

/** The setting that raises each limit, for messages. */
export const LIMIT_SETTINGS: Readonly<Record<keyof Limits, string>> = {
  pageSize: 'LIMIT_PAGE_SIZE',
  ids: 'LIMIT_IDS',
  searchCharacters: 'LIMIT_SEARCH_CHARACTERS',
  textCharacters: 'LIMIT_TEXT_CHARACTERS',
  subgraphConcepts: 'LIMIT_SUBGRAPH_CONCEPTS',
  steps: 'LIMIT_STEPS',
  depth: 'LIMIT_DEPTH',
  cost: 'LIMIT_COST',
  aliases: 'LIMIT_ALIASES',
  documentCharacters: 'LIMIT_DOCUMENT_CHARACTERS',
  tokens: 'LIMIT_TOKENS',
  comparisons: 'LIMIT_COMPARISONS',
  bodyBytes: 'LIMIT_BODY_BYTES',
  bodyFields: 'LIMIT_BODY_FIELDS',
  answerCharacters: 'LIMIT_ANSWER_CHARACTERS',
  timeoutMs: 'LIMIT_TIMEOUT_MS',
};
