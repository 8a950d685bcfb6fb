import { createSandbox } from '@litas/sandbox';
import { createWallet } from '@litas/client';
import { expect, test } from 'vitest';
import { staticReader } from '../src/credentials.ts';
import { harOf } from '../src/journal/har.ts';

test('writes requests as HAR 1.2, with redacted values', async () => {
  const { fetch, origin, journal } = createSandbox();
  const wallet = createWallet({ client: staticReader, baseUrl: origin, fetch });
  await wallet.findUser({ email: 'ona@example.org' });
  await wallet.updateWalletDescription({ walletId: 14471, description: 'x' });
  await wallet.getWallet({ walletId: 1 }).catch(() => undefined);
  const { log } = harOf(journal.find(), origin) as {
    readonly log: { readonly version: string; readonly entries: readonly Record<string, unknown>[] };
  };
  expect(log.version).toBe('1.2');
  expect(log.entries[0]).toMatchObject({
    request: {
      method: 'GET',
      url: `${origin}/rest/v1/user?email=${encodeURIComponent('…')}`,
      queryString: [{ name: 'email', value: '…' }],
    },
    response: { status: 200, content: { mimeType: 'application/json' } },
    _operation: 'findUser',
  });
  expect(log.entries[1]).toMatchObject({
    request: { method: 'PUT', postData: { mimeType: 'application/json', text: '{"description":"…"}' } },
    _changes: [{ record: 'wallets', id: '14471' }],
  });
  expect(log.entries[2]).toMatchObject({ response: { status: 404 }, _error: 'not_found' });
  expect(JSON.stringify(log)).not.toContain('ona@example.org');
  // What the format requires of each entry.
  for (const entry of log.entries) {
    expect(Object.keys(entry)).toEqual(
      expect.arrayContaining(['startedDateTime', 'time', 'request', 'response', 'cache', 'timings']),
    );
  }
});
