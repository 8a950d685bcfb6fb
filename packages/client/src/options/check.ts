import { assertPlainObject } from '../errors/assert.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { assertKey } from '../mac/compute-mac.ts';
import { assertPresent } from '../mac/mac-header.ts';
import type { CredentialsSource } from './credentials.ts';

/** An object without its `undefined` values, so that defaults show where it is spread over them. */
export type Defined<Options> = { [Name in keyof Options]?: Exclude<Options[Name], undefined> };

/** Leaves out what is `undefined`. */
export const defined = <Options extends object>(options: Options): Defined<Options> =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Defined<Options>;

/** Refuses a value that an option cannot have. */
export type Check = (option: string, value: unknown) => void;

/** A check for each of some options. */
export type Checks<Options> = Readonly<Record<keyof Options & string, Check>>;

/** Makes a check that says in its message what is needed; never what was given, which may be a secret. */
export const needs =
  (what: string, isRight: (value: unknown) => boolean): Check =>
  (option, value) => {
    if (!isRight(value)) throw new ConfigurationError(option, `${what} is needed.`);
  };

/** A function. */
export const aFunction: Check = needs('A function', (value) => typeof value === 'function');

/** `true` or `false`. */
export const aBoolean: Check = needs('true or false', (value) => typeof value === 'boolean');

const wholeFrom = (least: number): Check =>
  needs(
    `A whole number from ${least} to 2147483647`,
    (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= 2_147_483_647,
  );

/** A whole number from 0 on. */
export const aWholeNumber: Check = /* @__PURE__ */ wholeFrom(0);

/** Milliseconds that a timer can keep. */
export const aTimeLimit: Check = /* @__PURE__ */ wholeFrom(1);

/** A list of names of scopes. Which names there are is left to the types. */
export const aListOfScopes: Check = /* @__PURE__ */ needs(
  "A list of scopes, such as ['email'],",
  (value) =>
    Array.isArray(value) && value.every((scope) => typeof scope === 'string' && /^[a-z][a-z_]*$/.test(scope)),
);

/** An object with some functions. */
export const withMethods = (...names: readonly string[]): Check =>
  /* @__PURE__ */ needs(
    `An object with the functions ${names.join(' and ')}`,
    (value) => isObject(value) && names.every((name) => typeof value[name] === 'function'),
  );

/** Rejects options that are no plain object, names that no option has, most of which are misspelt, and values that are wrong. */
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
      throw new ConfigurationError(name, `There is no such option in ${path}. Known: ${known}.`);
    }
    if (value !== undefined) check(prefix + name, value);
  }
}

/** Makes a check of an option that has options of its own. */
export const anObjectOf =
  (checks: Readonly<Record<string, Check>>): Check =>
  (option, value) =>
    checkOptions(option, value, checks, `${option}.`);

/** Refuses credentials that cannot sign. Their values stay out of the message. */
export function checkCredentials(
  option: string,
  credentials: CredentialsSource,
  { keyFunction = false }: { keyFunction?: boolean } = {},
): void {
  if (!isObject(credentials)) throw new ConfigurationError(option, 'An object with id and key is needed.');
  const { id, key } = credentials;
  assertPresent(`${option}.id`, id);
  if (!keyFunction || typeof key !== 'function') assertKey(`${option}.key`, key);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
