import { createWallet, type Fetch, type Wallet, type WalletOptions } from '@litas/client';
import { type ReceivedResponse, readResponse } from '../validators/response-validator.ts';
import { observeFetch } from '../observed-fetch.ts';
import type { CodeOf, MatrixCase } from './case.ts';

/** What became of a call. */
export interface Called {
  /** The last response; none when the client sent nothing. */
  readonly response: ReceivedResponse | undefined;
  /** What the client made of it. */
  readonly outcome: { readonly value: unknown } | { readonly error: unknown };
  /** What Prism objected to, where the call went through it. */
  readonly violations: readonly string[];
}

/** Where a call goes, and what is sent along. */
export interface CallOptions extends Pick<
  WalletOptions,
  'client' | 'token' | 'baseUrl' | 'signingOrigin' | 'clock'
> {
  /** @default none */
  readonly prefer?: string | undefined;
  /** Headers that are sent beside those of the client. @default none */
  readonly sent?: Readonly<Record<string, string>> | undefined;
  /** Changes the client before it calls. @default it stays as it is */
  readonly change?: ((wallet: Wallet) => Wallet) | undefined;
  /** @default nobody is sent a code */
  readonly codeOf?: CodeOf | undefined;
  /** Changes the headers of a request before it leaves. @default they leave as they are */
  readonly alter?: ((headers: Record<string, string>) => void) | undefined;
}

/** Lets the client make a call once, without repeating or refreshing, and notes what came back. */
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

const noCode: CodeOf = () => Promise.reject(new Error('Nobody is sent a code here.'));
