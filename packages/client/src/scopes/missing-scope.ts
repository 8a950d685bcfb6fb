import type { Scope } from '../generated/scopes.gen.ts';
import type { Holds } from './granted.ts';

/** Marks a call that none of the wallet's scopes permits. */
export declare const missingScope: unique symbol;

/**
 * Says in a compiler's message that a call needs one of the scopes `Any`, which `scopes` of `createWallet` does not name.
 * It is still parameters, so that a wallet of more scopes fits where one of fewer is asked for, but nobody can give the mark.
 */
export type MissingScope<Any extends Scope, Parameters> = Parameters & { readonly [missingScope]: Any };

/** What a method takes that needs one of the scopes `Any`: its parameters where `S` holds one. */
export type Permitted<S extends Scope, Any extends Scope, Parameters> =
  Holds<S, Any> extends true ? Parameters : MissingScope<Any, Parameters>;
