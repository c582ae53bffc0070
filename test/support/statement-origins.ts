import ts from 'typescript';
import type { ProgramIndex } from './program-index.ts';

/**
 * What an expression is made of: the next expressions to look at, none where it ends in words of the program, null
 * where it may be anybody's.
 */
type MadeOf = readonly ts.Expression[] | null;

/** What these methods answer is made of what they are called on, and of the arguments that follow. */
const KEEPING = new Set([
  'filter',
  'slice',
  'sort',
  'reverse',
  'toLowerCase',
  'toUpperCase',
  'charAt',
  'trim',
  'split',
]);
const COMBINING = new Set(['join', 'concat']);
const MAPPING = new Set(['map', 'flatMap']);
const FINITE =
  ts.TypeFlags.StringLiteral |
  ts.TypeFlags.NumberLike |
  ts.TypeFlags.BooleanLike |
  ts.TypeFlags.Null |
  ts.TypeFlags.Undefined;

/** The ontology table, whose constants are the words that statements are made of. */
const ONTOLOGY = '/src/domain/ontology.ts';

/** Parameters of our own functions that are statements. Whoever hands one on is judged where he is called. */
export const STATEMENT_NAMES: ReadonlySet<string> = new Set(['statement', 'sql']);

/** One step from an expression back towards its origins. */
export class Origins {
  readonly #checker: ts.TypeChecker;
  readonly #index: ProgramIndex;

  constructor(checker: ts.TypeChecker, index: ProgramIndex) {
    this.#checker = checker;
    this.#index = index;
  }

