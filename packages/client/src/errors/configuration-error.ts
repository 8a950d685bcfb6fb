import { WalletError } from './wallet-error.ts';

/**
 * Thrown for an option, argument or parameter that is not valid. Nothing was sent.
 *
 * @example
 * import { ConfigurationError, signMac } from '@litas/client/mac';
 *
 * try {
 *   await signMac({ id: 'wkVd93h2uS', key: '', method: 'GET', url: 'https://wallet.paysera.com/rest/v1/server' });
 * } catch (error) {
 *   if (error instanceof ConfigurationError) console.log(error.message); // key must be a non-empty string without lone surrogates
 * }
 */
export class ConfigurationError extends WalletError {
  /** Class name. It stays the same in minified code. */
  static override readonly name: string = 'ConfigurationError';
  declare readonly name: 'ConfigurationError';
  declare readonly code: 'configuration';
  /** The option or argument that is not valid, as a path: `client.key`, `userId`. */
  declare readonly option: string;

  /**
   * @param option - The option or argument that is not valid, as a path. The message starts with it.
   * @param problem - Rest of the message: what is wrong and what to do. It must not contain a secret.
   * @param options - `cause` is the original error.
   */
  constructor(option: string, problem: string, options?: ErrorOptions) {
    super('configuration', `${option} ${problem}`, options);
    this.option = option;
  }
}
