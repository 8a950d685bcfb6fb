import { sessionReplaced } from '../auth/session.ts';
import type { Descriptor } from '../generated/descriptors.gen.ts';
import { productionOrigin } from '../options/origin.ts';
import type { CallMeta, CallOptions } from '../options/request-options.ts';
import {
  type Call,
  type Client,
  type OperationData,
  type PlacedData,
  sendCall,
} from '../transport/client.ts';
import type { BodyWriter } from '../transport/write-body.ts';
import { identityOf, noteSession } from './identity.ts';
import { nextPage } from './pages.ts';
import type { missingScope } from './scopes.ts';
import { clientsOfWallets } from './wallet-client.ts';

/** The method of a wallet for an operation. */
type MethodOf<Wallet, Operation extends keyof Wallet> = Extract<
  Wallet[Operation],
  (...parameters: never) => unknown
>;

/** A mark that no value has, where the scopes of a wallet do not permit an operation. */
type Permission<Method extends (...parameters: never) => unknown, As> = As extends 'client'
  ? unknown
  : Parameters<Method>[0] extends { readonly [missingScope]: infer Any }
    ? { readonly [missingScope]: Any }
    : unknown;

/** The data of an operation as the scopes of a wallet show them; all of them for calls with `as: 'client'`. */
export type Narrowed<Wallet, Operation extends keyof Wallet, As, Response> = As extends 'client'
  ? Response
  : Awaited<ReturnType<MethodOf<Wallet, Operation>>>;

/**
 * Options of a query: those of the call, and who sends it.
 *
 * @typeParam Data - Generated type of the operation's data.
 * @typeParam Wallet - The wallet, whose scopes narrow the types.
 * @typeParam Operation - The operation.
 * @typeParam As - The option `as`.
 */
export type CallInput<
  Data extends OperationData,
  Wallet,
  Operation extends keyof Wallet,
  As extends 'client' | undefined,
> = PlacedData<Data> &
  Omit<CallOptions, 'as'> &
  Sending<As> &
  Permission<MethodOf<Wallet, Operation>, As> & {
    /** Sends the call: a wallet, or the result of `createOperationsClient`. */
    client: Client | Wallet;
  };

/** Options of a mutation that its variables can override. */
export type MutationInput<Data extends OperationData, Wallet, As extends 'client' | undefined> = Partial<
  PlacedData<Data>
> &
  Omit<CallOptions, 'as'> &
  Sending<As> & {
    /** Sends the calls: a wallet, or the result of `createOperationsClient`. */
    client?: Client | Wallet;
  };

/** Variables of a mutation. Those that its options contain can be left out. */
export type Variables<Input extends { client: unknown }> = Omit<Input, 'client'> &
  Partial<Pick<Input, 'client'>>;

/** The options of a call about how it is sent. */
interface Sending<As extends 'client' | undefined> {
  /**
   * `'client'` signs the call with client credentials, even if there is a token.
   * @default the token where the wallet has one
   */
  as?: As;
  /**
   * Time limits and retry policy.
   * @default those of the wallet
   */
  meta?: CallMeta | undefined;
}

/** Parts of a call that determine its data. */
export type CallPart = 'body' | 'headers' | 'path' | 'query';

