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

/** Parts of a call that determine its data. */
export type CallPart = 'body' | 'headers' | 'path' | 'query';

/** Key under which TanStack Query caches the data of a call. */
export type QueryKey<Data extends OperationData = OperationData> = [
  Pick<Options<Data>, CallPart & keyof Options<Data>> & {
    /** `operationId` of the operation. */
    _id: string;
    /** Origin of the API. */
    baseUrl: string;
    /** Identifies the user whose data are cached; missing when the operation needs no credentials. */
    identity?: string;
    /** Set when the call is signed with client credentials. */
    as?: 'client';
    /** Set when the data are pages. */
    _infinite?: boolean;
  },
];

/** Options of a key: those of the call. Without a client the key is that of the API itself. */
export type KeyOptions<Data extends OperationData = OperationData> = Omit<Options<Data>, 'client'> & {
  /** Sends the call. */
  client?: Client | undefined;
};

/** Next page of an infinite query: an offset, or the parts of the call that differ from those of the first page. */
export type PageParameter<Data extends OperationData = OperationData> =
  | number
  | Pick<QueryKey<Data>[0], CallPart & keyof Options<Data>>;

const parts = ['body', 'headers', 'path', 'query'] as const satisfies CallPart[];

/** Returns the key of a query. */
export function queryKeyOf<Data extends OperationData>(
  { operation, credentials }: Descriptor,
  options?: KeyOptions<Data>,
  infinite?: boolean,
): QueryKey<Data> {
  const { client, as, ...given } = (options ?? {}) as Partial<Call & { client: Client }>;
  const key: Record<string, unknown> = { _id: operation, baseUrl: client?.baseUrl ?? productionOrigin };
  // Several users, one after another, may use the same cache.
  if (client && credentials !== 'none') key['identity'] = identityOf(client);
  if (infinite) key['_infinite'] = true;
  // The API client and the user may see different data.
  if (as) key['as'] = as;
  for (const part of parts) if (given[part]) key[part] = given[part];
  return [key] as unknown as QueryKey<Data>;
}

/**
 * Options of a query. The type is written out, because the compiler would otherwise use types in the declarations that only its own version
 * of
 * TanStack Query exports.
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

/** Returns the options of a query. */
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

/** Options of an infinite query, except for its page parameters. */
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

/** Returns the options of an infinite query. */
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

/** Creates the function that sends the calls of a query. It throws when the client is now used for another user than the one in the key. */
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

/** Returns the options of a mutation. The variables of a run override them. */
export const mutationOf = <Response, Data extends OperationData>(
  descriptor: Descriptor,
  options?: Partial<Options<Data>>,
  write?: BodyWriter,
): UseMutationOptions<Response, WalletError, Options<Data>> => ({
  mutationFn: (own) => sendCall<Response>(descriptor, sendable({ ...options, ...own }), write),
});

/** Returns the same options, typed as a call. */
const sendable = <Data extends OperationData>(options: Options<Data>): Call & { readonly client: Client } =>
  options as unknown as Call & { readonly client: Client };
