import { createWallet, type Wallet, type WalletOptions } from '../../src/index.ts';
import { type MacAttributes, parseMacHeader } from '../../src/mac/index.ts';
import { respondingFetch } from './responding-fetch.ts';

export const client = { id: 'wkVd93h2uS', key: 'IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU' };
export const token = { id: 'tok_9fQe2LrXc0VbnM4s', key: 'u8Yw5TnKd2RfZ7pLq0BvHc6JgXs1MeAo' };

export interface RespondingWallet {
  wallet: Wallet;
  /** What was sent, in order. */
  requests: Request[];
}

type Respond = (request: Request) => Response | Promise<Response>;

/** Creates a wallet whose responses a function returns, and records its requests. It does not retry unless the options say so. */
export function walletResponding(respond: Respond, options: WalletOptions = { client }): RespondingWallet {
  const requests: Request[] = [];
  const wallet = createWallet({
    retry: false,
    ...options,
    fetch: respondingFetch(async (request) => {
      requests.push(request.clone());
      return respond(request);
    }),
  });
  return { wallet, requests };
}

/** Creates a wallet whose calls all get the same JSON. */
export const walletRespondingJson = (
  body: unknown,
  { options, ...init }: ResponseInit & { options?: WalletOptions } = {},
): RespondingWallet => walletResponding(() => Response.json(body, init), options);

/** The attributes of a signed request; the test fails when it is not signed. */
export function signatureOf(request: Request | undefined): MacAttributes {
  const parsed = parseMacHeader(request?.headers.get('authorization'));
  if (!parsed.ok) throw new Error(`The request is not signed: ${parsed.reason}`);
  return parsed.attributes;
}

/** What a call failed with; the test fails when it did not. */
export async function failureOf(call: Promise<unknown>): Promise<unknown> {
  const outcome = await call.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  if (!outcome) throw new Error('The call was expected to fail.');
  return outcome.error;
}
