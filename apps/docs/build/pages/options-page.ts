import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import ts from 'typescript';
import { code, fenced, paragraphs, table } from './markdown.ts';
import type { Page } from './page.ts';

const root = new URL('../../../../', import.meta.url);

/** Interfaces of options: heading, file, name. */
const interfaces = [
  ['createWallet', 'packages/client/src/options/wallet-options.ts', 'WalletOptions'],
  [
    'createWallet and createOperationsClient',
    'packages/client/src/options/wallet-options.ts',
    'OperationsOptions',
  ],
  ['retry', 'packages/client/src/options/retry-options.ts', 'RetryOptions'],
  ['retry of a wallet', 'packages/client/src/options/retry-options.ts', 'WalletRetryOptions'],
  ['a single call', 'packages/client/src/options/request-options.ts', 'CallOptions'],
  ['createSandbox', 'packages/sandbox/src/sandbox/options.ts', 'SandboxOptions'],
  ['serve', 'packages/sandbox/src/node/serve.ts', 'ServeOptions'],
  ['handlers of MSW', 'packages/msw/src/handlers.ts', 'HandlersOptions'],
] as const;

/** Writes the page of all options, from their declarations and from `--help`. */
export async function optionsPage(): Promise<Page> {
  const sections = await Promise.all(
    interfaces.map(async ([heading, file, name]) => {
      const source = await readFile(new URL(file, root), 'utf8');
      return paragraphs([
        `## ${heading}`,
        `Interface ${code(name)}.`,
        table(
          ['option', 'type', 'default', 'description'],
          optionsOf(source, name).map((option) => [
            `${code(option.name)}${option.required ? '<br>required' : ''}`,
            code(option.type),
            option.default,
            option.text,
          ]),
        ),
      ]);
    }),
  );
  return {
    route: 'catalogues/options',
    title: 'Options',
    description:
      'Every option of the client, the sandbox, the MSW handlers and the commands, with its default.',
    body: paragraphs([
      'The tables come from the declarations. Times are in milliseconds if the name ends in `Ms`, and in seconds if it ends in `Seconds`.',
      ...sections,
      '## The command litas-sandbox',
      fenced('text', await helpOf('packages/sandbox/bin/litas-sandbox.js')),
    ]),
  };
}

/** An option of an interface. */
export interface DeclaredOption {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  /** What the comment says after `@default`. */
  readonly default: string;
  readonly text: string;
}

/**
 * Reads the options of an interface and their documentation comments.
 *
 * @param source - The text of the file that declares it.
 * @param name - The name of the interface.
 * @throws Error if there is no such interface.
 */
export function optionsOf(source: string, name: string): DeclaredOption[] {
  const file = ts.createSourceFile('options.ts', source, ts.ScriptTarget.Latest, true);
  const found = file.statements.find(
    (statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === name,
  );
  if (!found || !ts.isInterfaceDeclaration(found)) throw new Error(`There is no interface ${name}.`);
  return found.members.flatMap((member) => {
    if (!ts.isPropertySignature(member) && !ts.isMethodSignature(member)) return [];
    const comment = ts.getJSDocCommentsAndTags(member).find(ts.isJSDoc);
    const fallback = ts.getJSDocTags(member).find(({ tagName }) => tagName.text === 'default');
    const type = ts.isMethodSignature(member) ? 'function' : typeOf(member.type?.getText() ?? 'unknown');
    return {
      name: member.name.getText(),
      type,
      required: member.questionToken === undefined,
      default: withoutLinks(plain(ts.getTextOfJSDocComment(fallback?.comment))),
      text: plain(ts.getTextOfJSDocComment(comment?.comment)).split(/\n\n/)[0] ?? '',
    };
  });
}

/** A type in one line, without `undefined`, which every optional one has; a long one is a function or an object. */
function typeOf(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').replace(/ \| undefined$/, '');
  if (line.length <= 60) return line;
  return line.includes('=>') ? 'function' : 'object';
}

const plain = (text = ''): string => text.replaceAll(/\{@link (?:[^}|]*\| ?)?([^}]+)\}/g, '`$1`').trim();

/** Marks addresses in quotes as code, since they are values and not links. */
const withoutLinks = (text: string): string => text.replaceAll(/'(https?:[^']*)'/g, "`'$1'`");

/** The help of a command, as it prints it for a file. */
async function helpOf(command: string): Promise<string> {
  const { stdout } = await execa(process.execPath, [fileURLToPath(new URL(command, root)), '--help'], {
    env: { NO_COLOR: '1', LITAS_SANDBOX_COMMAND: 'npx @litas/sandbox', COLUMNS: '100' },
  });
  return stdout.trim();
}
