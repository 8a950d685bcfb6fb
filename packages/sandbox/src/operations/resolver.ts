import type { Subject } from '../auth/access/authorize.ts';
import type { Caller } from '../auth/access/caller.ts';
import type { CredentialsOf, OperationId } from '../generated/operations.gen.ts';
import type { PlainRequest } from '../http/message.ts';
import type { ResponseBody, Valid } from '../state/entities.ts';
import type { UserRecord, WalletRecord } from '../state/records.ts';
import type { World } from '../state/store.ts';

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

/**
 * What an operation does in the sandbox. It may return every field that it knows: the gates on fields are applied to what it
 * returns. It throws a `HttpError` to answer with an error.
 */
export type Resolver<Id extends OperationId> = (call: Call<Id>) => Promise<ResponseBody<Id>>;

/** A resolver for each operation. */
export type Resolvers = { readonly [Id in OperationId]: Resolver<Id> };