  madeOf(node: ts.Expression): MadeOf {
    if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node) || node.kind === ts.SyntaxKind.NullKeyword) return [];
    if (ts.isTemplateExpression(node)) return node.templateSpans.map(({ expression }) => expression);
    if (ts.isParenthesizedExpression(node) || ts.isSpreadElement(node) || ts.isNonNullExpression(node)) {
      return [node.expression];
    }
    if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse];
    if (ts.isBinaryExpression(node)) return this.#binary(node);
    if (ts.isArrayLiteralExpression(node)) return node.elements;
    if (ts.isObjectLiteralExpression(node)) return together(node.properties.map(valueOf));
    if (ts.isAsExpression(node)) return node.type.getText() === 'const' ? [node.expression] : null;
    if (this.#isFinite(node) && !this.#isCast(node)) return [];
    if (ts.isIdentifier(node)) return this.#declared(node);
    if (ts.isPropertyAccessExpression(node)) return this.#declared(node.name);
    if (ts.isElementAccessExpression(node)) return [node.expression];
    if (ts.isCallExpression(node)) return this.#call(node);
    if (ts.isNewExpression(node)) return node.arguments ?? [];
    return null;
  }

  #binary(node: ts.BinaryExpression): MadeOf {
    const { PlusToken, QuestionQuestionToken, BarBarToken } = ts.SyntaxKind;
    const isJoint = [PlusToken, QuestionQuestionToken, BarBarToken].some((kind) => kind === node.operatorToken.kind);
    if (isJoint) return [node.left, node.right];
    return this.#isFinite(node) ? [] : null;
  }

  /** Numbers, and texts whose type lists all that they can be. */
  #isFinite(node: ts.Expression): boolean {
    const type = this.#checker.getTypeAtLocation(node);
    const parts = type.isUnion() ? type.types : [type];
    return parts.every(({ flags }) => (flags & FINITE) !== 0);
  }

  /** Whether a name has its type by a cast only. */
  #isCast(node: ts.Expression): boolean {
    const declaration = ts.isIdentifier(node) ? this.#declarationOf(node) : undefined;
    if (!declaration || !ts.isVariableDeclaration(declaration) || !declaration.initializer) return false;
    return ts.isAsExpression(declaration.initializer);
  }

  #declarationOf(name: ts.Node): ts.Declaration | undefined {
    const symbol = this.#checker.getSymbolAtLocation(name);
    const real = symbol && symbol.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(symbol) : symbol;
    return real?.valueDeclaration ?? real?.declarations?.[0];
  }

  #declared(name: ts.Node): MadeOf {
    const declaration = this.#declarationOf(name);
    if (!declaration) return null;
    if (ts.isBindingElement(declaration)) return this.#bound(declaration);
    if (ts.isParameter(declaration)) return this.#parameter(declaration);
    if (ts.isVariableDeclaration(declaration)) return variable(declaration);
    if (ts.isPropertyAssignment(declaration)) return [declaration.initializer];
    // Every value that the field is given anywhere.
    if (ts.isPropertySignature(declaration)) return this.#index.writesOf.get(declaration) ?? null;
    return null;
  }

  /** A part of something taken apart: all of it must be ours. */
  #bound(element: ts.BindingElement): MadeOf {
    const whole = element.parent.parent;
    if (ts.isVariableDeclaration(whole)) return variable(whole);
    return ts.isParameter(whole) ? this.#parameter(whole) : null;
  }

  /** What all callers hand over; to a function given to `map` and its like, the items of what that is called on. */
  #parameter(parameter: ts.ParameterDeclaration): MadeOf {
    if (STATEMENT_NAMES.has(parameter.name.getText())) return [];
    const owner = parameter.parent;
    if (ts.isArrowFunction(owner) && ts.isCallExpression(owner.parent)) return itemsOf(owner.parent);
    return parameter.dotDotDotToken ? null : this.#handedOver(parameter);
  }

  #handedOver(parameter: ts.ParameterDeclaration): MadeOf {
    const place = parameter.parent.parameters.indexOf(parameter);
    const calls = this.#index.callsOf.get(parameter.parent);
    return calls?.flatMap((call) => call.arguments[place] ?? parameter.initializer ?? []) ?? null;
  }

  #call({ expression: callee, arguments: given }: ts.CallExpression): MadeOf {
    if (ts.isIdentifier(callee) && callee.text === 'String') return given;
    if (!ts.isPropertyAccessExpression(callee)) return this.#results(callee);
    const { text: method } = callee.name;
    if (KEEPING.has(method)) return [callee.expression];
    if (COMBINING.has(method)) return [callee.expression, ...given];
    return MAPPING.has(method) && given[0] ? this.#results(given[0]) : null;
  }

  /** All that a function can answer. */
  #results(callee: ts.Expression): MadeOf {
    if (ts.isArrowFunction(callee)) return returned(callee.body);
    const declaration = ts.isIdentifier(callee) ? this.#declarationOf(callee) : undefined;
    if (!declaration || declaration.getSourceFile().isDeclarationFile) return null;
    if (ts.isFunctionDeclaration(declaration)) return declaration.body ? returned(declaration.body) : null;
    if (ts.isVariableDeclaration(declaration) && declaration.initializer) return this.#results(declaration.initializer);
    if (!ts.isParameter(declaration)) return null;
    return together((this.#handedOver(declaration) ?? []).map((handed) => this.#results(handed)));
  }
}

function together(parts: readonly MadeOf[]): MadeOf {
  return parts.every((part) => part !== null) ? parts.flat() : null;
}

function valueOf(property: ts.ObjectLiteralElementLike): MadeOf {
  if (ts.isPropertyAssignment(property)) return [property.initializer];
  if (ts.isSpreadAssignment(property)) return [property.expression];
  return ts.isShorthandPropertyAssignment(property) ? [property.name] : null;
}

/** A constant, or the variable of a loop over something. A variable that may be assigned again is not followed. */
function variable(declaration: ts.VariableDeclaration): MadeOf {
  if (declaration.getSourceFile().fileName.endsWith(ONTOLOGY)) return [];
  const list = declaration.parent;
  if (!ts.isVariableDeclarationList(list) || !(list.flags & ts.NodeFlags.Const)) return null;
  if (ts.isForOfStatement(list.parent)) return [list.parent.expression];
  return declaration.initializer ? [declaration.initializer] : null;
}

function itemsOf({ expression }: ts.CallExpression): MadeOf {
  if (!ts.isPropertyAccessExpression(expression)) return null;
  const { text: method } = expression.name;
  return KEEPING.has(method) || MAPPING.has(method) ? [expression.expression] : null;
}

function returned(body: ts.ConciseBody): MadeOf {
  if (!ts.isBlock(body)) return [body];
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    if (ts.isReturnStatement(node) && node.expression) found.push(node.expression);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(body, visit);
  return found;
}
