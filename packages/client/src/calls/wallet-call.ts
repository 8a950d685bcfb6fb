import { correlationIdOf } from '../correlation-id.ts';

/** An answer: what it holds, and what came with it. */
export interface WalletResponse<Data> {
  /** The body, read. */
  readonly data: Data;
  /** HTTP status. */
  readonly status: number;
  /** The headers. */
  readonly headers: Headers;
  /** Names the request to the vendor's support; `undefined` when the answer has none. */
  readonly correlationId: string | undefined;
}

/** What a call came to, for whoever builds on it. */
export interface Answer<Data> {
  readonly data: Data;
  readonly response: Response;
}

/**
 * A call under way. It is a promise of the answer's body; it is sent when it is made, whether anybody waits for it or
 * not.
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
  readonly #answer: Promise<Answer<Data>>;

  /** What follows by `then` is an ordinary promise. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /** @param answer - The call. */
  constructor(answer: Promise<Answer<Data>>) {
    super((resolve, reject) => {
      // Handlers that are these functions themselves keep a trace of the caller in the stack of an error.
      answer.then(({ data }) => data).then(resolve, reject);
    });
    this.#answer = answer;
  }

  /**
   * Waits for the same answer, with what came beside the body. Nothing is sent again.
   *
   * @returns Body, status, headers and correlation id.
   * @throws What the call throws.
   */
  async withResponse(): Promise<WalletResponse<Data>> {
    const { data, response } = await this.answer();
    const { status, headers } = response;
    return { data, status, headers, correlationId: correlationIdOf(response) };
  }

  /**
   * The answer for whoever waits for it in another way than by this promise: a failure has then been heard.
   *
   * @internal
   */
  protected answer(): Promise<Answer<Data>> {
    return this.then(() => this.#answer);
  }
}
