import type { Descriptor } from '../generated/descriptors.gen.ts';
import type { TokenStore } from '../options/credentials.ts';
import type { BodyWriter } from './write-body.ts';
import type { CallMeta, CallOptions } from '../options/request-options.ts';

/** Parameters of a call by their place, and its options. */
export interface Call extends CallOptions {
  /** Path parameters by name. */
  readonly path?: Readonly<Record<string, unknown>> | undefined;
  /** Query parameters by name. */
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** The body: an object, or a Blob, bytes or text where the operation takes a file. */
  readonly body?: unknown;
  /**
   * Writes the body. The functions of `@litas/client/operations` name it.
   *
   * @internal
   */
  readonly write?: BodyWriter | undefined;
  /**
   * Time limits and retries.
   * @default the client's
   */
  readonly meta?: CallMeta | undefined;
  /**
   * Calls that are given the same object are made in one session: once another sign-in has replaced it they throw
   * `session_replaced`.
   * @default a session for each call
   */
  readonly session?: { id?: string } | undefined;
}

/** What a call resolves to: the data of the body, and the response it came with. */
export interface CallResult<Data> {
  /** What the JSON of the body says; `undefined` when there is no body. */
  readonly data: Data;
  /** Status and headers; its body has been read. */
  readonly response: Response;
}

/** What the functions of `@litas/client/operations` take as `client`: `createOperationsClient` makes it. */
export interface Client {
  /** Origin of the API. */
  readonly baseUrl: string;
  /** The option `identity`. */
  readonly identity: string | undefined;
  /** Where the token is kept. */
  readonly tokens: TokenStore | undefined;
  /**
   * Sends a call. The functions of `@litas/client/operations` use it.
   *
   * @param descriptor - The operation.
   * @param call - Parameters and options.
   * @returns Data and response.
   * @throws `WalletError` for anything but success.
   */
  call<Data>(this: void, descriptor: Descriptor, call: Call): Promise<CallResult<Data>>;
}

/** The shape of an operation's data, as generated. */
export interface OperationData {
  body?: unknown;
  path?: unknown;
  query?: unknown;
  url: string;
}

/** Parameters of an operation by their place. */
export type PlacedData<Data extends OperationData> = Omit<Data, 'url'>;

/** What a function of `@litas/client/operations` takes: parameters by place, options and the client. */
export type Options<Data extends OperationData = OperationData> = CallOptions &
  PlacedData<Data> & {
    /**
     * Time limits and retries.
     * @default the client's
     */
    meta?: CallMeta | undefined;
    /** Sends the call: what `createOperationsClient` made. */
    client: Client;
  };

/**
 * Sends a call through a client.
 *
 * @param descriptor - The operation.
 * @param options - The client, parameters and options.
 * @param write - Writes the body; left out where the operation has none.
 * @returns The data of the body.
 */
export async function sendCall<Data>(
  descriptor: Descriptor,
  { client, ...call }: Call & { readonly client: Client },
  write?: BodyWriter,
): Promise<Data> {
  return (await client.call<Data>(descriptor, { ...call, write })).data;
}
