import { assertPlainObject, type Check, isIntegerFrom, isObject, mustBe, reading } from '../errors/assert.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { assertKey } from '../mac/compute-mac.ts';
import { assertQuotable } from '../mac/mac-header.ts';
import type { CredentialsSource } from './credentials.ts';

/** An object without its `undefined` values, so that spreading it keeps the defaults. */
export type Defined<Options> = { [Name in keyof Options]?: Exclude<Options[Name], undefined> };

/** Returns an object without its `undefined` values. */
export const defined = <Options extends object>(options: Options): Defined<Options> =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Defined<Options>;

/** A check for each option. */
export type Checks<Options> = Readonly<Record<keyof Options & string, Check>>;

/** Checks for a function. */
export const aFunction: Check = mustBe('a function', (value) => typeof value === 'function');

/** Checks for `true` or `false`. */
export const aBoolean: Check = mustBe('true or false', (value) => typeof value === 'boolean');

const integerFrom = (least: number): Check =>
  mustBe(
    `an integer from ${least} to 2147483647`,
    (value) => isIntegerFrom(least, value) && value <= 2_147_483_647,
  );

/** Checks for an integer from 0. */
export const aCount: Check = /* @__PURE__ */ integerFrom(0);

/** Checks for a number of milliseconds that a timer can wait. */
export const aTimeLimit: Check = /* @__PURE__ */ integerFrom(1);

/** Checks for a string that is not empty and has no lone surrogates. */
export const aText: Check = assertKey;

/** Checks for a list of names of scopes. The types say which names there are. */
export const aListOfScopes: Check = /* @__PURE__ */ mustBe(
  "a list of scopes, such as ['email']",
  (value) =>
    Array.isArray(value) && value.every((scope) => typeof scope === 'string' && /^[a-z][a-z_]*$/.test(scope)),
);

/** Checks for an object with some functions. Collections, such as a `Map`, have functions of the same names that do something else. */
export const withMethods = (...names: readonly string[]): Check =>
  /* @__PURE__ */ mustBe(
    `an object with the functions ${names.join(' and ')}`,
    (value) =>
      isObject(value) &&
      !(Symbol.iterator in value) &&
      names.every((name) => typeof value[name] === 'function'),
  );

/** Checks for a list of hosts, as they are in URLs: in lower case, and without ports. */
export const aListOfHosts: Check = /* @__PURE__ */ mustBe(
  "a list of hosts without ports, such as ['sandbox']",
  (value) => Array.isArray(value) && value.every((host) => /^[^A-Z:/]+$|]$/.test(host)),
);

/** Accepts every value. The parser of the option checks it. */
export const checkedWhereParsed: Check = () => {};

/**
 * Checks the options of a function.
 *
 * @param path - Name of the options, for the error.
 * @param options - The options.
 * @param checks - A check for each option.
 * @param prefix - Begins the name of an option whose value is not valid.
 * @throws {@link ConfigurationError} when the options are not a plain object, an option is not known, which is usually a misspelt one,
 * or a value is not valid.
 */
export function checkOptions(
  path: string,
  options: unknown,
  checks: Readonly<Record<string, Check>>,
  prefix = '',
): void {
  assertPlainObject(path, options);
  for (const [name, value] of Object.entries(options)) {
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
    if (!check) {
      const known = Object.keys(checks).join(', ');
      throw new ConfigurationError(name, `is not known in ${path}. Known: ${known}.`);
    }
    if (value !== undefined) check(prefix + name, value);
  }
}

/**
 * Checks the argument of a function.
 *
 * @param path - Name of the argument, for the error.
 * @param given - The argument.
 * @param checks - A check for each of its fields.
 * @param required - The required fields.
 * @returns The argument.
 * @throws {@link ConfigurationError} that names the field which is not valid.
 */
export function checkedArgument<Argument extends object>(
  path: string,
  given: Argument,
  checks: Checks<Argument>,
  required: readonly (keyof Argument & string)[] = [],
): Argument {
  reading(path, () => checkOptions(path, given, checks));
  for (const name of required) checks[name](name, given[name]);
  return given;
}

/** Creates a check of an option that has options of its own. */
export const anObjectOf =
  (checks: Readonly<Record<string, Check>>): Check =>
  (option, value) =>
    checkOptions(option, value, checks, `${option}.`);

const credentialsObject = /* @__PURE__ */ mustBe('an object with id and key', isObject);

/** Asserts that credentials can sign. */
export function checkCredentials(option: string, credentials: CredentialsSource, checkKey = assertKey): void {
  credentialsObject(option, credentials);
  assertQuotable(`${option}.id`, credentials.id);
  checkKey(`${option}.key`, credentials.key);
}

/** Checks for a MAC key, or a function that returns it. */
export const aKeySource: Check = (option, value) => {
  if (typeof value !== 'function') assertKey(option, value);
};
