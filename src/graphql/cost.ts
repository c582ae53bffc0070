import {
  getNamedType,
  getNullableType,
  getOperationAST,
  GraphQLError,
  isCompositeType,
  isListType,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { getComplexity, type ComplexityEstimator, type ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { LRUCache } from 'lru-cache';

/** What a list without a page size is taken to hold. */
const ASSUMED_LENGTH = 3;
const PAGED_LISTS = new Set(['edges', 'nodes']);
const SIZE_ARGUMENTS = ['first', 'maxConcepts'] as const;
/** Characters of all keys of prices that are remembered. */
const REMEMBERED_KEYS = 2_000_000;

type Variables = Readonly<Record<string, unknown>>;

/**
 * Price of a field: 1 for each object that it may bring, times what is asked of each of them. A connection brings
 * `first` objects, even when only their number is asked, and as many as by default where that is null; another list is
 * taken to hold three (what it really holds is counted when it is written: `PlanRun.countItem`), and one of what a text holds as many as fit into it. A text or number is free with its object, unless it is a list or asked with arguments and so
 * costs a look-up. To search costs as much as many objects, and a long text its length. Introspection is free: its size is bounded by the
 * schema.
 */
const estimate: ComplexityEstimator = (asked) => {
  const { type, field, node, childComplexity } = asked;
  if (type.name.startsWith('__') || field.name.startsWith('__')) return 0;
  const output = getNullableType(field.type);
  if (!isCompositeType(getNamedType(output))) return isListType(output) || node.arguments?.length ? 1 : 0;
  const look = priceOfText(asked.args.text ?? asked.args.prefix);
  const size = lesser(sizeOf(asked), isListType(output) ? mostIn(asked.args.text) : undefined);
  if (size !== undefined) return 1 + look + Math.max(1, size) * Math.max(1, childComplexity);
  const isPage = PAGED_LISTS.has(field.name) && type.name.endsWith('Connection');
  return look + (isListType(output) && !isPage ? ASSUMED_LENGTH : 1) * (1 + childComplexity);
};

/** To rank all labels by a text, and to look through a thousand characters, takes about as long as so many objects. */
const SEARCH = 100;
const THOUSAND_CHARACTERS = 50;

function priceOfText(text: unknown): number {
  return typeof text === 'string' ? SEARCH + thousands(text) * THOUSAND_CHARACTERS : 0;
}

/** By hundreds, which are all that is remembered of a text's length. */
function thousands(text: string): number {
  return Math.floor(hundreds(text) / 10);
}

/** What is found in a text has four characters or more with the blank behind it; by the hundred characters. */
const MOST_IN_HUNDRED = 25;

function mostIn(text: unknown): number | undefined {
  return typeof text === 'string' ? hundreds(text) * MOST_IN_HUNDRED : undefined;
}

function hundreds(text: string): number {
  return Math.ceil(text.length / 100);
}

/** The lesser of what is known. */
function lesser(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
}

/** The page size that a field is asked with; undefined where it has none. */
function sizeOf({ field, args }: ComplexityEstimatorArgs): number | undefined {
  for (const name of SIZE_ARGUMENTS) {
    const otherwise: unknown = field.args.find((argument) => argument.name === name)?.defaultValue;
    const size: unknown = (args[name] as unknown) ?? otherwise;
    if (typeof size === 'number') return size;
  }
  return undefined;
}

/** Prices operations; remembers the price of a document for each set of what matters among its variables. */
export class CostCounter {
  readonly #schema: GraphQLSchema;
  readonly #prices = new LRUCache<string, number>({
    maxSize: REMEMBERED_KEYS,
    sizeCalculation: (_, key) => key.length,
  });
  readonly #numbers = new WeakMap<DocumentNode, number>();
  #documents = 0;

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** Infinity when the document is too tangled to count. */
  price(document: DocumentNode, operationName: string | null, variables: Variables): number {
    const key = this.#keyOf(document, operationName, variables);
    const known = this.#prices.get(key);
    if (known !== undefined) return known;
    const price = this.#count(document, operationName, variables);
    this.#prices.set(key, price);
    return price;
  }

  /** Names what a price depends on: the operation, and of its variables sizes, switches and lengths of texts. */
  #keyOf(document: DocumentNode, operationName: string | null, variables: Variables): string {
    let number = this.#numbers.get(document);
    if (number === undefined) this.#numbers.set(document, (number = this.#documents++));
    let key = `${number} ${operationName ?? ''}`;
    for (const { variable } of getOperationAST(document, operationName)?.variableDefinitions ?? []) {
      const value = variables[variable.name.value];
      // Null is one more value: a variable that is left out may have a default.
      const matters = value === null || typeof value === 'number' || typeof value === 'boolean';
      key += `\n${matters ? value : typeof value === 'string' ? hundreds(value) : ''}`;
    }
    return key;
  }

  #count(query: DocumentNode, operationName: string | null, variables: Variables): number {
    try {
      return getComplexity({
        schema: this.#schema,
        query,
        variables: { ...variables },
        operationName: operationName ?? undefined,
        estimators: [estimate],
      });
    } catch (error) {
      // Variables have been checked: what remains is that fragments repeat each other without end in sight.
      if (error instanceof GraphQLError) return Infinity;
      throw error;
    }
  }
}
