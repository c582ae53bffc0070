import { Kind, OperationTypeNode, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** An operation that Apollo Server has parsed, validated and found within the limits of its shape. */
export interface AdmittedOperation {
  readonly document: DocumentNode;
  readonly operationName: string | null;
}

/** Documents remembered; a client sends a handful, a stranger may send many. */
const REMEMBERED = 2000;

/**
 * Operations that passed the whole pipeline once. The same text again needs neither parsing nor validation, which
 * cost several times what most answers do; price and variables are still checked each time.
 */
export class AdmittedOperations {
  readonly #operations = new LRUCache<string, AdmittedOperation>({ max: REMEMBERED });

  admit(source: string, operationName: string | null, document: DocumentNode): void {
    const operation = findOperation(document, operationName);
    if (operation?.operation !== OperationTypeNode.QUERY) return;
    this.#operations.set(keyOf(source, operationName), { document, operationName: operation.name?.value ?? null });
  }

  find(source: string, operationName: string | null): AdmittedOperation | undefined {
    return this.#operations.get(keyOf(source, operationName));
  }
}

function keyOf(source: string, operationName: string | null): string {
  return `${operationName ?? ''}\n${source}`;
}

function findOperation({ definitions }: DocumentNode, name: string | null): OperationDefinitionNode | undefined {
  const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return name === null ? operations[0] : operations.find((operation) => operation.name?.value === name);
}
