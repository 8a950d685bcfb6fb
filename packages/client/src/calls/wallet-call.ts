import type { CallResult } from '../transport/client.ts';
import { correlationIdOf } from '../transport/read-response.ts';

/** Data, status and headers of a response. */
export interface WalletResponse<Data> {
  /** Data of the body. */
  readonly data: Data;
  /** HTTP status. */
  readonly status: number;
  /** The headers. */
  readonly headers: Headers;
  /** Identifies the request to the vendor's support; `undefined` when the response has none. */
  readonly correlationId: string | undefined;
}

/**
 * A call: a promise of the data of the response. It is sent at once, whether it is awaited or not.
 *
 * @example
 * import { createWallet } from '@litas/client';
 *
 * const wallet = createWallet({ fetch: async () => Response.json({ time: 1767225600 }) });
 * const { time } = await wallet.getServer();
 * const { data, status, headers } = await wallet.getServer().withResponse();
 * console.log(time === data.time, status, headers.get('content-type')); // true 200 application/json
 */
export class WalletCall<Data> extends Promise<Data> {
  readonly #result: Promise<CallResult<Data>>;

  /** Class of the promises that `then` returns: ordinary promises. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /** @param result - Result of the call. */
  constructor(result: Promise<CallResult<Data>>) {
    super((resolve, reject) => {
      // Passed on directly, so that the stack of an error includes the caller.
      result.then(({ data }) => data).then(resolve, reject);
    });
    this.#result = result;
  }

  /**
   * Returns the same response with its status and headers. No request is sent again.
   *
   * @returns Data, status, headers and correlation id.
   * @throws the errors of the call.
   */
  async withResponse(): Promise<WalletResponse<Data>> {
    // Through this promise, so that its rejection counts as handled.
    const { data, response } = await this.then(() => this.#result);
    const { status, headers } = response;
    return { data, status, headers, correlationId: correlationIdOf(response) };
  }
}
