import ts from 'typescript';

/** Who calls what, and who writes what, in the files of a program. */
export interface ProgramIndex {
  readonly calls: readonly ts.CallExpression[];
  /** Calls by the function that they reach. */
  readonly callsOf: ReadonlyMap<ts.Node, readonly ts.CallExpression[]>;
  /** Values by the declaration of the field that they are given to. */
  readonly writesOf: ReadonlyMap<ts.Node, readonly ts.Expression[]>;
}

export function createProgramIndex(sources: readonly ts.SourceFile[], checker: ts.TypeChecker): ProgramIndex {
  const calls: ts.CallExpression[] = [];
  const callsOf = new Map<ts.Node, ts.CallExpression[]>();
  const writesOf = new Map<ts.Node, ts.Expression[]>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      calls.push(node);
      const declaration = checker.getResolvedSignature(node)?.declaration;
      if (declaration) callsOf.set(declaration, [...(callsOf.get(declaration) ?? []), node]);
    }
    if (ts.isObjectLiteralExpression(node)) {
      const contextual = checker.getContextualType(node);
      const expected = contextual && checker.getNonNullableType(contextual);
      for (const property of node.properties) {
        if (!property.name || !ts.isIdentifier(property.name)) continue;
        const value = ts.isPropertyAssignment(property) ? property.initializer : property.name;
        for (const field of expected?.getProperty(property.name.text)?.declarations ?? []) {
          writesOf.set(field, [...(writesOf.get(field) ?? []), value]);
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  sources.forEach(visit);
  return { calls, callsOf, writesOf };
}
