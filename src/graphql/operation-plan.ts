import {
  getNamedType,
  GraphQLID,
  GraphQLString,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import type { GraphContext } from './context.ts';
import { planArguments } from './planned-arguments.ts';
import type { PlanRun, Variables } from './plan-run.ts';

type Resolve = (parent: unknown, args: unknown, context: GraphContext) => unknown;

/** Turns what a resolver answered into what is sent. */
type Complete = (run: PlanRun, value: unknown) => unknown;

/** A field of a selection on one type of object. */
interface PlannedField {
  readonly key: string;
  readonly name: string;
  /** Null where the value is a property of the parent. */
  readonly resolve: Resolve | null;
  readonly argumentsOf: (run: PlanRun) => unknown;
  readonly complete: Complete;
}

/** Answers a query, the data alone. Throws where anything is not as it should be. */
export type OperationPlan = (run: PlanRun) => object;

/** An operation that has to be executed in full: it asks the schema about itself. */
export class NotPlannable extends Error {}

/**
 * What executing an operation can know before it sees values: which fields a selection has on each type of object, what
 * resolves them, what their arguments are. A selection is planned when the first object of a type comes, once for each
 * selection and type, so that a plan grows with the document and not with the ways through it. `variables` are those
 * that decide about `@skip` and `@include`.
 */
export function planOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): OperationPlan {
  const root = schema.getRootType(operation.operation);
  if (!root) throw new NotPlannable(`The schema has no ${operation.operation}.`);
  const planner = new Planner(schema, document, variables);
  const fields = planner.planRoot(root, operation);
  return (run) => answerFields(run, fields, undefined);
}

class Planner {
  readonly #schema: GraphQLSchema;
  readonly #variables: Variables;
  readonly #fragments: Record<string, FragmentDefinitionNode> = {};
  readonly #nodes = new Map<FieldNode, number>();
  readonly #planned = new Map<string, readonly PlannedField[]>();
  #fields = 0;

  constructor(schema: GraphQLSchema, document: DocumentNode, variables: Variables) {
    [this.#schema, this.#variables] = [schema, variables];
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#fragments[definition.name.value] = definition;
    }
  }

  planRoot(type: GraphQLObjectType, { selectionSet }: OperationDefinitionNode): readonly PlannedField[] {
    return this.#planAll(type, collectFields(this.#schema, this.#fragments, this.#variables, type, selectionSet));
  }

  /** What is selected below some fields, which are written apart and read as one, on a type. */
  #planBelow(type: GraphQLObjectType, nodes: readonly FieldNode[]): readonly PlannedField[] {
    const key = `${type.name} ${nodes.map((node) => this.#numberOf(node)).join(' ')}`;
    const known = this.#planned.get(key);
    if (known) return known;
    const below = collectSubfields(this.#schema, this.#fragments, this.#variables, type, nodes);
    const fields = this.#planAll(type, below);
    this.#planned.set(key, fields);
    return fields;
  }

