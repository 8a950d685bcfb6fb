import {
  type DataTag,
  type InfiniteData,
  queryOptions,
  type UndefinedInitialDataInfiniteOptions,
  type UnusedSkipTokenOptions,
  type UseMutationOptions,
} from '@tanstack/react-query';
import { sessionReplaced } from '../auth/session.ts';
import { identityOf, noteSession } from './identity.ts';
import type { WalletError } from '../errors/wallet-error.ts';
import type { Descriptor } from '../generated/descriptors.gen.ts';
import { productionOrigin } from '../options/origin.ts';
import { type Call, type Client, type OperationData, type Options, sendCall } from '../transport/client.ts';
import type { BodyWriter } from '../transport/write-body.ts';

/** The parts of a call that its data depends on. */
export type CallPart = 'body' | 'headers' | 'path' | 'query';

/** The key under which TanStack Query caches the data of a call. */
export type QueryKey<Data extends OperationData = OperationData> = [
  Pick<Options<Data>, CallPart & keyof Options<Data>> & {
    /** The operation. */
    _id: string;
    /** Origin of the API. */
    baseUrl: string;
    /** Stands for who the call is made as; left out where the operation needs no credentials. */
    identity?: string;
    /** Set where the call is made with the client's own credentials. */
    as?: 'client';
    /** Set where the data are pages. */
    _infinite?: boolean;
  },
];

/** What a key is made of: the options of a call. Without a client the key is that of the API itself. */
export type KeyOptions<Data extends OperationData = OperationData> = Omit<Options<Data>, 'client'> & {
  /** Sends the call. */
  client?: Client | undefined;
};

/** The next page of an infinite query: an offset, or parts of the call that differ from the first one. */
export type PageParameter<Data extends OperationData = OperationData> =
  | number
  | Pick<QueryKey<Data>[0], CallPart & keyof Options<Data>>;

const parts = ['body', 'headers', 'path', 'query'] as const satisfies CallPart[];

/** Makes the key of a query. */
export function queryKeyOf<Data extends OperationData>(
  { operation, credentials }: Descriptor,
  options?: KeyOptions<Data>,
  infinite?: boolean,
): QueryKey<Data> {
  const { client, as, ...given } = (options ?? {}) as Partial<Call & { client: Client }>;
  const key: Record<string, unknown> = { _id: operation, baseUrl: client?.baseUrl ?? productionOrigin };
  // Of one client after the other, several people may use the cache.
  if (client && credentials !== 'none') key['identity'] = identityOf(client);
  if (infinite) key['_infinite'] = true;
  // The client and the person may not see the same.
  if (as) key['as'] = as;
  for (const part of parts) if (given[part]) key[part] = given[part];
  return [key] as unknown as QueryKey<Data>;
}

/**
 * The options of a query. Written down, since the compiler would put into the declarations types that only its own version of
 * TanStack Query exports.
 */
export type QueryOptions<Response, Data extends OperationData> = UnusedSkipTokenOptions<
  Response,
  WalletError,
  Response,
  QueryKey<Data>
> & {
  /** The key, which also carries the type of the data. */
  queryKey: DataTag<QueryKey<Data>, Response, WalletError>;
};

/** Makes the options of a query. */
export const queryOf = <Response, Data extends OperationData>(
  descriptor: Descriptor,
  options: Options<Data>,
): QueryOptions<Response, Data> => {
  const send = sending<Response>(descriptor, options.client);
  return queryOptions<Response, WalletError, Response, QueryKey<Data>>({
    queryFn: ({ signal }) => send({ ...sendable(options), signal }),
    queryKey: queryKeyOf<Data>(descriptor, options),
  });
};

/** The options of an infinite query, without how it gets from page to page. */
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
  /** The key, which also carries the type of the data. */
  queryKey: DataTag<QueryKey<Data>, InfiniteData<Response>, WalletError>;
};

/** Makes the options of an infinite query. */
export function infiniteQueryOf<Response, Data extends OperationData>(
  descriptor: Descriptor,
  options: Options<Data>,
): InfiniteOptions<Response, Data> {
  const given = sendable(options);
  const send = sending<Response>(descriptor, options.client);
  return {
    queryFn: ({ pageParam, signal }: { pageParam: PageParameter; signal: AbortSignal }) => {
      const page = typeof pageParam === 'object' ? (pageParam as Call) : { query: { offset: pageParam } };
      const merged = parts.flatMap((part) =>
        page[part] ? [[part, { ...(given[part] as object | undefined), ...(page[part] as object) }]] : [],
      );
      return send({ ...given, ...Object.fromEntries(merged), signal });
    },
    queryKey: queryKeyOf<Data>(descriptor, options, true),
  } as unknown as InfiniteOptions<Response, Data>;
}

/** Makes what sends the calls of a query. Data of another person than the one in its key never gets into the cache. */
function sending<Response>(descriptor: Descriptor, client: Client) {
  const identity = descriptor.credentials === 'none' ? undefined : identityOf(client);
  const check = () => {
    if (identity && identity !== identityOf(client)) throw sessionReplaced();
  };
  return async (call: Call): Promise<Response> => {
    check();
    const session: { id?: string } = {};
    const data = await sendCall<Response>(descriptor, { ...call, client, session });
    noteSession(client, session);
    check();
    return data;
  };
}

/** Makes the options of a mutation: what it is given at each run goes before the options here. */
export const mutationOf = <Response, Data extends OperationData>(
  descriptor: Descriptor,
  options?: Partial<Options<Data>>,
  write?: BodyWriter,
): UseMutationOptions<Response, WalletError, Options<Data>> => ({
  mutationFn: (own) => sendCall<Response>(descriptor, sendable({ ...options, ...own }), write),
});

/** The same options, of which the compiler knows no more than that they can be sent. */
const sendable = <Data extends OperationData>(options: Options<Data>): Call & { readonly client: Client } =>
  options as unknown as Call & { readonly client: Client };
