import { ConfigurationError } from '../errors/configuration-error.ts';
import type { ApiError } from '../errors/response-errors.ts';
import { AbortError } from '../errors/unanswered-errors.ts';
import type { Pagination } from '../generated/descriptors.gen.ts';
import type { CallResult } from '../transport/client.ts';
import { invalidResponse } from '../transport/read-response.ts';
import { type ItemOf, nextPage, rowsOf } from './pages.ts';
import { WalletCall } from './wallet-call.ts';

/** How the pages of a list are requested. */
export interface ListSource<Page> {
  readonly operation: string;
  readonly pagination: Pagination;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly signal: AbortSignal | undefined;
  readonly ask: (parameters: Readonly<Record<string, unknown>>) => Promise<CallResult<Page>>;
}

/** Options of `toArray`. */
export interface ToArrayOptions {
  /**
   * Most items to collect. No page beyond them is requested.
   * @default all
   */
  limit?: number | undefined;
}

/**
 * A call that lists something. It is a promise of one page, and walks all rows with `for await`.
 *
 * A walk goes by cursor where the operation has one: rows that arrive meanwhile are not part of it and move no others.
 * Otherwise it goes by offset. Each page is a call of its own, with time limits and retries of its own.
 *
 * @example
 * import { createWallet } from '@litas/client';
 *
 * const wallet = createWallet({
 *   token: { id: 'tok_9fQe2LrXc0VbnM4s', key: 'u8Yw5TnKd2RfZ7pLq0BvHc6JgXs1MeAo' },
 *   fetch: async () => Response.json({ statements: [{ id: 7 }], _metadata: { limit: 20, has_next: false } }),
 * });
 * const page = await wallet.listStatements({ walletId: 'me' });
 * console.log(page._metadata.limit); // 20
 * for await (const statement of wallet.listStatements({ walletId: 'me' })) console.log(statement.id); // 7
 * const latest = await wallet.listStatements({ walletId: 'me' }).toArray({ limit: 100 });
 * console.log(latest.length); // 1
 */
export class ListCall<Page, Items = never>
  extends WalletCall<Page>
  implements AsyncIterable<ItemOf<Page, Items>>
{
  readonly #source: ListSource<Page>;
  readonly #first: Promise<CallResult<Page>>;

  /** @param source - How the pages are requested. The first one is requested at once. */
  constructor(source: ListSource<Page>) {
    const first = source.ask(source.parameters);
    super(first);
    this.#source = source;
    this.#first = first;
  }

  /**
   * Walks the pages, beginning with the one that the call itself resolves to.
   *
   * @yields One page after the other.
   * @throws {@link ApiError} `invalid_response` when the server promises more but does not go on.
   * @throws {@link AbortError} when the signal of the call is set, also between two pages.
   */
  async *pages(): AsyncGenerator<Page, void, undefined> {
    const { operation, pagination, signal, ask, parameters: first } = this.#source;
    const seen = new Set<unknown>();
    let parameters = first;
    // By way of this promise, so that its rejection counts as handled.
    for (let result = await this.then(() => this.#first); ; result = await ask(parameters)) {
      if (signal?.aborted) throw new AbortError(operation, signal.reason);
      const next = nextPage({ parameters, page: result.data }, pagination, seen);
      if (next === 'stuck') throw doesNotGoOn(operation, result);
      yield result.data;
      if (next === 'end') return;
      parameters = next;
    }
  }

  /**
   * Walks the items of all pages.
   *
   * @yields One item after the other.
   * @throws What {@link ListCall.pages} throws.
   */
  async *[Symbol.asyncIterator](): AsyncGenerator<ItemOf<Page, Items>, void, undefined> {
    const { operation, pagination, signal } = this.#source;
    for await (const page of this.pages()) {
      for (const item of rowsOf(page, pagination) ?? []) {
        if (signal?.aborted) throw new AbortError(operation, signal.reason);
        yield item as ItemOf<Page, Items>;
      }
    }
  }

  /**
   * Collects the items of all pages.
   *
   * @param options - The most items to collect.
   * @throws {@link ConfigurationError} when the limit is not at least 1, and what a walk throws.
   */
  async toArray({ limit = Infinity }: ToArrayOptions = {}): Promise<ItemOf<Page, Items>[]> {
    if (!(limit >= 1)) throw new ConfigurationError('limit', 'A number from 1 on is needed.');
    const items: ItemOf<Page, Items>[] = [];
    for await (const item of this) {
      if (items.push(item) >= limit) break;
    }
    return items;
  }
}

const doesNotGoOn = (operation: string, { data, response }: CallResult<unknown>): ApiError =>
  invalidResponse(operation, { response, text: JSON.stringify(data) }, 'The server does not give all rows.');
