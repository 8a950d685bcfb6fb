import type { Scope } from '../generated/scopes.gen.ts';

/** The scopes `S`, and for each `_offline` scope also the scope itself. */
export type Granted<S extends Scope> = S extends `${infer Plain}_offline` ? S | (Plain & Scope) : S;

/** Whether the scopes `S` include one of `Any`. */
export type Holds<S extends Scope, Any extends Scope> = [Extract<Any, Granted<S>>] extends [never]
  ? false
  : true;

/** Key of the scopes in the type of a wallet. */
export declare const walletScopes: unique symbol;

/** Key that marks a call as not permitted by the wallet's scopes. */
export declare const missingScope: unique symbol;

/**
 * Parameters of a call that needs one of the scopes `Any`, none of which `scopes` of `createWallet` includes. The message of the compiler
 * shows the scopes. They are still parameters, so that a wallet with more scopes is assignable to one with fewer, but no value has the
 * mark.
 */
export type MissingScope<Any extends Scope, Parameters> = Parameters & { readonly [missingScope]: Any };

/** Parameters of a method that needs one of the scopes `Any`: usable only if `S` includes one. */
export type Permitted<S extends Scope, Any extends Scope, Parameters> =
  Holds<S, Any> extends true ? Parameters : MissingScope<Any, Parameters>;

/**
 * The fields of an entity that the scopes `S` show. Messages and editors show it field by field.
 *
 * @typeParam Entity - The entity with all its fields.
 * @typeParam Gates - The gates by field; a field without a gate is always shown.
 * @typeParam S - The scopes.
 * @typeParam Within - Types of fields that contain gates themselves, by field.
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
