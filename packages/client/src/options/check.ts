import { ConfigurationError } from '../errors/configuration-error.ts';
import { quotable } from '../mac/attributes.ts';
import type { Credentials } from './credentials.ts';

/** Refuses options that are no object, and names that no option has: most of them are misspelt. */
export function checkNames(path: string, options: object, names: readonly string[]): void {
  if (typeof options !== 'object' || options === null)
    throw new ConfigurationError(path, 'An object is needed.');
  for (const name of Object.keys(options)) {
    if (!names.includes(name)) {
      throw new ConfigurationError(name, `There is no such option in ${path}. Known: ${names.join(', ')}.`);
    }
  }
}

/** Refuses credentials that cannot sign. Their values stay out of the message. */
export function checkCredentials(option: string, credentials: Credentials): void {
  if (typeof credentials !== 'object' || credentials === null) {
    throw new ConfigurationError(option, 'An object with id and key is needed.');
  }
  const { id, key } = credentials;
  if (typeof id !== 'string' || id === '' || !quotable.test(id)) {
    throw new ConfigurationError(
      `${option}.id`,
      'Printable ASCII without quotation mark and backslash is needed.',
    );
  }
  if (typeof key !== 'string' || key === '') {
    throw new ConfigurationError(`${option}.key`, 'It is empty or not a string.');
  }
}

/** Refuses a time limit that a timer cannot keep. */
export function checkTimeout(option: string, timeoutMs: number): void {
  if (Number.isInteger(timeoutMs) && timeoutMs > 0 && timeoutMs <= 2_147_483_647) return;
  throw new ConfigurationError(option, 'A positive number of milliseconds is needed, at most 2147483647.');
}

/** Refuses a value of the wrong type, where there is one. */
export function checkType(option: string, value: unknown, type: 'function' | 'boolean' | 'object'): void {
  if (value === undefined || (typeof value === type && value !== null)) return;
  throw new ConfigurationError(option, `A value of type ${type} is needed.`);
}

/** Refuses scopes that are no list of names, where there are any. Which names there are is left to the types. */
export function checkScopes(option: string, scopes: readonly string[] | undefined): void {
  if (scopes === undefined) return;
  const valid =
    Array.isArray(scopes) &&
    scopes.every((scope) => typeof scope === 'string' && /^[a-z][a-z_]*$/.test(scope));
  if (!valid) throw new ConfigurationError(option, "A list of scopes is needed, such as ['email'].");
}
