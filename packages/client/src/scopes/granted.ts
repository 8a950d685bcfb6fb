import type { Scope } from '../generated/scopes.gen.ts';

/** What the scopes `S` stand for: themselves, and the scope itself in place of its `_offline` twin. */
export type Granted<S extends Scope> = S extends `${infer Plain}_offline` ? S | (Plain & Scope) : S;

/** Whether the scopes `S` hold one of `Any`. */
export type Holds<S extends Scope, Any extends Scope> = [Extract<Any, Granted<S>>] extends [never]
  ? false
  : true;
