import { createWallet, type Fetch, type Wallet, type WalletOptions } from '@litas/client';
import { type ReceivedResponse, readResponse } from '../validators/response-validator.ts';
import { observeFetch } from '../observed-fetch.ts';
import type { CodeOf, MatrixCase } from './case.ts';

/** The result of a call. */
export interface Called {
  /** The last response. @default the client sent nothing */
  readonly response: ReceivedResponse | undefined;
  /** The value or error of the client. */
  readonly outcome: { readonly value: unknown } | { readonly error: unknown };
  /** The violations that Prism reported. */
  readonly violations: readonly string[];
}

/** The target of a call, and its options. */
export interface CallOptions extends Pick<
  WalletOptions,
  'client' | 'token' | 'baseUrl' | 'signingOrigin' | 'clock'
> {
  /** The value of the `Prefer` header. @default none */
  readonly prefer?: string | undefined;
  /** Headers in addition to those of the client. @default none */
  readonly sent?: Readonly<Record<string, string>> | undefined;
  /** Changes the client before the call. @default no change */
  readonly change?: ((wallet: Wallet) => Wallet) | undefined;
  /** Finds the code that was sent to a user. @default rejects */
  readonly codeOf?: CodeOf | undefined;
  /** Changes the headers of a request before it is sent. @default no change */
  readonly alter?: ((headers: Record<string, string>) => void) | undefined;
}

/** Makes a call once, without a retry or a refresh, and records the response. */
export async function makeCall(
  call: MatrixCase['call'],
  { prefer, sent, change = (wallet) => wallet, alter, codeOf = noCode, ...options }: CallOptions,
): Promise<Called> {
  const { fetch, violations } = observeFetch();
  let response: ReceivedResponse | undefined;
  const noting: Fetch = async (url, init) => {
    const headers = { ...init.headers, ...(prefer !== undefined ? { prefer } : sent) };
    alter?.(headers);
    const sentBack = await fetch(url, { ...init, headers });
    response = await readResponse(sentBack.clone());
    return sentBack;
  };
  const wallet = change(createWallet({ ...options, fetch: noting, retry: false, refresh: false }));
  const outcome = await call(wallet, codeOf).then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  return { response, outcome, violations };
}

const noCode: CodeOf = () => Promise.reject(new Error('This transport has no outbox.'));
