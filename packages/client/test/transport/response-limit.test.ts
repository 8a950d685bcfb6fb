import { gzipSync } from 'node:zlib';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { ApiError, createWallet } from '../../src/index.ts';
import { client, failureOf, walletResponding } from '../support/wallet-responding.ts';

const mebibyte = new Uint8Array(1_048_576).fill(0x20);

/** A body without an end, and what became of it. */
function endless() {
  const state = { chunks: 0, canceled: false };
  const body = new ReadableStream({
    pull(controller) {
      state.chunks += 1;
      controller.enqueue(mebibyte);
    },
    cancel() {
      state.canceled = true;
    },
  });
  return { state, body };
}

test.for([200, 500])('cancels an endless body at 4 MiB and does not retry: %i', async (status) => {
  const { state, body } = endless();
  const { wallet, requests } = walletResponding(() => new Response(body, { status }), {
    client,
    retry: { limit: 2, baseDelayMs: 0 },
  });
  const error = await failureOf(wallet.getServer());
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({
    code: 'invalid_response',
    status,
    retryable: false,
    message: `getServer failed with ${status} (invalid_response): the body exceeds maxResponseBytes, 4194304`,
  });
  expect(state).toMatchObject({ canceled: true });
  expect(state.chunks).toBeLessThan(8);
  expect(requests).toHaveLength(1);
});

test('the limit counts bytes after decompression', async () => {
  const bomb = gzipSync(Buffer.alloc(64 * 1_048_576, 0x20));
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  expect(bomb.length).toBeLessThan(100_000);
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  expect(await failureOf(createWallet({ baseUrl }).getServer())).toMatchObject({ code: 'invalid_response' });
});

const text = JSON.stringify({ time: 1, name: 'Ąžuolas' });
const bytes = new TextEncoder().encode(text);

test('reads a body as long as the limit, and rejects a longer one', async () => {
  const ofLimit = (maxResponseBytes: number) =>
    walletResponding(() => new Response(text), { maxResponseBytes }).wallet.getServer();
  expect(await ofLimit(bytes.length)).toEqual({ time: 1, name: 'Ąžuolas' });
  expect(await failureOf(ofLimit(bytes.length - 1))).toMatchObject({ code: 'invalid_response' });
});

test('decodes characters that are split between two chunks', async () => {
  const body = new ReadableStream({
    start(controller) {
      for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
      controller.close();
    },
  });
  const { wallet } = walletResponding(() => new Response(body));
  expect(await wallet.getServer()).toEqual({ time: 1, name: 'Ąžuolas' });
});

/** Bodies of other implementations of `fetch`: one that Node's streams iterate, and one that is read as a whole. */
const bodies: Record<string, () => object> = {
  'an iterator': () => ({
    body: {
      async *[Symbol.asyncIterator]() {
        yield bytes.slice(0, 20);
        yield bytes.slice(20);
      },
    },
  }),
  'no stream': () => ({ text: async () => text }),
};

test.for(Object.entries(bodies))('reads a body with %s up to the limit', async ([, make]) => {
  const ofLimit = (maxResponseBytes: number) =>
    createWallet({
      maxResponseBytes,
      fetch: async () => ({ ok: true, status: 200, headers: new Headers(), ...make() }) as Response,
    }).getServer();
  expect(await ofLimit(bytes.length)).toEqual({ time: 1, name: 'Ąžuolas' });
  expect(await failureOf(ofLimit(20))).toMatchObject({ code: 'invalid_response' });
});

test('cancels a body that does not arrive in time, even when fetch ignores signals', async () => {
  const canceled = Promise.withResolvers<unknown>();
  const body = new ReadableStream({ cancel: canceled.resolve });
  const wallet = createWallet({ timeoutMs: 10, retry: false, fetch: async () => new Response(body) });
  expect(await failureOf(wallet.getServer())).toMatchObject({ name: 'TimeoutError' });
  await canceled.promise;
});
