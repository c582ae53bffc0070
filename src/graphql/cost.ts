import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isCompositeType,
  isListType,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';

/** What a list without a page size is taken to hold. */
const ASSUMED_LENGTH = 3;
const PAGED_LISTS = new Set(['edges', 'nodes']);
const SIZE_ARGUMENTS = ['first', 'maxConcepts'] as const;
const REMEMBERED_PRICES = 200;

/**
 * Price of a field: 1 for each object that it may bring, times what is asked of each of them. A connection brings
 * `first` objects, even when only their number is asked; another list is taken to hold three. A text or number is
 * free with its object, unless it is a list or asked with arguments and so costs a look-up. Introspection is free: its
 * size is bounded by the schema.
 */
const estimate: ComplexityEstimator = ({ type, field, node, args, childComplexity }) => {
  if (type.name.startsWith('__') || field.name.startsWith('__')) return 0;
  const output = getNullableType(field.type);
  if (!isCompositeType(getNamedType(output))) return isListType(output) || node.arguments?.length ? 1 : 0;
  const size = SIZE_ARGUMENTS.map((name) => args[name] as unknown).find((value) => typeof value === 'number');
  if (size !== undefined) return 1 + Math.max(1, size) * Math.max(1, childComplexity);
  const isPage = PAGED_LISTS.has(field.name) && type.name.endsWith('Connection');
  return (isListType(output) && !isPage ? ASSUMED_LENGTH : 1) * (1 + childComplexity);
};

/** Prices operations; remembers the price of a document for each set of numbers and switches among its variables. */
export class CostCounter {
  readonly #schema: GraphQLSchema;
  readonly #prices = new WeakMap<DocumentNode, Map<string, number>>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** Infinity when the document is too tangled to count. */
  price(document: DocumentNode, operationName: string | null, variables: Readonly<Record<string, unknown>>): number {
    const prices = this.#prices.get(document) ?? new Map<string, number>();
    this.#prices.set(document, prices);
    const key = keyOf(operationName, variables);
    const known = prices.get(key);
    if (known !== undefined) return known;
    const price = this.#count(document, operationName, variables);
    if (prices.size >= REMEMBERED_PRICES) prices.clear();
    prices.set(key, price);
    return price;
  }

  #count(query: DocumentNode, operationName: string | null, variables: Readonly<Record<string, unknown>>): number {
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

/** Names what a price depends on: the operation, and of the variables those that may be sizes or switches. */
function keyOf(operationName: string | null, variables: Readonly<Record<string, unknown>>): string {
  let key = operationName ?? '';
  for (const [name, value] of Object.entries(variables)) {
    if (typeof value === 'number' || typeof value === 'boolean') key += `\n${name} ${value}`;
  }
  return key;
}
