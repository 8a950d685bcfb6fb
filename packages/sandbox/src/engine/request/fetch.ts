import type { OpenStream, PlainRequest, PlainResponse } from '../../http/message.ts';
import type { Handle } from './engine.ts';
import { bareResponse, plainInit } from './plain-fetch.ts';
import { utf8 } from '../../http/utf8.ts';

/** Creates a `fetch` function whose requests a handler handles. A lost response rejects like a network error. */
export const fetchWith =
  (handle: Handle, origin: string, headers: Readonly<Record<string, string>> = {}) =>
  async (input: Request | URL | string, init?: RequestInit): Promise<Response> => {
    const { signal, ...plain } = globalThis.Request
      ? await readRequest(input, origin, init)
      : { ...plainInit(input, origin, init), signal: init?.signal };
    if (signal?.aborted) throw signal.reason;
    return unlessAborted(
      signal,
      handle({ ...plain, headers: { ...headers, ...plain.headers } }).then((response) =>
        responseOf(response, plain.method, signal),
      ),
    );
  };

/** Reads the arguments of `fetch`. Requests, URLs and signals can come from other implementations. */
async function readInput(
  input: Request | URL | string,
  origin: string,
  init?: RequestInit,
): Promise<{ request: Request; signal: AbortSignal | null | undefined }> {
  const { signal, ...others } = init ?? {};
  if (typeof input === 'string' || 'href' in input) {
    const url = new URL(typeof input === 'string' ? input : input.href, origin);
    return { request: new Request(url, others), signal };
  }
  // Copying a request takes longer than handling it.
  if (!init) return { request: input, signal: input.signal };
  const { method, url, headers } = input;
  const hasBody = input.body !== null && others.body === undefined;
  const body = hasBody ? { body: await input.arrayBuffer() } : {};
  const request = new Request(url, { method, headers: Object.fromEntries(headers), ...body, ...others });
  return { request, signal: signal ?? input.signal };
}

/** Reads the arguments of `fetch`: a request in plain values, and its signal. */
async function readRequest(
  input: Request | URL | string,
  base: string,
  init?: RequestInit,
): Promise<PlainRequest & { signal: AbortSignal | null | undefined }> {
  const { request, signal } = await readInput(input, base, init);
  if (signal?.aborted) throw signal.reason;
  const { method, headers, body, url } = request;
  const [, origin = '', target = ''] = /^([a-z]+:\/\/[^/]*)([^#]*)/.exec(url) ?? [];
  return {
    method,
    origin,
    target,
    headers: Object.fromEntries(headers),
    body: body === null ? noBytes : new Uint8Array(await request.arrayBuffer()),
    signal,
  };
}

const noBytes = new Uint8Array();

function responseOf(
  response: PlainResponse,
  method: string,
  signal: AbortSignal | null | undefined,
): Response {
  const { status, headers, body, delivery, stream } = response;
  if (stream) return new Response(streamOf(stream, signal), { status, headers });
  if (delivery === 'lost' || (delivery === 'cut' && body.length === 0)) {
    throw new TypeError('fetch failed', { cause: new Error('The sandbox ended the connection on purpose') });
  }
  if (!globalThis.Response) return bareResponse(response);
  const bytes = typeof body === 'string' ? utf8(body) : new Uint8Array(body);
  const content = delivery === 'cut' ? halfOf(bytes) : bytes.length === 0 ? null : bytes;
  // Like a server, so that the length of the response is known.
  const length = content === null ? {} : { 'content-length': String(bytes.length) };
  return new Response(method === 'HEAD' ? null : content, { status, headers: { ...headers, ...length } });
}

/** Maximum number of unread bytes of a stream; then the sandbox waits for the reader. */
const streamBytes = 65_536;

/** Creates a body that ends when the reader cancels it or the signal is aborted. */
function streamOf(
  stream: NonNullable<PlainResponse['stream']>,
  signal: AbortSignal | null | undefined,
): ReadableStream<Uint8Array> {
  let open: OpenStream | undefined;
  let isOver = false;
  let abort = (): void => undefined;
  const close = (): void => {
    isOver = true;
    signal?.removeEventListener('abort', abort);
    open?.closed();
  };
  return new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        open = stream({
          send: (text) => controller.enqueue(utf8(text)),
          unsentBytes: () => streamBytes - (controller.desiredSize ?? streamBytes),
          end: (last) => {
            if (last !== undefined) controller.enqueue(utf8(last));
            close();
            controller.close();
          },
        });
        // It can end with its first text.
        if (isOver) return open.closed();
        abort = () => {
          close();
          controller.error(signal?.reason);
        };
        signal?.addEventListener('abort', abort);
      },
      pull: () => open?.drained(),
      cancel: close,
    },
    { highWaterMark: streamBytes, size: (chunk) => chunk?.length ?? 0 },
  );
}

/** Creates a stream with half of a body and then an error, like a connection that closes. */
function halfOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let sent = false;
  return new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        if (sent) controller.error(new TypeError('terminated'));
        else controller.enqueue(bytes.slice(0, Math.floor(bytes.length / 2)));
        sent = true;
      },
    },
    { highWaterMark: 0 },
  );
}

/** Resolves with a response, or rejects with the reason of a signal when it aborts. */
function unlessAborted(
  signal: AbortSignal | null | undefined,
  response: Promise<Response>,
): Promise<Response> {
  if (!signal) return response;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    signal.addEventListener('abort', abort, { once: true });
    if (signal.aborted) abort();
    response.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
