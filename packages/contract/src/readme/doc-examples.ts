import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { descriptors } from '../../../client/src/generated/descriptors.gen.ts';
import { type PlacedBlock, root } from './markdown-files.ts';

/** An example of a documentation comment. */
export interface DocExample extends PlacedBlock {
  /** The output of its lines, as the comments after them say, in order. */
  readonly printed: readonly string[];
}

/** Reads the examples of the documentation comments in one source text. */
export function examplesIn(source: string): Omit<DocExample, 'place'>[] {
  const lines = source.split('\n');
  return lines.flatMap((text, index) => {
    if (!/^\s*\*\s*@example\s*$/.test(text)) return [];
    const rest = lines.slice(index + 1);
    const length = rest.findIndex((line) => /^\s*\*\/|^\s*\*\s*@\w/.test(line));
    const code = rest
      .slice(0, length)
      .map((line) => line.replace(/^\s*\* ?/, ''))
      .join('\n')
      .trimEnd();
    const printed = code
      .split('\n')
      .flatMap((line) => /console\.log\(.*\);? \/\/ (.+)$/.exec(line)?.[1] ?? []);
    return [{ line: index + 1, language: 'ts', code, printed }];
  });
}

/** The wallet of the examples of single methods. Every list of it is empty. */
const walletOfMethods = `import { createWallet } from '@litas/client';
const client = { id: 'wkVd93h2uS', key: 'IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU' };
const rows = { identification_requests: [], services: [], favourites: [], pending_payments: [], reservation_statements: [], statements: [] };
const wallet = createWallet({ client, fetch: async () => Response.json(isPlainList ? [] : rows) });
`;

/** Returns the wallet for an example: some operations respond with a list, others with an object that contains it. */
function walletFor(code: string): string {
  const operation = /for await .* wallet\.(\w+)/.exec(code)?.[1];
  const { pages } = descriptors.find((each) => each.operation === operation) ?? {};
  return `const isPlainList = ${pages !== undefined && pages.items === undefined};\n${walletOfMethods}`;
}

/** Reads every example in the sources of the packages, generated ones included. */
export async function readDocExamples(): Promise<DocExample[]> {
  const names = globSync('packages/{client,sandbox,msw}/src/**/*.ts', { cwd: fileURLToPath(root) });
  const examples = await Promise.all(
    names.toSorted().map(async (name) =>
      examplesIn(await readFile(new URL(name, root), 'utf8')).map((example) => ({
        ...example,
        code: (name.endsWith('/wallet.gen.ts') ? walletFor(example.code) : '') + example.code,
        place: `${name}:${example.line}`,
      })),
    ),
  );
  return examples.flat();
}
