import { context, propagation, SpanKind, SpanStatusCode } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createWallet, type WalletOptions } from '../src/index.ts';
import { openTelemetry } from '../src/opentelemetry.ts';

const exporter = new InMemorySpanExporter();
const tracerProvider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });

beforeAll(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
});
beforeEach(() => exporter.reset());
afterAll(() => {
  context.disable();
  propagation.disable();
});

const client = { id: 'wkVd93h2uS', key: 'IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU' };
const clock = { now: () => Date.now(), sleep: async () => {} };

/** Makes calls over responses, one after another, and returns the spans and the requests. */
async function traced(
  responses: readonly (Response | Error)[],
  call: (wallet: ReturnType<typeof createWallet>) => Promise<unknown>,
  options: WalletOptions = {},
): Promise<{ spans: ReadableSpan[]; headers: Readonly<Record<string, string>>[] }> {
  const headers: Readonly<Record<string, string>>[] = [];
  const fetch: WalletOptions['fetch'] = async (_, init) => {
    headers.push(init.headers);
    const response = responses[headers.length - 1];
    if (!(response instanceof Response)) throw response ?? new Error('There is no response.');
    return response;
  };
  const wallet = createWallet({
    client,
    clock,
    fetch,
    tracing: openTelemetry({ tracerProvider }),
    ...options,
  });
  await call(wallet).catch(() => undefined);
  return { spans: exporter.getFinishedSpans(), headers };
}

test('a call has a span, and its request another one in it, with the conventions for HTTP', async () => {
  const { spans } = await traced([Response.json({ id: 14_471 })], (wallet) =>
    wallet.getUser({ userId: 14_471 }),
  );
  const [request, call] = spans;
  expect(call).toMatchObject({ name: 'getUser', kind: SpanKind.INTERNAL, attributes: {} });
  expect(request).toMatchObject({
    name: 'GET /rest/v1/user/{userId}',
    kind: SpanKind.CLIENT,
    parentSpanContext: { spanId: call?.spanContext().spanId },
    status: { code: SpanStatusCode.UNSET },
    attributes: {
      'http.request.method': 'GET',
      'url.template': '/rest/v1/user/{userId}',
      'url.full': 'https://wallet.paysera.com/rest/v1/user/{userId}',
      'server.address': 'wallet.paysera.com',
      'server.port': 443,
      'http.response.status_code': 200,
    },
  });
});

test('each attempt has a span of its own, and errors have a type', async () => {
  const responses = [
    new TypeError('fetch failed'),
    Response.json({ error: 'rate_limit_exceeded' }, { status: 429 }),
    Response.json({ error: 'not_found' }, { status: 404 }),
  ];
  const { spans } = await traced(responses, (wallet) => wallet.getUser({ userId: 1 }));
  const shown = spans.map(({ name, status, attributes }) => [
    name,
    status.code,
    attributes['error.type'],
    attributes['http.request.resend_count'],
  ]);
  const route = 'GET /rest/v1/user/{userId}';
  expect(shown).toEqual([
    [route, SpanStatusCode.ERROR, 'connection', undefined],
    [route, SpanStatusCode.ERROR, '429', 1],
    [route, SpanStatusCode.ERROR, '404', 2],
    ['getUser', SpanStatusCode.ERROR, 'not_found', undefined],
  ]);
});

test('requests carry the context of their span, and the signature is made afterwards', async () => {
  const { spans, headers } = await traced([Response.json({})], (wallet) => wallet.getUser({ userId: 1 }));
  const { traceId, spanId } = spans[0]?.spanContext() ?? { traceId: '', spanId: '' };
  expect(headers[0]?.['traceparent']).toBe(`00-${traceId}-${spanId}-01`);
  expect(headers[0]?.['authorization']).toMatch(/^MAC /);
});

test('no span has an id, a parameter, a text of the server or a secret', async () => {
  const secret = /14471|ona.k|wkVd93h2uS|IrdTc8uQ|hunter2|do not log/;
  const denied = Response.json(
    { error: 'forbidden', error_description: 'do not log' },
    { status: 403, headers: { 'paysera-correlation-id': 'do not log' } },
  );
  const { spans } = await traced([denied, denied.clone()], async (wallet) => {
    await wallet.listStatements({ walletId: 14_471, text: 'ona.k' }).catch(() => undefined);
    await wallet.createToken({ grant_type: 'password', username: 'ona.k', password: 'hunter2' });
  });
  expect(spans).toHaveLength(4);
  const shown = spans.map(({ name, attributes, status, events }) => ({ name, attributes, status, events }));
  expect(JSON.stringify(shown)).not.toMatch(secret);
});

test('rejects a value of another kind', () => {
  expect(() => createWallet({ tracing: {} as ReturnType<typeof openTelemetry> })).toThrow(
    'tracing must be an object with the functions call and attempt',
  );
});
