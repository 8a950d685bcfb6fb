import { openAsBlob } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { RequestOptions } from '../../src/index.ts';
import { peopleApi, plainStore } from '../support/people-api.ts';
import { client, failureOf, walletRespondingJson } from '../support/wallet-responding.ts';

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

test.for(limits)('%s stops reading a body', async ([, options, expected]) => {
  const { wallet, requests } = walletRespondingJson({});
  const body = new StalledBlob();
  expect(await failureOf(wallet.uploadAvatar({ userId: 1, body }, options()))).toMatchObject(expected);
  expect([body.reads, body.canceled, requests]).toEqual([1, true, []]);
});

test('does not read the body of a call that has aborted', async () => {
  const { wallet } = walletRespondingJson({});
  const body = new StalledBlob();
  const call = wallet.uploadAvatar({ userId: 1, body }, { signal: AbortSignal.abort() });
  expect(await failureOf(call)).toMatchObject({ name: 'AbortError' });
  expect(body.reads).toBe(0);
});

test('rejects with a ConfigurationError when a file was changed after it was opened', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'litas-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'avatar.png');
  await writeFile(path, 'first');
  const body = await openAsBlob(path);
  await writeFile(path, 'a longer second');
  const { wallet, requests } = walletRespondingJson({});
  const error = await failureOf(wallet.uploadAvatar({ userId: 1, body }));
  expect(error).toMatchObject({
    name: 'ConfigurationError',
    option: 'body',
    message: 'body of uploadAvatar cannot be read',
    cause: { name: 'NotReadableError' },
  });
  expect(requests).toEqual([]);
});

test('reads a body once for all attempts', async () => {
  let reads = 0;
  class CountingBlob extends Blob {
    override stream(): ReturnType<Blob['stream']> {
      reads += 1;
      return super.stream();
    }
  }
  const { wallet, requests } = walletRespondingJson(
    {},
    { status: 503, options: { client, retry: { baseDelayMs: 0 } } },
  );
  const body = new CountingBlob(['picture']);
  await failureOf(wallet.uploadAvatar({ userId: 1, body }, { retry: { unsafe: true } }));
  expect(await Promise.all(requests.map((request) => request.text()))).toEqual(Array(3).fill('picture'));
  expect(reads).toBe(1);
});

test.for([new Response('abc'), new Request('http://localhost', { method: 'POST', body: 'abc' })])(
  'rejects a body that can be read once only: %s',
  async (body) => {
    const { wallet, requests } = walletRespondingJson({});
    const error = await failureOf(wallet.uploadAvatar({ userId: 1, body: body as never }));
    const message = 'body of uploadAvatar must be a Blob, a File, bytes or text';
    expect(error).toMatchObject({ name: 'ConfigurationError', option: 'body', message });
    expect(requests).toEqual([]);
  },
);

test('does not refresh the token for a call that is aborted while its body is read', async () => {
  const api = peopleApi(plainStore());
  api.expire();
  const controller = new AbortController();
  const body = {
    size: 1,
    arrayBuffer: async () => {
      controller.abort();
      return new ArrayBuffer(1);
    },
  };
  const call = api.wallet.uploadAvatar({ userId: 'me', body: body as never }, { signal: controller.signal });
  expect(await failureOf(call)).toMatchObject({ code: 'aborted' });
  await new Promise((resolve) => setTimeout(resolve));
  expect(api.grants).toEqual([]);
});

test('rejects a text that UTF-8 cannot encode', async () => {
  const { wallet, requests } = walletRespondingJson({});
  const error = await failureOf(wallet.uploadAvatar({ userId: 1, body: 'a\uD800' as unknown as Blob }));
  expect(error).toMatchObject({ name: 'ConfigurationError', option: 'body' });
  expect(requests).toEqual([]);
});
