import { extendedScopes as described, type Scope, scopes as knownScopes } from '../generated/scopes.gen.ts';
import { invalidParameters } from '../http/http-error.ts';

/** A scope without suffixes. */
export type PlainScope = Exclude<Scope, `${string}_offline`>;

/** A requested scope. */
export interface RequestedScope {
  /** Name with suffixes, such as `phone_offline_optional`. */
  readonly name: string;
  /** Without suffixes. */
  readonly plain: PlainScope;
  /** Whether it is valid without a token, for the client's own credentials. */
  readonly offline: boolean;
  /** Whether the user can approve the request without it. */
  readonly optional: boolean;
}

/** Scopes that an authorization request cannot contain. They are added when a token is refreshed. */
export const extendedScopes: ReadonlySet<string> = new Set(Object.keys(described));

/** Result of {@link readScopes}: the scopes, or the problem as a sentence. */
type ReadScopes =
  | { readonly ok: true; readonly scopes: readonly RequestedScope[] }
  | { readonly ok: false; readonly problem: string };

/**
 * Parses a list of scopes separated by spaces. Duplicates are ignored; an empty list is allowed.
 *
 * @param text - The `scope` parameter.
 * @returns The scopes in the given order; or the problem, in characters that are allowed in an `error_description`.
 */
export function readScopes(text: string): ReadScopes {
  const requested: RequestedScope[] = [];
  for (const name of new Set(text.split(' ').filter((part) => part !== ''))) {
    const scope = readScope(name);
    if (scope === undefined) return { ok: false, problem: problemOf(name) };
    requested.push(scope);
  }
  return { ok: true, scopes: requested };
}

function readScope(name: string): RequestedScope | undefined {
  const optional = name.endsWith('_optional');
  const granted = optional ? name.slice(0, -'_optional'.length) : name;
  if (!isScope(granted)) return undefined;
  const offline = granted.endsWith('_offline');
  const plain = (offline ? granted.slice(0, -'_offline'.length) : granted) as PlainScope;
  return { name, plain, offline, optional };
}

const isScope = (name: string): name is Scope => Object.hasOwn(knownScopes, name);

function problemOf(name: string): string {
  // Anything else might not be allowed in an error_description.
  if (!/^[\w-]{1,64}$/.test(name)) return 'The scope parameter is not a list of names joined by spaces';
  if (extendedScopes.has(name))
    return `Scope ${name} cannot be requested here; it is added when a token is refreshed`;
  if (readScope(name.toLowerCase()) !== undefined)
    return `Scope names are in lower case: ${name.toLowerCase()} instead of ${name}`;
  return `Unknown scope ${name}`;
}

/**
 * Checks scopes that a client announces for a later token.
 *
 * @throws `HttpError` with 400 for a scope that does not exist.
 */
export function checkScopes(scopes: readonly string[] = []): void {
  const read = readScopes(scopes.filter((scope) => !extendedScopes.has(scope)).join(' '));
  if (!read.ok) throw invalidParameters({ 'parameters.scopes': [read.problem] });
}
