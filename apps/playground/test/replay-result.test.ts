import { createWallet } from '@litas/client';
import { createSandbox } from '@litas/sandbox';
import { expect, test } from 'vitest';
import { staticReader } from '../src/credentials.ts';
import { replayResult } from '../src/journal/replay-result.ts';

test('compares a replayed request with the recorded one', async () => {
  const sandbox = createSandbox({ personalData: true });
  const options = { baseUrl: sandbox.origin, fetch: sandbox.fetch, retry: false } as const;
  const wallet = createWallet({ ...options, client: staticReader });
  const other = createWallet({ ...options, client: { ...staticReader, key: 'another' } });
  await wallet.getUser({ userId: 5101 });
  await wallet.getUser({ userId: 5101 });
  await wallet.getUser({ userId: 5103 });
  await other.getUser({ userId: 5101 }).catch(() => undefined);
  const [first, same, mantas, rejected] = sandbox.journal.find();
  if (!first || !same || !mantas || !rejected) expect.unreachable();
  expect(replayResult(first, same)).toEqual({ kind: 'same' });
  const differing = replayResult(first, mantas);
  expect(differing).toMatchObject({ kind: 'otherBody', fields: expect.arrayContaining(['id']) });
  expect(replayResult(rejected, first)).toEqual({ kind: 'otherStatus', before: '401 unauthorized' });
});
