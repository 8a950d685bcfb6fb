import { AbortError } from '../errors/abort-error.ts';
import { ApiError } from '../errors/api-error.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { nextPage } from './next-page.ts';
import { type ItemOf, itemsOf, type Pagination } from './pagination.ts';
import { type Answer, WalletCall } from './wallet-call.ts';

/** How the pages of a list are asked for. */
export interface ListSource<Page> {
  readonly operation: string;
  readonly pagination: Pagination;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly signal: AbortSignal | undefined;
  readonly ask: (parameters: Readonly<Record<string, unknown>>) => Promise<Answer<Page>>;
}

/** How many items are wanted. */
export interface ToArrayOptions {
  /**
   * Most items to collect. No page is asked for beyond them.
   * @default all
   */
  limit?: number | undefined;
}

/**
 * A call that lists something. It is a promise of one page, and walks all rows with `for await`.
 *
 * A walk goes by cursor where the operation has one: rows that arrive meanwhile are neither met nor do they move others.
 * Otherwise it goes by offset. Each page is a call of its own, with time limits and repeats of its own.
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

  /** @param source - How the pages are asked for. The first one is at once. */
  constructor(source: ListSource<Page>) {
    super(source.ask(source.parameters));
    this.#source = source;
  }

  /**
   * Walks the pages, beginning with the one that the call itself gives.
   *
   * @yields One page after the other.
   * @throws {@link ApiError} `invalid_response` when the server promises more but does not go on.
   * @throws {@link AbortError} when the signal of the call is set, also between two pages.
   */
  async *pages(): AsyncGenerator<Page, void, undefined> {
    const { operation, pagination, signal, ask, parameters: first } = this.#source;
    const seen = new Set<unknown>();
    let parameters = first;
    for (let answer = await this.answer(); ; answer = await ask(parameters)) {
      if (signal?.aborted) throw new AbortError(operation, signal.reason);
      const next = nextPage({ parameters, page: answer.data }, pagination, seen);
      if (next === 'stuck') throw doesNotGoOn(operation, answer.response);
      yield answer.data;
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
      for (const item of itemsOf(page, pagination)) {
        if (signal?.aborted) throw new AbortError(operation, signal.reason);
        yield item as ItemOf<Page, Items>;
      }
    }
  }

  /**
   * Collects the items of all pages.
   *
   * @param options - How many are wanted.
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

const doesNotGoOn = (operation: string, response: Response): ApiError =>
  new ApiError(operation, { code: 'invalid_response', status: response.status, retryable: false, response });
