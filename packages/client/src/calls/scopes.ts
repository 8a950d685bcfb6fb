import type { Scope } from '../generated/scopes.gen.ts';

/** What the scopes `S` stand for: themselves, and the scope itself in place of its `_offline` twin. */
export type Granted<S extends Scope> = S extends `${infer Plain}_offline` ? S | (Plain & Scope) : S;

/** Whether the scopes `S` hold one of `Any`. */
export type Holds<S extends Scope, Any extends Scope> = [Extract<Any, Granted<S>>] extends [never]
  ? false
  : true;

/** Names the scopes in the type of a wallet. */
export declare const walletScopes: unique symbol;

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

/**
 * What the scopes `S` show of an entity. It is written out in messages and editors, field by field.
 *
 * @typeParam Entity - The entity with all its fields.
 * @typeParam Gates - The scopes of which any one shows a field, by field; a field that is not there needs none.
 * @typeParam S - The scopes.
 * @typeParam Within - Types of fields that have gates of their own within, by field.
 */
export type Shown<
  Entity,
  Gates extends Partial<Record<keyof Entity, Scope>>,
  S extends Scope,
  Within extends Partial<Record<keyof Entity, unknown>>,
> = Entity extends object
  ? {
      [
        Field in keyof Entity as Field extends keyof Gates
          ? Holds<S, Gates[Field] & Scope> extends true
            ? Field
            : never
          : Field
      ]: Field extends keyof Within ? Within[Field] : Entity[Field];
    }
  : never;
