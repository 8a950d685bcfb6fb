import type {
  DataTag,
  InfiniteData,
  UndefinedInitialDataInfiniteOptions,
  UnusedSkipTokenOptions,
  UseMutationOptions,
} from '@tanstack/react-query';
import type { WalletError } from '../errors/wallet-error.ts';
import type { OperationData } from '../transport/client.ts';
import type { PageParameter, QueryKey } from './query-options.ts';

/**
 * Options of a query. The type is written out, because the compiler would otherwise use types in the declarations that only its own version
 * of TanStack Query exports.
 */
export type QueryOptions<Response, Data extends OperationData> = UnusedSkipTokenOptions<
  Response,
  WalletError,
  Response,
  QueryKey<Data>
> & {
  /** The key, with the type of the data. */
  queryKey: DataTag<QueryKey<Data>, Response, WalletError>;
};

/** Options of an infinite query, which follows the pages of the list. */
export type InfiniteOptions<Response, Data extends OperationData> = Omit<
  UndefinedInitialDataInfiniteOptions<
    Response,
    WalletError,
    InfiniteData<Response>,
    QueryKey<Data>,
    PageParameter<Data>
  >,
  'initialData' | 'queryKey'
> & {
  /** The key, with the type of the data. */
  queryKey: DataTag<QueryKey<Data>, InfiniteData<Response>, WalletError>;
};

/** Options of a mutation, whose variables are parameters and options of a call. */
export type MutationOptions<Response, Variables> = UseMutationOptions<Response, WalletError, Variables>;
