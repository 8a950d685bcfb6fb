import type { Subject } from '../auth/access/authorize.ts';
import type { Caller } from '../auth/access/caller.ts';
import type { CredentialsOf, OperationId } from '../generated/operations.gen.ts';
import type { PlainRequest } from '../http/message.ts';
import type { ResponseBody, Valid } from '../state/entities.ts';
import type { UserRecord, WalletRecord } from '../state/records.ts';
import type { World } from '../state/store.ts';

type Path<Id extends OperationId> = Valid<`z${Capitalize<Id>}Path`>;

/** The subject of the path: a wallet and its owner, a user, or none. */
type SubjectOf<Names> = Names extends { walletId: unknown }
  ? Subject & { readonly user: UserRecord; readonly wallet: WalletRecord }
  : Names extends { userId: unknown }
    ? Subject & { readonly user: UserRecord }
    : undefined;

/** The possible callers. */
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
  /** The caller; `undefined` where no signature is required. */
  readonly caller: CallerOf<CredentialsOf[Id]>;
  /** The subject of the path, and the scopes of the caller for it. */
  readonly subject: SubjectOf<Path<Id>>;
  readonly path: Path<Id>;
  readonly query: Valid<`z${Capitalize<Id>}Query`>;
  readonly body: Valid<`z${Capitalize<Id>}Body`>;
  /** The request, unchanged. */
  readonly request: PlainRequest;
}

/**
 * Implements an operation in the sandbox. It can return all fields: the gates are applied to the result. It throws a `HttpError` to
 * respond with an error.
 */
export type Resolver<Id extends OperationId> = (
  call: Call<Id>,
) => ResponseBody<Id> | Promise<ResponseBody<Id>>;

/** A resolver for each operation. */
export type Resolvers = { readonly [Id in OperationId]: Resolver<Id> };
