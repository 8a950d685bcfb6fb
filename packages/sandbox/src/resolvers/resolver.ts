import type { z } from 'zod';
import type { Caller } from '../access/caller.ts';
import type { Subject } from '../access/authorize.ts';
import type { PlainRequest } from '../core/message.ts';
import type { CredentialsOf, OperationId } from '../generated/operations.gen.ts';
import type * as validators from '../generated/zod.gen.ts';
import type { UserRecord, WalletRecord } from '../store/records.ts';
import type { World } from '../store/store.ts';

type Validators = typeof validators;

/** What the generated validator of this name lets through; nothing when there is no such validator. */
type Valid<Name extends string> = Name extends keyof Validators
  ? Validators[Name] extends z.ZodType
    ? z.output<Validators[Name]>
    : never
  : undefined;

type Path<Id extends OperationId> = Valid<`z${Capitalize<Id>}Path`>;

/** Whom the path names: a wallet and its owner, a user, or nobody. */
type SubjectOf<Names> = Names extends { walletId: unknown }
  ? Subject & { readonly user: UserRecord; readonly wallet: WalletRecord }
  : Names extends { userId: unknown }
    ? Subject & { readonly user: UserRecord }
    : undefined;

/** Who can have signed. */
type CallerOf<Credentials> = Credentials extends 'any'
  ? Caller
  : Credentials extends 'client'
    ? Extract<Caller, { kind: 'client' }>
    : undefined;

/** A call of an operation: authenticated, authorized and valid. */
export interface Call<Id extends OperationId> {
  readonly world: World;
  /** World clock, Unix seconds. */
  readonly now: number;
  /** Signing clock, Unix seconds. */
  readonly signingNow: number;
  /** Who signed; `undefined` where nobody needs to. */
  readonly caller: CallerOf<CredentialsOf[Id]>;
  /** Whom the path names, and what the caller may see of them. */
  readonly subject: SubjectOf<Path<Id>>;
  readonly path: Path<Id>;
  readonly query: Valid<`z${Capitalize<Id>}Query`>;
  readonly body: Valid<`z${Capitalize<Id>}Body`>;
  /** The request as it came. */
  readonly request: PlainRequest;
}

/** The body of an operation's answer, gated fields included; `undefined` where there is none. */
export type Answer<Id extends OperationId> = Valid<`z${Capitalize<Id>}Response`>;

/**
 * What an operation does in the sandbox. It may return every field that it knows: the gates on fields are applied to what it
 * returns. It throws a `Refusal` to answer with an error.
 */
export type Resolver<Id extends OperationId> = (call: Call<Id>) => Promise<Answer<Id>>;

/** A resolver for each operation. */
export type Resolvers = { readonly [Id in OperationId]: Resolver<Id> };
