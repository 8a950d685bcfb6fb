import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { firstSentence } from './markdown.ts';

const packages = new URL('../../../../packages/', import.meta.url);

/** An option of an interface. */
export interface DeclaredOption {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  /** The comment after `@default`; links are still `{@link …}`. */
  readonly default: string;
  /** The first paragraph of its comment. */
  readonly text: string;
}

/** The declarations of a package by name. Of several with one name, the first in the order of the files. */
export type Declarations = ReadonlyMap<string, ts.InterfaceDeclaration | ts.TypeAliasDeclaration>;

/** Reads the interfaces and types that the sources of a package export, without generated ones. */
export async function readDeclarations(name: string): Promise<Declarations> {
  const folder = new URL(`${name}/src/`, packages);
  const paths = globSync('**/*.ts', { cwd: fileURLToPath(folder), exclude: ['generated/**'] }).toSorted();
  const sources = await Promise.all(paths.map((path) => readFile(new URL(path, folder), 'utf8')));
  return declarationsIn(sources);
}

/** Finds the exported interfaces and types in the texts of files. */
export function declarationsIn(sources: readonly string[]): Declarations {
  const found = new Map<string, ts.InterfaceDeclaration | ts.TypeAliasDeclaration>();
  for (const source of sources) {
    if (!/^export (?:interface|type) /m.test(source)) continue;
    const file = ts.createSourceFile('options.ts', source, ts.ScriptTarget.Latest, true);
    for (const statement of file.statements) {
      if (!ts.isInterfaceDeclaration(statement) && !ts.isTypeAliasDeclaration(statement)) continue;
      const isExported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
      if (isExported && !found.has(statement.name.text)) found.set(statement.name.text, statement);
    }
  }
  return found;
}

/** Returns the first sentence of the comment of an interface. */
export const sentenceOf = (declarations: Declarations, name: string): string =>
  firstSentence(commentOf(declarationOf(declarations, name)));

/**
 * Lists the options of an interface, and those that it inherits, also through `Omit` and `Pick`.
 *
 * @throws Error if there is no such interface, or its parent is something else.
 */
export function optionsOf(declarations: Declarations, name: string): DeclaredOption[] {
  const declaration = declarationOf(declarations, name);
  if (ts.isTypeAliasDeclaration(declaration)) return inherited(declarations, declaration.type);
  const parents = (declaration.heritageClauses ?? []).flatMap(({ types }) => [...types]);
  const options = new Map<string, DeclaredOption>();
  for (const option of [
    ...parents.flatMap((parent) => inherited(declarations, parent)),
    ...declaration.members.flatMap(optionOf),
  ])
    options.set(option.name, option);
  return [...options.values()];
}

function declarationOf(
  declarations: Declarations,
  name: string,
): ts.InterfaceDeclaration | ts.TypeAliasDeclaration {
  const found = declarations.get(name);
  if (!found) throw new Error(`There is no interface ${name}.`);
  return found;
}

/** The options of a type that is named after `extends` or `=`. */
function inherited(declarations: Declarations, type: ts.TypeNode): DeclaredOption[] {
  const [name, ...parameters] = ts.isExpressionWithTypeArguments(type)
    ? [type.expression.getText(), ...(type.typeArguments ?? [])]
    : ts.isTypeReferenceNode(type)
      ? [type.typeName.getText(), ...(type.typeArguments ?? [])]
      : [''];
  const [from, names] = parameters;
  if (name !== 'Omit' && name !== 'Pick') return optionsOf(declarations, name);
  if (!from || !names) throw new Error(`${type.getText()} needs two types.`);
  const listed = new Set([...names.getText().matchAll(/'(\w+)'/g)].map(([, each]) => each));
  return inherited(declarations, from).filter((option) => listed.has(option.name) === (name === 'Pick'));
}

function optionOf(member: ts.TypeElement): DeclaredOption[] {
  if (!ts.isPropertySignature(member) && !ts.isMethodSignature(member)) return [];
  const fallback = ts.getJSDocTags(member).find(({ tagName }) => tagName.text === 'default');
  const type = ts.isMethodSignature(member) ? 'function' : typeOf(member.type?.getText() ?? 'unknown');
  return [
    {
      name: member.name.getText(),
      type,
      required: member.questionToken === undefined,
      default: (ts.getTextOfJSDocComment(fallback?.comment) ?? '').trim(),
      text: commentOf(member).split('\n\n')[0] ?? '',
    },
  ];
}

const commentOf = (node: ts.Node): string =>
  (
    ts.getTextOfJSDocComment(ts.getJSDocCommentsAndTags(node).find((each) => ts.isJSDoc(each))?.comment) ?? ''
  ).trim();

/** A type in one line, without `undefined`, which every optional one has; a long one is a function or an object. */
function typeOf(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').replace(/ \| undefined$/, '');
  if (line.length <= 60) return line;
  return line.includes('=>') ? 'function' : 'object';
}
