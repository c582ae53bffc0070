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
import { giveWay } from '../store/give-way.ts';
import type { GraphContext } from './context.ts';
import { planArguments } from './planned-arguments.ts';
import type { PlanRun, Variables } from './plan-run.ts';

type Resolve = (parent: unknown, args: unknown, context: GraphContext) => unknown;

/** Writes what a resolver answered. */
type Write = (run: PlanRun, value: unknown) => void;

/** A field of a selection on one type of object. */
interface PlannedField {
  /** What stands before the value: brace or comma, and the key. */
  readonly lead: string;
  readonly name: string;
  /** Null where the value is a property of the parent. */
  readonly resolve: Resolve | null;
  readonly argumentsOf: (run: PlanRun) => unknown;
  readonly write: Write;
}

/** Answers a query, the data alone, by writing it. Throws where anything is not as it should be. */
export type OperationPlan = (run: PlanRun) => void;

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
  return (run) => writeFields(run, fields, undefined);
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
    return [...selected].map(([key, nodes], place) => this.#plan(type, `${place === 0 ? '{' : ','}"${key}":`, nodes));
  }

  #plan(type: GraphQLObjectType, lead: string, nodes: readonly FieldNode[]): PlannedField {
    const [node] = nodes;
    const name = node?.name.value ?? '';
    if (name === '__typename') return toTypeName(type, lead);
    const field = type.getFields()[name];
    if (!node || !field || (field.resolve?.length ?? 0) > 3) throw new NotPlannable(`${type.name}.${name}`);
    const argumentsOf = this.#planArguments(field, node);
    const resolve = (field.resolve as Resolve | undefined) ?? null;
    return { lead, name, resolve, argumentsOf, write: this.#planOutput(field.type, nodes) };
  }

  /** Arguments are the same for every parent: they are read once in each run. */
  #planArguments(field: GraphQLField<unknown, unknown>, node: FieldNode): PlannedField['argumentsOf'] {
    const number = this.#fields++;
    const read = planArguments(field, node);
    return ({ args, variables }) => (args[number] ??= read(variables));
  }

  #planOutput(type: GraphQLOutputType, nodes: readonly FieldNode[]): Write {
    const isNeeded = isNonNullType(type);
    const write = this.#planValue(isNeeded ? type.ofType : type, nodes);
    return (run, value) => {
      if (value === null || value === undefined) {
        if (isNeeded) refuse(`Null where there has to be a ${getNamedType(type).name}.`);
        run.text += 'null';
      } else if (typeof value === 'object' && value instanceof Error) throw value;
      else write(run, value);
    };
  }

  #planValue(type: GraphQLOutputType, nodes: readonly FieldNode[]): Write {
    if (isLeafType(type)) return toLeaf(type);
    if (isListType(type)) return toList(this.#planOutput(type.ofType as GraphQLOutputType, nodes));
    if (isObjectType(type)) {
      let fields: readonly PlannedField[] | undefined;
      return (run, value) => writeFields(run, (fields ??= this.#planBelow(type, nodes)), value);
    }
    if (isAbstractType(type)) return this.#planAbstract(type, nodes);
    throw new NotPlannable(String(type));
  }

  #planAbstract(type: GraphQLAbstractType, nodes: readonly FieldNode[]): Write {
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
      writeFields(run, fields, value);
    };
  }
}

function writeFields(run: PlanRun, fields: readonly PlannedField[], parent: unknown): void {
  for (const { lead, name, resolve, argumentsOf, write } of fields) {
    const value = resolve ? resolve(parent, argumentsOf(run), run.context) : propertyOf(parent, name);
    run.text += lead;
    if (isPromise(value)) run.wait(value, write);
    else write(run, value);
  }
  run.text += fields.length === 0 ? '{}' : '}';
}

/** Texts, which most values are, are told apart before their prototypes are looked at. */
function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value instanceof Promise;
}

function propertyOf(parent: unknown, name: string): unknown {
  const value = (parent as Record<string, unknown> | null | undefined)?.[name];
  return typeof value === 'function' ? refuse(`${name} is a method.`) : value;
}

function toTypeName({ name }: GraphQLObjectType, lead: string): PlannedField {
  return { lead, name, resolve: () => name, argumentsOf: () => undefined, write: toLeaf(GraphQLString) };
}

function toLeaf(type: GraphQLLeafType): Write {
  // Nearly all that is sent are texts, which stand for themselves.
  if (type === GraphQLString || type === GraphQLID) {
    return (run, value) => {
      run.text += quote(typeof value === 'string' ? value : String(type.serialize(value)));
    };
  }
  return (run, value) => {
    run.text += JSON.stringify(type.serialize(value) ?? refuse(`A ${type.name} cannot be ${String(value)}.`));
  };
}

/** Anything but what JSON leaves as it is: control characters, quotes, backslashes, halves of characters. */
const ESCAPED = /[^ !#-[\]-\ud7ff\ue000-\uffff]/;

/** The same as JSON.stringify, in half the time for nearly all texts. */
function quote(text: string): string {
  return ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`;
}

function toList(write: Write): Write {
  return (run, values) => {
    if (!Array.isArray(values)) refuse('A list has to be an array.');
    writeItems(run, values as unknown[], 0, write);
  };
}

function writeItems(run: PlanRun, values: readonly unknown[], from: number, write: Write): void {
  run.text += from === 0 ? '[' : '';
  for (let at = from; at < values.length; at++) {
    const value = values[at];
    if (at > 0) run.text += ',';
    if (isPromise(value)) run.wait(value, write);
    else write(run, value);
    if (run.countItem() && at + 1 < values.length) {
      run.wait(giveWay(run.context.options), () => writeItems(run, values, at + 1, write));
      return;
    }
  }
  run.text += ']';
}

/** Nobody reads it: the operation is executed in full, which says what is wrong and where. */
function refuse(problem: string): never {
  throw new TypeError(problem);
}
