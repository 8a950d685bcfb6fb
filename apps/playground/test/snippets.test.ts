import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createSandbox } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';
import { expect, test } from 'vitest';
import { publishedCredentials, staticReader } from '../src/credentials.ts';
import { type SnippetLanguage, type SnippetRequest, snippets } from '../src/snippets/snippets.ts';

const run = promisify(execFile);

interface Output {
  readonly stdout: string;
  readonly stderr: string;
}

const commands: Readonly<Record<SnippetLanguage, { readonly command: string; readonly file: string }>> = {
  curl: { command: 'sh', file: 'call.sh' },
  typescript: { command: process.execPath, file: 'call.ts' },
  php: { command: 'php', file: 'call.php' },
  python: { command: 'python3', file: 'call.py' },
};

// The folder is in this package, so that its imports are found.
const here = fileURLToPath(new URL('.', import.meta.url));

async function output(language: SnippetLanguage, request: SnippetRequest): Promise<string> {
  const { command, file } = commands[language];
  const folder = await mkdtemp(join(here, 'snippet-'));
  try {
    await writeFile(join(folder, file), snippets[language](request));
    // A failed call can end the program.
    const { stdout, stderr } = await run(command, [join(folder, file)]).catch((error: Output) => error);
    return stdout + stderr;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const isThere = async (command: string): Promise<boolean> =>
  run(command, ['--version']).then(
    () => true,
    () => false,
  );
const missing = new Set<SnippetLanguage>();
for (const language of ['php', 'python'] as const) {
  if (!(await isThere(commands[language].command))) missing.add(language);
}
const languages = Object.keys(snippets) as SnippetLanguage[];

test.for(languages.filter((language) => !missing.has(language)))('a call in %s works', async (language) => {
  const sandbox = createSandbox();
  await using server = await serve(sandbox, { port: 0 });
  const request = { origin: server.url, method: 'GET', credentials: staticReader };
  const target = '/rest/v1/wallet/14471/balance';
  const call = { operation: 'getWalletBalance', parameters: { walletId: 14471 } };
  expect(await output(language, { ...request, target, call })).toMatch(/at_disposal/);
  // A user without the scope, in another world: the program logs in there, and gets the same response.
  const { client, people } = publishedCredentials;
  const [{ username, password } = expect.unreachable()] = people;
  const login = { client, username, password, scopes: ['email'] };
  const me = { target: '/rest/v1/wallet/me/balance', call: { ...call, parameters: { walletId: 'me' } } };
  const ofUser = {
    ...request,
    ...me,
    login,
    world: 'other',
    comment: ['A comment.', `A long one: ${'word '.repeat(40)}`],
  };
  expect(await output(language, ofUser)).toContain('forbidden');
  expect(
    sandbox
      .world('other')
      .journal.find()
      .map(({ status }) => status),
  ).toEqual([200, 403]);
  // A query, and a body with everything that a language has to quote.
  const description = `It's "a" \\ $b \`c\` ąž`;
  const written = await output(language, {
    ...request,
    method: 'PUT',
    target: '/rest/v1/wallet/14471?note=a%20b',
    body: JSON.stringify({ description }),
    contentType: 'application/json',
  });
  expect(written).toContain('14471');
});
