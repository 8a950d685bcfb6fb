import { ConfigurationError } from './configuration-error.ts';
import { WalletError } from './wallet-error.ts';

/** Whether a value is a plain object, of this realm or another one: all that it holds are its own fields. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/**
 * Rejects what is not a plain object. The fields of a `Map`, of `Headers`, or of a class are not where the fields of an object
 * are: they would be lost without a word.
 */
export function assertPlainObject(option: string, value: unknown): asserts value is Record<string, unknown> {
  if (isPlainObject(value)) return;
  throw new ConfigurationError(option, 'A plain object is needed, not a Map or Headers.');
}

/** Whether a text has no half of a surrogate pair, which has no form in UTF-8. */
export const isWellFormed = (text: string): boolean => !/[\uD800-\uDFFF]/u.test(text);

/** Rejects text with half of a surrogate pair. */
export function assertWellFormed(option: string, text: string): void {
  if (!isWellFormed(text)) {
    throw new ConfigurationError(option, 'The text holds half of a surrogate pair.');
  }
}

/**
 * Runs what reads the parameters and options of a call: an error of the platform, or of their own getters, becomes a
 * {@link ConfigurationError} that names the operation.
 */
export function reading<T>(operation: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof WalletError) throw cause;
    throw new ConfigurationError('parameters', `${operation} could not read them.`, { cause });
  }
}
