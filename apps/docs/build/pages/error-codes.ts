import ts from 'typescript';

/** An error code of the client, in addition to the codes of the API. */
export interface ClientCode {
  readonly code: string;
  /** What it means; empty if a standard defines it. */
  readonly meaning: string;
}

/**
 * Reads the codes of a union of strings, and their meanings from its docstring.
 *
 * @param source - The text of the file that declares the type.
 * @param name - The name of the type.
 * @returns The codes in the order of the union.
 * @throws Error if the file has no such union of strings.
 */
export function codesOf(source: string, name: string): ClientCode[] {
  const file = ts.createSourceFile('codes.ts', source, ts.ScriptTarget.Latest, true);
  const alias = file.statements.find(
    (statement) => ts.isTypeAliasDeclaration(statement) && statement.name.text === name,
  );
  if (!alias || !ts.isTypeAliasDeclaration(alias) || !ts.isUnionTypeNode(alias.type)) {
    throw new Error(`There is no union ${name}.`);
  }
  const documentation = source.slice(alias.getFullStart(), alias.getStart());
  const meanings = new Map(
    [...documentation.matchAll(/^ \* - `(\w+)`: (.*(?:\n \* {3}.*)*)/gm)].map(([, code = '', text = '']) => [
      code,
      text.replaceAll(/\n \* +/g, ' ').replace(/\.$/, ''),
    ]),
  );
  return alias.type.types.map((type) => {
    if (!ts.isLiteralTypeNode(type) || !ts.isStringLiteral(type.literal)) {
      throw new Error(`${name} has more than strings: ${type.getText()}`);
    }
    const { text: code } = type.literal;
    return { code, meaning: meanings.get(code) ?? '' };
  });
}
