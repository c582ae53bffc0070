import {
  getNamedType,
  isCompositeType,
  isObjectType,
  Kind,
  typeFromAST,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/**
 * How much code an operation compiles to, in fields: a selection on an interface is written out for each of its types,
 * so that nesting multiplies. Linear in the document; fragments are measured once.
 */
export function codeSize(schema: GraphQLSchema, document: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, number>();

  const sizeOn = (type: GraphQLCompositeType, { selections }: SelectionSetNode): number => {
    const types = isObjectType(type) ? 1 : schema.getPossibleTypes(type).length;
    return selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return sum + sizeOfFragment(selection.name.value);
      if (selection.kind === Kind.FIELD) {
        const inner = selection.selectionSet && sizeOfField(type, selection.name.value, selection.selectionSet);
        return sum + types * (1 + (inner ?? 0));
      }
      const condition = selection.typeCondition ? typeFromAST(schema, selection.typeCondition) : type;
      return sum + (isCompositeType(condition) ? sizeOn(condition, selection.selectionSet) : 0);
    }, 0);
  };
  const sizeOfField = (type: GraphQLCompositeType, name: string, selections: SelectionSetNode): number => {
    const field = 'getFields' in type ? type.getFields()[name] : undefined;
    const output = field && getNamedType(field.type);
    return isCompositeType(output) ? sizeOn(output, selections) : selections.selections.length;
  };
  const sizeOfFragment = (name: string): number => {
    const fragment = fragments.get(name);
    const type = fragment && typeFromAST(schema, fragment.typeCondition);
    if (!fragment || !isCompositeType(type)) return 0;
    const known = measured.get(name);
    if (known !== undefined) return known;
    measured.set(name, 0);
    const size = sizeOn(type, fragment.selectionSet);
    measured.set(name, size);
    return size;
  };

  return document.definitions.reduce((largest, definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return largest;
    const root = schema.getRootType(definition.operation);
    return root ? Math.max(largest, sizeOn(root, definition.selectionSet)) : largest;
  }, 0);
}
