import { WalletError } from './wallet-error.ts';

/**
 * An option or argument cannot be right. Nothing was sent.
 *
 * @example
 * import { ConfigurationError, signMac } from '@litas/client/mac';
 *
 * try {
 *   await signMac({ id: 'wkVd93h2uS', key: '', method: 'GET', url: 'https://wallet.paysera.com/rest/v1/server' });
 * } catch (error) {
 *   if (error instanceof ConfigurationError) console.log(error.option); // key
 * }
 */
export class ConfigurationError extends WalletError {
  /** The class by name, which minifying does not change. */
  override readonly name = 'ConfigurationError';
  declare readonly code: 'configuration';
  /** The option or argument at fault, as a path: `client.key`, `userId`. */
  readonly option: string;

  /**
   * @param option - The option or argument at fault, as a path.
   * @param problem - A sentence that says what is wrong and what to do; it must not repeat the value of a secret.
   * @param options - `cause` keeps the original error.
   */
  constructor(option: string, problem: string, options?: ErrorOptions) {
    super('configuration', `${option}: ${problem}`, options);
    this.option = option;
  }
}
