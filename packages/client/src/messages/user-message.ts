import { ApiError, OAuthError } from '../errors/response-errors.ts';
import { WalletError } from '../errors/wallet-error.ts';
import { english, type Messages } from './english.ts';
import { lithuanian } from './lithuanian.ts';

/**
 * Returns a sentence for end users. The message and the description of an error are for developers.
 *
 * @param error - The error of a call. For any other value the result is the sentence for an unknown error.
 * @param locale - Language, such as `lt`, `lt_LT` or `en-GB`. For all languages except Lithuanian the sentence is in English.
 * @returns The sentence. It contains nothing that was sent or received.
 *
 * @example
 * import { createWallet, userMessage } from '@litas/client';
 *
 * const wallet = createWallet({ fetch: async () => Response.json({ error: 'not_found' }, { status: 404 }) });
 * await wallet.getServer().catch((error: unknown) => console.log(userMessage(error, 'lt'))); // Nepavyko rasti.
 */
export function userMessage(error: unknown, locale: string | null | undefined = 'en'): string {
  const messages = /^lt(?![a-z])/i.test(String(locale)) ? lithuanian : english;
  return messages[messageOf(error, messages)];
}

function messageOf(error: unknown, messages: Messages): keyof Messages {
  if (!(error instanceof WalletError)) return 'other';
  const { code } = error;
  if ((error instanceof ApiError || error instanceof OAuthError) && error.captcha) return 'captcha';
  // Of a token request it means the password or the code; of any other call, that the token has expired.
  if (error instanceof OAuthError && code === 'invalid_grant') return 'sign_in_failed';
  // The API has rejected the application's own credentials, and a new sign-in does not help.
  if (error instanceof OAuthError && code === 'unauthorized') return 'other';
  // The API may add codes that this package does not know yet.
  return Object.hasOwn(messages, code) ? code : 'other';
}
