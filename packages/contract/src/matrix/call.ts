import { createWallet, type Send, type WalletOptions } from '@litas/client';
import type { Answer } from '../judges/answer-judge.ts';
import { observeFetch } from '../observed-fetch.ts';
import type { MatrixCase } from './case.ts';

/** What became of a call. */
export interface Called {
  /** The last answer; none when the client sent nothing. */
  readonly answer: Answer | undefined;
  /** What the client made of it. */
  readonly outcome: { readonly value: unknown } | { readonly error: unknown };
  /** What Prism objected to, where the call went through it. */
  readonly violations: readonly string[];
}

/** Where a call goes, and what is sent along. */
export interface CallOptions extends Pick<WalletOptions, 'client' | 'token' | 'baseUrl' | 'signingOrigin'> {
  /** @default none */
  readonly prefer?: string | undefined;
  /** Changes the client's request before it leaves. @default it leaves as it is */
  readonly alter?: ((request: Request) => Request | Promise<Request>) | undefined;
}

/** Lets the client make a call once, without repeating or refreshing, and notes what came back. */
export async function makeCall(
  call: MatrixCase['call'],
  { prefer, alter = (request) => request, ...options }: CallOptions,
): Promise<Called> {
  const { fetch, violations } = observeFetch();
  let answer: Answer | undefined;
  const noting: Send = async (request) => {
    const sent = await alter(request);
    if (prefer !== undefined) sent.headers.set('prefer', prefer);
    const response = await fetch(sent);
    const { status, headers } = response;
    answer = { status, headers: Object.fromEntries(headers), text: await response.clone().text() };
    return response;
  };
  const wallet = createWallet({ ...options, fetch: noting, retry: false, refresh: false });
  const outcome = await call(wallet).then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  return { answer, outcome, violations };
}