/** Key under which TanStack Query caches the data of a call. */
export type QueryKey<Data extends OperationData = OperationData> = [
  Pick<CallParts<Data>, CallPart & keyof CallParts<Data>> & {
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

type CallParts<Data extends OperationData> = CallOptions & PlacedData<Data>;

/** Options of a key: those of the call. Without a client the key is that of the API itself. */
export type KeyOptions<Data extends OperationData = OperationData> = CallParts<Data> & {
  /** Time limits and retry policy, which are not part of the key. */
  meta?: CallMeta | undefined;
  /** Sends the call. Wallets of all scopes have the same keys. */
  client?: Client | object | undefined;
};

/** Next page of an infinite query: an offset, or the parts of the call that differ from those of the first page. */
export type PageParameter<Data extends OperationData = OperationData> =
  | number
  | Pick<QueryKey<Data>[0], CallPart & keyof CallParts<Data>>;

const parts = ['body', 'headers', 'path', 'query'] as const satisfies CallPart[];

/** Options of a call, as the functions below read them. */
type Given = Call & { readonly client: object };

/** Returns the client behind a wallet, or a client itself. */
const clientOf = (sender: object): Client => clientsOfWallets.get(sender) ?? (sender as Client);

/** Returns the key of a query. */
export function queryKeyOf<Data extends OperationData>(
  { operation, credentials }: Descriptor,
  options?: unknown,
  infinite?: boolean,
): QueryKey<Data> {
  const { client: sender, as, ...given } = (options ?? {}) as Partial<Given>;
  const client = sender && clientOf(sender);
  const key: Record<string, unknown> = { _id: operation, baseUrl: client?.baseUrl ?? productionOrigin };
  // Several users, one after another, may use the same cache.
  if (client && credentials !== 'none') key['identity'] = identityOf(client);
  if (infinite) key['_infinite'] = true;
  // The API client and the user may see different data.
  if (as) key['as'] = as;
  for (const part of parts) if (given[part]) key[part] = given[part];
  return [key] as unknown as QueryKey<Data>;
}

/** Returns the options of a query. */
export function queryOf(descriptor: Descriptor, options: unknown): unknown {
  const given = options as Given;
  const send = sending(descriptor, clientOf(given.client));
  return {
    queryFn: ({ signal }: { signal: AbortSignal }) => send({ ...given, signal }),
    queryKey: queryKeyOf(descriptor, given),
  };
}

/** Returns the options of an infinite query. */
export function infiniteQueryOf(descriptor: Descriptor, options: unknown): unknown {
  const given = options as Given;
  const send = sending(descriptor, clientOf(given.client));
  const callOf = (pageParam: PageParameter): Call => {
    const page = typeof pageParam === 'object' ? (pageParam as Call) : { query: { offset: pageParam } };
    const merged = parts.flatMap((part) =>
      page[part] ? [[part, { ...(given[part] as object | undefined), ...(page[part] as object) }]] : [],
    );
    return { ...given, ...(Object.fromEntries(merged) as Call) };
  };
  return {
    queryFn: ({ pageParam, signal }: { pageParam: PageParameter; signal: AbortSignal }) =>
      send({ ...callOf(pageParam), signal }),
    queryKey: queryKeyOf(descriptor, given, true),
    initialPageParam: {},
    getNextPageParam: (page: unknown, _pages: unknown, pageParam: PageParameter) => {
      const parameters = { ...callOf(pageParam).query } as Readonly<Record<string, unknown>>;
      const next = nextPage({ parameters, page }, descriptor.pages ?? {}, new Set());
      if (typeof next === 'string') return undefined;
      // A page parameter is merged with the query, so what the next page must not have is named.
      const left = Object.keys(parameters).filter((name) => !Object.hasOwn(next, name));
      return { query: { ...next, ...Object.fromEntries(left.map((name) => [name, undefined])) } };
    },
  };
}

/** Creates the function that sends the calls of a query. It throws when the client is now used for another user than the one in the key. */
function sending(descriptor: Descriptor, client: Client) {
  const identity = descriptor.credentials === 'none' ? undefined : identityOf(client);
  const check = () => {
    if (identity && identity !== identityOf(client)) throw sessionReplaced();
  };
  return async (call: Call): Promise<unknown> => {
    check();
    const session: { id?: string } = {};
    const data = await sendCall(descriptor, { ...call, client, session });
    noteSession(client, session);
    check();
    return data;
  };
}

/** Returns the options of a mutation. The variables of a run override them. */
export const mutationOf = (descriptor: Descriptor, options?: unknown, write?: BodyWriter): unknown => ({
  mutationFn: (own: unknown) => {
    const call = { ...(options as Given | undefined), ...(own as Given) };
    return sendCall(descriptor, { ...call, client: clientOf(call.client) }, write);
  },
});
