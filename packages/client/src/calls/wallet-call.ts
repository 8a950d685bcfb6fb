import type { CallResult } from '../transport/client.ts';
import { correlationIdOf } from '../transport/read-response.ts';

/** A response: its data, and what came with it. */
export interface WalletResponse<Data> {
  /** The data of the body. */
  readonly data: Data;
  /** HTTP status. */
  readonly status: number;
  /** The headers. */
  readonly headers: Headers;
  /** Names the request to the vendor's support; `undefined` when the response has none. */
  readonly correlationId: string | undefined;
}

/**
 * A call in progress: a promise of the response's data. It is sent when it is made, whether it is awaited or not.
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

  /** What follows by `then` is an ordinary promise. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /** @param result - What the call resolves to. */
  constructor(result: Promise<CallResult<Data>>) {
    super((resolve, reject) => {
      // Handlers that are these functions themselves keep a trace of the caller in the stack of an error.
      result.then(({ data }) => data).then(resolve, reject);
    });
    this.#result = result;
  }

  /**
   * Waits for the same response, with what came beside the body. Nothing is sent again.
   *
   * @returns Data, status, headers and correlation id.
   * @throws What the call throws.
   */
  async withResponse(): Promise<WalletResponse<Data>> {
    // By way of this promise, so that its rejection counts as handled.
    const { data, response } = await this.then(() => this.#result);
    const { status, headers } = response;
    return { data, status, headers, correlationId: correlationIdOf(response) };
  }
}
