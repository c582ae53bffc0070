import { join, resolve } from 'node:path';
import ts from 'typescript';
import { createProgramIndex } from './program-index.ts';
import { Origins, STATEMENT_NAMES } from './statement-origins.ts';

/** A piece of a statement that could be a caller's words. */
export interface Intrusion {
  /** File, line and text of the piece. */
  readonly where: string;
}

export interface Inspection {
  /** Statements handed to an engine. */
  readonly statements: number;
  /** Expressions put into them. */
  readonly pieces: number;
  readonly intrusions: readonly Intrusion[];
}

/** Methods of the engines' clients that take a statement, by package. */
const SINKS: Readonly<Record<string, ReadonlySet<string>>> = {
  'neo4j-driver': new Set(['run', 'executeQuery']),
  libsql: new Set(['prepare', 'exec', 'pragma']),
};

/**
 * Follows every statement that reaches a database back to what it is made of, through variables, parameters and their
 * callers, fields and their writers, and the results of functions. Made of the program's own words are literals,
 * numbers, and values whose type is a finite list of words (as the ontology's are, unless a cast made them so); all
 * else is an intrusion. `planted` adds a file, to see that one is found.
 */
export function inspectStatements(
  directory: string,
  planted?: { readonly file: string; readonly text: string },
): Inspection {
  const program = createProgram(directory, planted);
  const checker = program.getTypeChecker();
  const room = resolve(directory, 'src', 'store');
  const sources = program
    .getSourceFiles()
    .filter(
      ({ fileName, isDeclarationFile }) =>
        !isDeclarationFile && resolve(fileName).startsWith(resolve(directory, 'src')),
    );
  const index = createProgramIndex(sources, checker);
  const origins = new Origins(checker, index);
  const statements = index.calls
    .filter((call) => resolve(call.getSourceFile().fileName).startsWith(room))
    .flatMap((call) => statementOf(call, checker) ?? []);
  const seen = new Set(statements);
  const intrusions: Intrusion[] = [];
  // What is added while the set is walked is walked too.
  for (const piece of seen) {
    const parts = origins.madeOf(piece);
    if (parts === null) intrusions.push({ where: placeOf(piece) });
    else for (const part of parts) seen.add(part);
  }
  return { statements: statements.length, pieces: seen.size, intrusions };
}

function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return `${file.fileName}:${line + 1} ${node.getText().slice(0, 80)}`;
}

function createProgram(directory: string, planted?: { readonly file: string; readonly text: string }): ts.Program {
  const path = join(directory, 'tsconfig.json');
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(path, (file) => ts.sys.readFile(file)).config,
    ts.sys,
    directory,
  );
  const host = ts.createCompilerHost(options);
  const roots = ts.sys.readDirectory(join(directory, 'src', 'store'), ['.ts']);
  if (!planted) return ts.createProgram(roots, options, host);
  const file = join(directory, planted.file);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, target, ...rest) =>
    resolve(name) === file ? ts.createSourceFile(name, planted.text, target) : read(name, target, ...rest);
  return ts.createProgram([...roots, file], options, host);
}

/** The statement that a call hands on, when it is one that takes a statement. */
function statementOf(call: ts.CallExpression, checker: ts.TypeChecker): ts.Expression | null {
  const declaration = checker.getResolvedSignature(call)?.declaration;
  if (!declaration || ts.isJSDocSignature(declaration)) return null;
  const { fileName: from, isDeclarationFile: isForeign } = declaration.getSourceFile();
  const place = declaration.parameters.findIndex(({ name }) => STATEMENT_NAMES.has(name.getText()));
  if (!isForeign) return call.arguments[place] ?? null;
  const method = ts.isPropertyAccessExpression(call.expression) ? call.expression.name.text : '';
  const isSink = Object.entries(SINKS).some(([name, methods]) => from.includes(`/${name}`) && methods.has(method));
  return isSink ? (call.arguments[0] ?? null) : null;
}
