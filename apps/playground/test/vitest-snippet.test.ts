import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createWallet, tokenFrom } from '@litas/client';
import { createSandbox, type JournalEntry, type Sandbox } from '@litas/sandbox';
import { expect, test } from 'vitest';
import { startVitest } from 'vitest/node';
import { exampleClient, examplePeople, publishedCredentials, staticReader } from '../src/credentials.ts';
import { snippetOf } from '../src/journal/call-of-entry.ts';
import { vitestSnippet } from '../src/snippets/vitest.ts';

const snippet = (entry: JournalEntry | undefined) =>
  entry && vitestSnippet(snippetOf(entry, 'http://127.0.0.1:4010', publishedCredentials), entry);

/** Records a refused call of a user, a wrong signature, a fault and a successful call. */
async function recorded(): Promise<Sandbox> {
  const sandbox = createSandbox();
  const options = { client: exampleClient, baseUrl: sandbox.origin, fetch: sandbox.fetch };
  const [{ username, password }] = examplePeople;
  const login = { grant_type: 'password', username, password, scope: ['email'] } as const;
  const token = tokenFrom(await createWallet(options).createToken(login));
  const wallet = createWallet({ ...options, token, retry: false });
  await wallet.getWalletBalance({ walletId: 'me' }).catch(() => undefined);
  await wallet.getUserEmail({ userId: 'me' });
  const wrong = createWallet({ ...options, client: { ...staticReader, key: 'wrong' } });
  await wrong.getUser({ userId: 5101 }).catch(() => undefined);
  await sandbox.faults.add({ operations: ['getWallet'], status: 503 });
  const reader = createWallet({ ...options, client: staticReader, retry: false });
  await reader.getWallet({ walletId: 14471 }).catch(() => undefined);
  return sandbox;
}

test('recorded requests become test cases that pass: a missing scope, a wrong key, a fault, a success', async () => {
  const { journal } = await recorded();
  const texts = journal.find().slice(1).map(snippet);
  expect(texts.map((text) => /test\('(.*?)'/.exec(text ?? '')?.[1])).toEqual([
    'getWalletBalance responds with 403 forbidden',
    'getUserEmail responds with 200',
    'getUser responds with 401 unauthorized',
    'getWallet responds with 503',
  ]);
  // The folder is in this package, so that its imports are found.
  const folder = await mkdtemp(join(fileURLToPath(new URL('.', import.meta.url)), 'snippet-'));
  try {
    await Promise.all(
      texts.map((text, index) => writeFile(join(folder, `case-${index}.test.ts`), text ?? '')),
    );
    const run = await startVitest('test', [], {
      root: folder,
      config: false,
      watch: false,
      reporters: [{}],
      include: ['*.test.ts'],
      // One worker for all, since each loads the sandbox.
      isolate: false,
      maxWorkers: 1,
    });
    const results = run.state.getTestModules().flatMap((module) => [...module.children.allTests()]);
    expect(results.map((each) => each.result().state)).toEqual(texts.map(() => 'passed'));
    await run.close();
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('an unsigned request, and one whose clock was wrong, are no test case', async () => {
  const sandbox = createSandbox();
  await sandbox.fetch('/rest/v1/user/5101');
  expect(snippet(sandbox.journal.find()[0])).toBeUndefined();
});
