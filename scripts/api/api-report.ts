import { posix } from 'node:path';
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** The declaration files of a package by the names of its entries, such as `.` and `./mac`. */
export type Entries = Readonly<Record<string, string>>;

/**
 * Reports the API of a package: the names that each entry exports, and the declaration of each name and of the types that it refers to,
 * without comments and in the order of their names. Moving code from one file to another changes nothing in it.
 *
 * @param entries - Absolute paths of the declaration files.
 * @returns The report.
 */
export function apiReport(entries: Entries): string {
  const program = new Declarations();
  const lists = Object.entries(entries).map(([entry, path]) => {
    const names = [...program.exportsOf(path)].toSorted(([one], [other]) => compare(one, other));
    return `entry ${entry}\n${names.map(([name, target]) => `  ${program.nameOf(target, name)}`).join('\n')}\n`;
  });
  return `${lists.join('\n')}\n${program.print().join('\n\n')}\n`;
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** A declared name in a file; outside of the package, the name of the module in place of the path. */
interface Target {
  readonly path: string;
  readonly name: string;
}

interface File {
  /** Declarations by name: overloads and merged interfaces are several. */
  readonly declared: ReadonlyMap<string, readonly ts.Statement[]>;
  readonly imported: ReadonlyMap<string, Target>;
  readonly exported: ReadonlyMap<string, Target>;
  /** Paths of the files of which everything is exported. */
  readonly all: readonly string[];
  readonly source: ts.SourceFile;
}

/** The declaration files of a package, read when they are first needed, and the declarations that the report has. */
class Declarations {
  readonly #files = new Map<string, File>();
  readonly #printed = new Map<string, string>();
  readonly #printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });

  /** Returns the names that a file exports, with their declarations. */
  exportsOf(path: string): Map<string, Target> {
    const { exported, all } = this.#read(path);
    const found = new Map<string, Target>();
    for (const each of all) for (const [name, target] of this.exportsOf(each)) found.set(name, target);
    for (const [name, target] of exported) found.set(name, target);
    return found;
  }

  /** Returns what the report calls a declaration, and adds it to the report. */
  nameOf(target: Target, exportedName: string): string {
    const { path, name } = this.#resolved(target);
    if (!path.endsWith('.d.ts')) return `${exportedName} from ${path}`;
    this.#add({ path, name });
    return name === exportedName ? name : `${exportedName} = ${name}`;
  }

  /** Prints the declarations of the report. */
  print(): string[] {
    return [...this.#printed.values()].toSorted(compare);
  }

  #add({ path, name }: Target): void {
    const key = `${path}\n${name}`;
    if (this.#printed.has(key)) return;
    const { declared, source } = this.#read(path);
    const statements = declared.get(name) ?? [];
    const texts = statements.map((statement) =>
      this.#printer
        .printNode(ts.EmitHint.Unspecified, statement, source)
        .replaceAll(/^(?:export )?(?:default )?(?:declare )?/gm, (found, at: number) =>
          at === 0 ? '' : found,
        ),
    );
    this.#printed.set(key, texts.join('\n'));
    for (const statement of statements) this.#addReferences(statement, path);
  }

  #addReferences(node: ts.Node, path: string): void {
    const visit = (each: ts.Node): void => {
      const name = referenceOf(each);
      const target = name === undefined ? undefined : this.#local(path, name);
      if (target?.path.endsWith('.d.ts')) this.#add(target);
      ts.forEachChild(each, visit);
    };
    visit(node);
  }

  #local(path: string, name: string): Target | undefined {
    const { declared, imported } = this.#read(path);
    if (declared.has(name)) return { path, name };
    const target = imported.get(name);
    return target && this.#resolved(target);
  }

  /** Follows a name to the file that declares it. */
  #resolved(target: Target): Target {
    if (!target.path.endsWith('.d.ts')) return target;
    const { declared, imported } = this.#read(target.path);
    if (declared.has(target.name)) return target;
    const next = imported.get(target.name) ?? this.exportsOf(target.path).get(target.name);
    return next && (next.path !== target.path || next.name !== target.name) ? this.#resolved(next) : target;
  }

  #read(path: string): File {
    const known = this.#files.get(path);
    if (known) return known;
    const file = readDeclarations(path);
    this.#files.set(path, file);
    return file;
  }
}

/** The first identifier of a reference to a type or a value. */
function referenceOf(node: ts.Node): string | undefined {
  const name = ts.isTypeReferenceNode(node)
    ? node.typeName
    : ts.isTypeQueryNode(node)
      ? node.exprName
      : ts.isExpressionWithTypeArguments(node) || ts.isComputedPropertyName(node)
        ? node.expression
        : undefined;
  if (name === undefined) return undefined;
  const [, first] = /^(\w+)/.exec(name.getText()) ?? [];
  return first;
}

function readDeclarations(path: string): File {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const declared = new Map<string, ts.Statement[]>();
  const imported = new Map<string, Target>();
  const exported = new Map<string, Target>();
  const all: string[] = [];
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) {
      const module = moduleOf(path, statement.moduleSpecifier);
      const bindings = statement.importClause?.namedBindings;
      if (bindings && ts.isNamedImports(bindings)) {
        for (const { name, propertyName } of bindings.elements) {
          imported.set(name.text, { path: module, name: (propertyName ?? name).text });
        }
      }
      continue;
    }
    if (ts.isExportDeclaration(statement)) {
      const { exportClause, moduleSpecifier } = statement;
      const module = moduleSpecifier ? moduleOf(path, moduleSpecifier) : path;
      if (!exportClause) all.push(module);
      else if (ts.isNamedExports(exportClause)) {
        for (const { name, propertyName } of exportClause.elements) {
          exported.set(name.text, { path: module, name: (propertyName ?? name).text });
        }
      }
      continue;
    }
    for (const name of namesOf(statement)) {
      declared.set(name, [...(declared.get(name) ?? []), statement]);
      const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
      if (modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
        exported.set(name, { path, name });
    }
  }
  return { declared, imported, exported, all, source };
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  const { name } = statement as ts.DeclarationStatement;
  return name ? [name.getText()] : [];
}

/** The path of a module of the package; the name of another one. */
function moduleOf(path: string, specifier: ts.Expression): string {
  const text = (specifier as ts.StringLiteral).text;
  if (!text.startsWith('.')) return text;
  // The compiler writes all paths with slashes.
  return posix.normalize(posix.join(posix.dirname(path), text.replace(/(?:\.js|\.ts)?$/, '.d.ts')));
}
