import type { Descriptor } from '../generated/descriptors.gen.ts';
import type { TokenStore } from '../options/credentials.ts';
import type { BodyWriter } from './write-body.ts';
import type { CallMeta, CallOptions } from '../options/request-options.ts';

/** Parameters of a call, grouped by path, query and body, and its options. */
export interface Call extends CallOptions {
  /** Path parameters by name. */
  readonly path?: Readonly<Record<string, unknown>> | undefined;
  /** Query parameters by name. */
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** The body: an object; for a file a Blob, bytes or text. */
  readonly body?: unknown;
  /**
   * Serializes the body. The functions of `@litas/client/operations` set it.
   *
   * @internal
   */
  readonly write?: BodyWriter | undefined;
  /**
   * Time limits and retry policy.
   * @default those of the client
   */
  readonly meta?: CallMeta | undefined;
  /**
   * Calls with the same object belong to one session: when another sign-in replaces it, they throw `session_replaced`.
   * @default a session for each call
   */
  readonly session?: { id?: string } | undefined;
}

/** Result of a call: the data and the response. */
export interface CallResult<Data> {
  /** Value of the JSON in the body; `undefined` when there is no body. */
  readonly data: Data;
  /** Status and headers. The body has been read. */
  readonly response: Response;
}

/** Client for the functions of `@litas/client/operations`: the result of `createOperationsClient`. */
export interface Client {
  /** Origin of the API. */
  readonly baseUrl: string;
  /** The option `identity`. */
  readonly identity: string | undefined;
  /** The token store. */
  readonly tokens: TokenStore | undefined;
  /**
   * Sends a call. The functions of `@litas/client/operations` use it.
   *
   * @param descriptor - The operation.
   * @param call - Parameters and options.
   * @returns Data and response.
   * @throws `WalletError` when the call does not succeed.
   */
  call<Data>(this: void, descriptor: Descriptor, call: Call): Promise<CallResult<Data>>;
}

/** Form of the generated types of an operation's data. */
export interface OperationData {
  body?: unknown;
  path?: unknown;
  query?: unknown;
  url: string;
}

/** Parameters of an operation, grouped by path, query and body. */
export type PlacedData<Data extends OperationData> = Omit<Data, 'url'>;

/** Argument of a function of `@litas/client/operations`: parameters, options and the client. */
export type Options<Data extends OperationData = OperationData> = CallOptions &
  PlacedData<Data> & {
    /**
     * Time limits and retry policy.
     * @default those of the client
     */
    meta?: CallMeta | undefined;
    /** Sends the call: the result of `createOperationsClient`. */
    client: Client;
  };

/**
 * Sends a call through a client.
 *
 * @param descriptor - The operation.
 * @param options - The client, parameters and options.
 * @param write - Serializes the body; missing when the operation has none.
 * @returns The data of the body.
 */
export async function sendCall<Data>(
  descriptor: Descriptor,
  { client, ...call }: Call & { readonly client: Client },
  write?: BodyWriter,
): Promise<Data> {
  return (await client.call<Data>(descriptor, { ...call, write })).data;
}
