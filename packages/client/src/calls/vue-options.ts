import type { DataTag, InfiniteData, QueryFunction } from '@tanstack/vue-query';
import type { WalletError } from '../errors/wallet-error.ts';
import type { OperationData } from '../transport/client.ts';
import type { PageParameter, QueryKey } from './query-options.ts';

/** Options of a query. */
export interface QueryOptions<Response, Data extends OperationData> {
  /** Sends the call. */
  queryFn: QueryFunction<Response, QueryKey<Data>>;
  /** The key, with the type of the data. */
  queryKey: DataTag<QueryKey<Data>, Response, WalletError>;
}

/** Options of an infinite query, which follows the pages of the list. */
export interface InfiniteOptions<Response, Data extends OperationData> {
  /** Sends the call of a page. */
  queryFn: QueryFunction<Response, QueryKey<Data>, PageParameter<Data>>;
  /** The key, with the type of the data. */
  queryKey: DataTag<QueryKey<Data>, InfiniteData<Response>, WalletError>;
  /** The first page. */
  initialPageParam: PageParameter<Data>;
  /** Returns the next page; `undefined` at the end of the list. */
  getNextPageParam: (
    page: Response,
    pages: Response[],
    pageParam: PageParameter<Data>,
  ) => PageParameter<Data> | undefined;
}

/** Options of a mutation, whose variables are parameters and options of a call. */
export interface MutationOptions<Response, Variables> {
  /** Sends the call. */
  mutationFn: (variables: Variables) => Promise<Response>;
}
