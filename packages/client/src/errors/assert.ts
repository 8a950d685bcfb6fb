import { ConfigurationError } from './configuration-error.ts';
import { WalletError } from './wallet-error.ts';

/**
 * Asserts a condition on an option.
 *
 * @param condition - Whether the value is valid.
 * @param option - The option, as a path.
 * @param requirement - What the value must be, for the message.
 * @param isMissing - Whether the option has no value, for the message. @default false
 * @throws {@link ConfigurationError} when the condition does not hold.
 */
export function assertOption(
  condition: unknown,
  option: string,
  requirement: string,
  isMissing?: boolean,
): asserts condition {
  if (!condition)
    throw new ConfigurationError(option, `${isMissing ? 'is missing: it ' : ''}must be ${requirement}`);
}

/** Throws when an option has a value that is not valid. */
export type Check = (option: string, value: unknown) => void;

/** Creates a check. Its message describes valid values, and does not contain the value, which can be a secret. */
export const mustBe =
  (requirement: string, isValid: (value: unknown) => unknown): Check =>
  (option, value) =>
    assertOption(isValid(value), option, requirement, value === undefined);

/** Returns whether a value is a string that is not empty. */
export const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Returns whether a value is an exact integer, and not less than a limit. */
export const isIntegerFrom = (least: number, value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= least;

/** Returns whether a value is an object, of any class. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Returns whether a value is a plain object, of this realm or another one: then all its data are in its own fields. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (!isObject(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/**
 * Asserts that a value is a plain object. A `Map`, `Headers` or an instance of a class keeps its values elsewhere than in its own
 * fields, and they would be lost silently.
 */
export const assertPlainObject: (option: string, value: unknown) => asserts value is Record<string, unknown> =
  /* @__PURE__ */ mustBe('a plain object, not a Map or Headers', isPlainObject);

/** Returns whether a text has no lone surrogate, which UTF-8 cannot encode. */
export const isWellFormed = (text: string): boolean => !/[\uD800-\uDFFF]/u.test(text);

/** Asserts that a text has no lone surrogate. */
export const assertWellFormed: Check = /* @__PURE__ */ mustBe(
  'text without lone surrogates',
  isWellFormed as (text: unknown) => boolean,
);

/** Returns an error as it is when it is typed. Any other one was thrown by a function of the options. */
export const walletErrorOf = (operation: string, cause: unknown): WalletError =>
  cause instanceof WalletError
    ? cause
    : new WalletError('callback', `${operation} failed in a function of the options`, { cause });

/**
 * Runs code that reads the parameters and options of a call. An error of the platform, or of a getter, becomes a
 * {@link ConfigurationError} that names the operation.
 */
export function reading<T>(operation: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof WalletError) throw cause;
    throw new ConfigurationError('parameters', `of ${operation} cannot be read`, { cause });
  }
}
