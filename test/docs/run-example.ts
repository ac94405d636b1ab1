import ts from "typescript";
import { expect } from "vitest";

/** What an example can name: modules by specifier, and further names in scope. */
export interface ExampleWorld {
  readonly modules?: Readonly<Record<string, object>>;
  readonly names?: Readonly<Record<string, unknown>>;
}

type Check = (got: unknown, expected: unknown, shown: string) => void;
type Script = (modules: object, check: Check, ...names: unknown[]) => Promise<void>;
const AsyncFunction = (async () => {}).constructor as new (...words: string[]) => Script;

/**
 * Runs an example and compares every `expression; // => value` in it; returns how many it compared.
 * Throws when the example throws, and when a `// =>` stands behind anything but an expression.
 */
export async function runExample(
  code: string,
  { modules = {}, names = {} }: ExampleWorld = {},
): Promise<number> {
  let compared = 0;
  const check: Check = (got, expected, shown) => {
    compared++;
    expect(got, shown).toEqual(expected);
  };
  const script = new AsyncFunction("$modules", "$check", ...Object.keys(names), toScript(code));
  await script(modules, check, ...Object.values(names));
  const promised = [...code.matchAll(/\/\/ =>/g)].length;
  expect(compared, "every `// =>` is compared").toBe(promised);
  return compared;
}

function toScript(code: string): string {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  const statements = source.statements.map((statement) => {
    if (ts.isImportDeclaration(statement)) return toConstants(statement);
    return ts.isExpressionStatement(statement)
      ? toCheck(statement, code)
      : statement.getText(source);
  });
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  const { outputText } = ts.transpileModule(statements.join("\n"), { compilerOptions: options });
  return `"use strict";\n${outputText}`;
}

function toConstants({ importClause, moduleSpecifier }: ts.ImportDeclaration): string {
  const bindings = importClause?.namedBindings;
  if (bindings === undefined) throw new Error("examples import names");
  const from = `$modules[${moduleSpecifier.getText()}]`;
  if (ts.isNamespaceImport(bindings)) return `const ${bindings.name.text} = ${from};`;
  const values = bindings.elements.filter(({ isTypeOnly }) => !isTypeOnly);
  const names = values.map(({ propertyName, name }) =>
    propertyName === undefined ? name.text : `${propertyName.text}: ${name.text}`,
  );
  return `const { ${names.join(", ")} } = ${from};`;
}

function toCheck(statement: ts.ExpressionStatement, code: string): string {
  // behind the statement, or alone on the line below it
  const [, promise] = /^[ \t]*\n?[ \t]*\/\/ =>(.*)/.exec(code.slice(statement.end)) ?? [];
  if (promise === undefined) return statement.getText();
  const expression = statement.expression.getText();
  return `$check(${expression}, (${promise}), ${JSON.stringify(expression)});`;
}
