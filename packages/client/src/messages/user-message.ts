import { WalletError } from '../errors/wallet-error.ts';
import { english } from './english.ts';
import { lithuanian } from './lithuanian.ts';

/**
 * Returns a sentence that an end user can read. The message and the description of an error are for developers.
 *
 * @param error - What a call threw; what is no `WalletError` gives the sentence for a failure.
 * @param locale - Language, such as `lt` or `en-GB`. English stands in for all others.
 * @returns The sentence. It repeats nothing of what was sent or received.
 *
 * @example
 * import { createWallet, userMessage } from '@litas/client';
 *
 * const wallet = createWallet({ fetch: async () => Response.json({ error: 'not_found' }, { status: 404 }) });
 * await wallet.getServer().catch((error: unknown) => console.log(userMessage(error, 'lt'))); // Nepavyko rasti.
 */
export function userMessage(error: unknown, locale = 'en'): string {
  const [language = ''] = locale.toLowerCase().split('-');
  const messages = language === 'lt' ? lithuanian : english;
  if (!(error instanceof WalletError)) return messages.other;
  // The API may add codes before this package knows them.
  return Object.hasOwn(messages, error.code) ? messages[error.code] : messages.other;
}
