import { createHash } from 'node:crypto';
import { Kind, OperationTypeNode, visit, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** An operation that has been parsed, validated and found within the limits of its shape. */
export interface AdmittedOperation {
  readonly document: DocumentNode;
  readonly operationName: string | null;
}

/** All remembered documents together: some thousands as clients send them, and however large those are of a stranger. */
const REMEMBERED_BYTES = 32 * 1024 * 1024;
/** What a node of a parsed document takes, with the tokens that it was read from. */
const NODE_BYTES = 300;
/** So many documents that came once are known, by their digests: the latest. */
const SEEN_ONCE = 10_000;

/**
 * Operations that passed the whole pipeline twice. The same text again needs neither parsing nor validation, which
 * cost several times what most answers do; price and variables are still checked each time. Those that are registered
 * stay, of all others the least recently used go first. What comes only once is not kept: who sends ever new documents
 * would drive out those of everybody else, and leave much that is hard to collect.
 */
export class AdmittedOperations {
  readonly #registered = new Map<string, AdmittedOperation>();
  readonly #sent: LRUCache<string, AdmittedOperation>;
  readonly #seenOnce = new LRUCache<string, true>({ max: SEEN_ONCE });

  constructor(maxBytes = REMEMBERED_BYTES) {
    this.#sent = new LRUCache<string, AdmittedOperation>({
      maxSize: maxBytes,
      sizeCalculation: ({ document }, key) => 2 * key.length + NODE_BYTES * countNodes(document),
    });
  }

  /** An operation that came with a request. */
  admit(source: string, operationName: string | null, document: DocumentNode): void {
    const key = keyOf(source, operationName);
    const digest = createHash('sha256').update(key).digest('base64');
    if (!this.#seenOnce.has(digest)) {
      this.#seenOnce.set(digest, true);
      return;
    }
    const operation = toAdmitted(document, operationName);
    if (operation) this.#sent.set(key, operation);
  }

  /** Every operation of a document that clients may name, each by its own name, and one that is alone without. */
  register(source: string, document: DocumentNode): void {
    const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    const names = operations.flatMap(({ name }) => (name ? [name.value] : []));
    for (const name of operations.length === 1 ? [null, ...names] : names) {
      const operation = toAdmitted(document, name);
      if (operation) this.#registered.set(keyOf(source, name), operation);
    }
  }

  find(source: string, operationName: string | null): AdmittedOperation | undefined {
    const key = keyOf(source, operationName);
    return this.#registered.get(key) ?? this.#sent.get(key);
  }
}

function keyOf(source: string, operationName: string | null): string {
  return `${operationName ?? ''}\n${source}`;
}

function toAdmitted(document: DocumentNode, name: string | null): AdmittedOperation | null {
  const operation = findOperation(document, name);
  if (operation?.operation !== OperationTypeNode.QUERY) return null;
  return { document, operationName: operation.name?.value ?? null };
}

function findOperation({ definitions }: DocumentNode, name: string | null): OperationDefinitionNode | undefined {
  const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return name === null ? operations[0] : operations.find((operation) => operation.name?.value === name);
}

function countNodes(document: DocumentNode): number {
  let nodes = 0;
  visit(document, {
    enter: () => {
      nodes++;
    },
  });
  return nodes;
}
