import { openAsBlob } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { RequestOptions } from '../../src/index.ts';
import { client, failureOf, walletAnsweringJson } from '../support/wallet-answering.ts';

/** A file that does not come: on a stalled disk, or one that a phone must download first. */
class StalledBlob extends Blob {
  reads = 0;
  canceled = false;

  override stream(): ReturnType<Blob['stream']> {
    this.reads += 1;
    const cancel = () => {
      this.canceled = true;
    };
    return new ReadableStream({ cancel });
  }
}

const limits: [name: string, options: () => RequestOptions, expected: object][] = [
  ['timeoutMs', () => ({ timeoutMs: 10 }), { name: 'TimeoutError', timeoutMs: 10 }],
  ['deadlineMs', () => ({ deadlineMs: 10 }), { name: 'TimeoutError', timeoutMs: 10 }],
  ['the signal', () => ({ signal: AbortSignal.timeout(10) }), { name: 'AbortError' }],
];

test.for(limits)('%s ends the reading of a body', async ([, options, expected]) => {
  const { wallet, requests } = walletAnsweringJson({});
  const body = new StalledBlob();
  expect(await failureOf(wallet.uploadAvatar({ userId: 1, body }, options()))).toMatchObject(expected);
  expect([body.reads, body.canceled, requests]).toEqual([1, true, []]);
});

test('a call that is aborted before it begins reads nothing', async () => {
  const { wallet } = walletAnsweringJson({});
  const body = new StalledBlob();
  const call = wallet.uploadAvatar({ userId: 1, body }, { signal: AbortSignal.abort() });
  expect(await failureOf(call)).toMatchObject({ name: 'AbortError' });
  expect(body.reads).toBe(0);
});

test('a file that was changed after it was opened is an error of the client, not of the platform', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'litas-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'avatar.png');
  await writeFile(path, 'first');
  const body = await openAsBlob(path);
  await writeFile(path, 'a longer second');
  const { wallet, requests } = walletAnsweringJson({});
  const error = await failureOf(wallet.uploadAvatar({ userId: 1, body }));
  expect(error).toMatchObject({
    name: 'ConfigurationError',
    option: 'body',
    message: 'body of uploadAvatar cannot be read',
    cause: { name: 'NotReadableError' },
  });
  expect(requests).toEqual([]);
});

test('a body is read once for all attempts', async () => {
  let reads = 0;
  class CountingBlob extends Blob {
    override stream(): ReturnType<Blob['stream']> {
      reads += 1;
      return super.stream();
    }
  }
  const { wallet, requests } = walletAnsweringJson(
    {},
    { status: 503, options: { client, retry: { baseDelayMs: 0 } } },
  );
  const body = new CountingBlob(['picture']);
  await failureOf(wallet.uploadAvatar({ userId: 1, body }, { retry: { unsafe: true } }));
  expect(await Promise.all(requests.map((request) => request.text()))).toEqual(Array(3).fill('picture'));
  expect(reads).toBe(1);
});

test.for([new Response('abc'), new Request('http://localhost', { method: 'POST', body: 'abc' })])(
  'a body that can be read once only is rejected: %s',
  async (body) => {
    const { wallet, requests } = walletAnsweringJson({});
    const error = await failureOf(wallet.uploadAvatar({ userId: 1, body: body as never }));
    expect(error).toMatchObject({ name: 'ConfigurationError', option: 'body' });
    expect(requests).toEqual([]);
  },
);
