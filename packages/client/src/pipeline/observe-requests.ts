import type { ApiError, FetchResponse } from '../errors/response-errors.ts';
import { WalletError } from '../errors/wallet-error.ts';
import type { Descriptor } from '../generated/descriptors.gen.ts';
import type { Clock } from '../options/clock.ts';
import { callHook } from '../options/callbacks.ts';
import { checkHooks, type ObserveRequests, type Observer, type WalletHooks } from '../options/hooks.ts';
import type { Middleware } from '../transport/attempt.ts';
import type { CallResult } from '../transport/client.ts';
import { correlationIdOf } from '../transport/read-response.ts';

/** Creates the middleware that reports requests: an {@link ObserveRequests} as the package sees it. */
export type MakeObserver = (clock: Clock) => Middleware;

/**
 * Creates the option `observe` of `createOperationsClient`, which calls hooks. `createWallet` has the option `hooks` for it.
 *
 * @param hooks - The hooks.
 * @returns The option.
 * @throws {@link ConfigurationError} that names the hook which is not valid.
 *
 * @example
 * import { createOperationsClient, getServer, observeRequests } from '@litas/client/operations';
 *
 * const client = createOperationsClient({
 *   fetch: async () => Response.json({ time: 1767225600 }),
 *   observe: observeRequests({ onResponse: ({ operation, status }) => console.log(operation, status) }),
 * });
 * await getServer({ client }); // prints: getServer 200
 */
export function observeRequests(hooks: WalletHooks): ObserveRequests {
  checkHooks('hooks', hooks);
  const make: MakeObserver = (clock) => observing(hooks, clock);
  const observer: Observer = { hooks, call: async (...event) => callHook(hooks, ...event) };
  return Object.assign(make, observer) as unknown as ObserveRequests;
}

const observing =
  (hooks: WalletHooks, clock: Clock): Middleware =>
  async (attempt, next) => {
    const { call, request, signal } = attempt;
    // The token may have taken too long.
    signal.throwIfAborted();
    const { method, url } = request;
    call.sent += 1;
    const { operation } = call.descriptor;
    const redactedUrl = redact(url, call.descriptor);
    const sending = { callId: call.id, operation, method, url, redactedUrl, attempt: call.sent };
    // A copy for each attempt, so that headers which a hook appends do not pile up.
    const headers = new Headers(request.headers);
    void callHook(hooks, 'onRequest', { ...sending, headers }, call.within);
    headers.delete('authorization');

    const begin = clock.now();
    const report = (error: unknown, response?: FetchResponse) => {
      // The time limit may have reported it already, and the next request be in progress.
      if (call.report !== report || !(error === undefined || error instanceof WalletError)) return;
      call.report = undefined;
      const event = {
        ...sending,
        status: response?.status,
        correlationId: response && correlationIdOf(response),
        durationMs: clock.now() - begin,
        error,
      };
      void callHook(hooks, 'onResponse', event, call.within);
    };
    call.report = report;
    let result: CallResult<unknown>;
    try {
      result = await next({ ...attempt, request: { ...request, headers: Object.fromEntries(headers) } });
    } catch (error) {
      // Only errors of the server have a response.
      report(error, (error as Partial<ApiError>).response);
      throw error;
    }
    report(undefined, result.response);
    return result;
  };

/**
 * Redacts personal and secret values in the URL of a request.
 *
 * @param url - The URL.
 * @param descriptor - The descriptor of the operation, which names the sensitive parameters.
 */
export function redact(
  url: string,
  { path, sensitive = [] }: Pick<Descriptor, 'path' | 'sensitive'>,
): string {
  const redacted = new URL(url);
  const described = path.split('/');
  redacted.pathname = redacted.pathname
    .split('/')
    .map((step, index) => (sensitive.some((name) => described[index] === `{${name}}`) ? hidden : step))
    .join('/');
  for (const name of new Set(redacted.searchParams.keys())) {
    // Where a parameter has several members, their names may be personal too.
    const [parameter = name] = name.split('[');
    if (!sensitive.includes(name) && !sensitive.includes(parameter)) continue;
    redacted.searchParams.delete(name);
    redacted.searchParams.set(parameter, hidden);
  }
  return redacted.href;
}

const hidden = 'redacted';
