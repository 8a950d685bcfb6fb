import type { Scope } from '../generated/scopes.gen.ts';
import type { Holds } from './granted.ts';

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
