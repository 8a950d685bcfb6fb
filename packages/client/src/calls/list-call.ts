import { mustBe, reading } from '../errors/assert.ts';
import type { ApiError } from '../errors/response-errors.ts';
import { AbortError } from '../errors/unanswered-errors.ts';
import type { Pagination } from '../generated/descriptors.gen.ts';
import { checkOptions } from '../options/check.ts';
import type { CallResult } from '../transport/client.ts';
import { invalidResponse } from '../transport/read-response.ts';
import { type ItemOf, nextPage, rowsOf } from './pages.ts';
import { WalletCall } from './wallet-call.ts';

/** A list, and how its pages are requested. */
export interface ListSource<Page> {
  readonly operation: string;
  readonly pagination: Pagination;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly signal: AbortSignal | undefined;
  readonly fetchPage: (parameters: Readonly<Record<string, unknown>>) => Promise<CallResult<Page>>;
}

/** Options of `toArray`. */
export interface ToArrayOptions {
  /**
   * Largest number of items to collect. No further page is requested.
   * @default all items
   */
  limit?: number | undefined;
}

/**
 * A call of a list operation. Await it for one page, or iterate over all items with `for await`.
 *
 * The iteration uses cursors if the operation supports them, so that items that are added meanwhile do not shift the others. Otherwise it
 * uses offsets. Each page is a separate call, with its own time limits and retries.
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

  /** @param source - The list. Its first page is requested at once. */
  constructor(source: ListSource<Page>) {
    const first = source.fetchPage(source.parameters);
    super(first);
    this.#source = source;
    this.#first = first;
  }

  /**
   * Iterates over the pages, beginning with the one that the call itself resolves to.
   *
   * @yields One page after the other.
   * @throws {@link ApiError} `invalid_response` when the server announces further items and does not return them.
   * @throws {@link AbortError} when the signal of the call aborts, also between two pages.
   */
  async *pages(): AsyncGenerator<Page, void, undefined> {
    const { operation, pagination, signal, fetchPage, parameters: first } = this.#source;
    const seen = new Set<unknown>();
    let emptyPages = 0;
    let parameters = first;
    // Through this promise, so that its rejection counts as handled.
    for (let result = await this.then(() => this.#first); ; result = await fetchPage(parameters)) {
      if (signal?.aborted) throw new AbortError(operation, signal.reason);
      const next = nextPage({ parameters, page: result.data }, pagination, seen);
      emptyPages = rowsOf(result.data, pagination)?.length ? 0 : emptyPages + 1;
      if (next === 'stuck' || (next !== 'end' && emptyPages > maxEmptyPages)) {
        throw incompleteList(operation, result);
      }
      yield result.data;
      if (next === 'end') return;
      parameters = next;
    }
  }

  /**
   * Iterates over the items of all pages.
   *
   * @yields One item after the other.
   * @throws the errors of {@link ListCall.pages}.
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
   * @param options - The largest number of items.
   * @returns The items.
   * @throws {@link ConfigurationError} when the limit is not at least 1, and the errors of {@link ListCall.pages}.
   */
  async toArray(options: ToArrayOptions = {}): Promise<ItemOf<Page, Items>[]> {
    reading('options', () => checkOptions('options', options, { limit: aLimit }));
    const { limit = Infinity } = options;
    const items: ItemOf<Page, Items>[] = [];
    for await (const item of this) {
      if (items.push(item) >= limit) break;
    }
    return items;
  }
}

// Enough for a server whose filter leaves some pages empty, and an end for one whose list has none.
const maxEmptyPages = 20;

const aLimit = mustBe('a number from 1', (value) => typeof value === 'number' && value >= 1);

const incompleteList = (operation: string, { data, response }: CallResult<unknown>): ApiError =>
  invalidResponse(operation, { response, text: JSON.stringify(data) }, 'the list is incomplete');
