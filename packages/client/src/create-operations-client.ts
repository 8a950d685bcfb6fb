import { ApiError } from './errors/api-error.ts';
import { type Client, createClient } from './generated/client/index.ts';
import { settingsFrom } from './options/settings.ts';
import type { WalletOptions } from './options/wallet-options.ts';
import { checkPathParameters, type TemplatedRequest } from './path-parameters.ts';
import { limitTime } from './pipeline/limit-time.ts';
import { compose } from './pipeline/middleware.ts';
import { sign } from './pipeline/sign.ts';
import { transport } from './pipeline/transport.ts';
import { serializeQuery } from './query.ts';

/** What a call says of itself beside its request. */
export interface CallMeta {
  operation?: string | undefined;
  timeoutMs?: number | undefined;
}

/**
 * Makes the client that the functions of `@litas/client/operations` take. They sign, fail and time out as the methods of
 * a wallet do; a bundle holds only the functions that are used.
 *
 * @param options - How calls are made and signed.
 * @returns A client to give to each function as `client`.
 * @throws `ConfigurationError` that names the option which cannot be right.
 *
 * @example
 * import { createOperationsClient, getServer } from '@litas/client/operations';
 *
 * const client = createOperationsClient({ fetch: async () => Response.json({ time: 1767225600 }) });
 * const { time } = await getServer({ client });
 * console.log(time); // 1767225600
 */
export function createOperationsClient(options: WalletOptions = {}): Client {
  const { baseUrl, fetch, timeoutMs, signer } = settingsFrom(options);
  const calls = new WeakMap<Request, Required<CallMeta>>();

  const client = createClient({
    baseUrl,
    // A redirect would need a signature of its own.
    redirect: 'manual',
    parseAs: 'json',
    throwOnError: true,
    querySerializer: serializeQuery,
    requestValidator: async (request) => checkPathParameters(request as TemplatedRequest),
    auth: ({ key = 'any' }) => `MAC ${key}`,
    fetch: async (input, init) => {
      const request = input instanceof Request ? input : new Request(input, init);
      const { operation = request.method, timeoutMs: limitMs = timeoutMs } = calls.get(request) ?? {};
      const chain = [limitTime(limitMs, operation), sign(signer, operation)];
      return compose(chain, transport(fetch, operation))(request);
    },
  });

  client.interceptors.request.use((request, call) => {
    const { operation = `${call.method} ${call.url}`, timeoutMs: limitMs = timeoutMs } = metaOf(call);
    calls.set(request, { operation, timeoutMs: limitMs });
    return request;
  });
  client.interceptors.response.use((response, _, call) => {
    // The generated client makes `{}` of an empty body unless it is asked for the stream, which is null then.
    if (response.body === null) call.parseAs = 'stream';
    return response;
  });
  client.interceptors.error.use((error, response, request) => {
    if (!(error instanceof SyntaxError && response && request)) return error;
    // The parser's message quotes the body, so it is not kept as the cause.
    const operation = calls.get(request)?.operation ?? request.method;
    return new ApiError(operation, {
      code: 'invalid_response',
      status: response.status,
      retryable: false,
      response,
    });
  });

  const { get, post, put, patch, delete: remove } = client;
  return {
    ...client,
    get: emptyAsUndefined(get),
    post: emptyAsUndefined(post),
    put: emptyAsUndefined(put),
    patch: emptyAsUndefined(patch),
    delete: emptyAsUndefined(remove),
  };
}

type Method = Client['get'];

const emptyAsUndefined = (method: Method): Method =>
  ((options: Parameters<Method>[0]) => method(options).then((body) => body ?? undefined)) as Method;

const metaOf = (call: object): CallMeta => ('meta' in call && (call.meta as CallMeta)) || {};