  #numberOf(node: FieldNode): number {
    const number = this.#nodes.get(node) ?? this.#nodes.size;
    this.#nodes.set(node, number);
    return number;
  }

  #planAll(type: GraphQLObjectType, selected: ReadonlyMap<string, readonly FieldNode[]>): readonly PlannedField[] {
    return [...selected].map(([key, nodes]) => this.#plan(type, key, nodes));
  }

  #plan(type: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): PlannedField {
    const [node] = nodes;
    const name = node?.name.value ?? '';
    if (name === '__typename') return toTypeName(type, key);
    const field = type.getFields()[name];
    if (!node || !field || (field.resolve?.length ?? 0) > 3) throw new NotPlannable(`${type.name}.${name}`);
    const argumentsOf = this.#planArguments(field, node);
    const resolve = (field.resolve as Resolve | undefined) ?? null;
    return { key, name, resolve, argumentsOf, complete: this.#planOutput(field.type, nodes) };
  }

  /** Arguments are the same for every parent: they are read once in each run. */
  #planArguments(field: GraphQLField<unknown, unknown>, node: FieldNode): PlannedField['argumentsOf'] {
    const number = this.#fields++;
    const read = planArguments(field, node);
    return ({ args, variables }) => (args[number] ??= read(variables));
  }

  #planOutput(type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete {
    if (!isNonNullType(type)) return this.#planPresent(type, nodes);
    const complete = this.#planPresent(type.ofType, nodes);
    return (run, value) => complete(run, value) ?? refuse(`Null where there has to be a ${getNamedType(type).name}.`);
  }

  #planPresent(type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete {
    const complete = this.#planValue(type, nodes);
    return (run, value) => {
      if (value === null || value === undefined) return null;
      if (value instanceof Error) throw value;
      return complete(run, value);
    };
  }

  #planValue(type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete {
    if (isLeafType(type)) return toLeaf(type);
    if (isListType(type)) return toList(this.#planOutput(type.ofType as GraphQLOutputType, nodes));
    if (isObjectType(type)) {
      let fields: readonly PlannedField[] | undefined;
      return (run, value) => answerFields(run, (fields ??= this.#planBelow(type, nodes)), value);
    }
    if (isAbstractType(type)) return this.#planAbstract(type, nodes);
    throw new NotPlannable(String(type));
  }

  #planAbstract(type: GraphQLAbstractType, nodes: readonly FieldNode[]): Complete {
    const resolveType = type.resolveType as ((value: unknown) => unknown) | null | undefined;
    if (!resolveType) throw new NotPlannable(type.name);
    const byName = new Map<unknown, readonly PlannedField[]>();
    return (run, value) => {
      const name = resolveType(value);
      let fields = byName.get(name);
      if (fields === undefined) {
        const possible = this.#schema.getPossibleTypes(type).find((one) => one.name === name);
        fields = this.#planBelow(possible ?? refuse(`A ${type.name} cannot be a ${String(name)}.`), nodes);
        byName.set(name, fields);
      }
      return answerFields(run, fields, value);
    };
  }
}

function answerFields(run: PlanRun, fields: readonly PlannedField[], parent: unknown): object {
  const answer: Record<string, unknown> = {};
  for (const { key, name, resolve, argumentsOf, complete } of fields) {
    const value = resolve ? resolve(parent, argumentsOf(run), run.context) : propertyOf(parent, name);
    answer[key] = value instanceof Promise ? answerLater(run, value, answer, key, complete) : complete(run, value);
  }
  return answer;
}

/** Null holds the place until the value is there. Apart from the rest, since a function that is made costs even where it is not called. */
function answerLater<K extends string | number>(
  run: PlanRun,
  value: Promise<unknown>,
  answer: Record<K, unknown>,
  key: K,
  complete: Complete,
): null {
  run.wait(value, (ready) => (answer[key] = complete(run, ready)));
  return null;
}

function propertyOf(parent: unknown, name: string): unknown {
  const value = (parent as Record<string, unknown> | null | undefined)?.[name];
  return typeof value === 'function' ? refuse(`${name} is a method.`) : value;
}

function toTypeName({ name }: GraphQLObjectType, key: string): PlannedField {
  return { key, name, resolve: () => name, argumentsOf: () => undefined, complete: (_, value) => value };
}

function toLeaf(type: GraphQLLeafType): Complete {
  // Nearly all that is sent are texts, which stand for themselves.
  if (type === GraphQLString || type === GraphQLID) {
    return (_, value) => (typeof value === 'string' ? value : type.serialize(value));
  }
  return (_, value) => type.serialize(value) ?? refuse(`A ${type.name} cannot be ${String(value)}.`);
}

function toList(complete: Complete): Complete {
  return (run, values) => {
    if (!Array.isArray(values)) return refuse('A list has to be an array.');
    const list: unknown[] = [];
    for (const value of values as unknown[]) {
      const isLater = value instanceof Promise;
      list.push(isLater ? answerLater(run, value, list, list.length, complete) : complete(run, value));
    }
    return list;
  };
}

/** Nobody reads it: the operation is executed in full, which says what is wrong and where. */
function refuse(problem: string): never {
  throw new TypeError(problem);
}
