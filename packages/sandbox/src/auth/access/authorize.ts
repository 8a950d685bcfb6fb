import type { Operation, OperationId } from '../../generated/operations.gen.ts';
import { forbidden, notFound } from '../../http/http-error.ts';
import type { UserRecord, WalletRecord } from '../../state/records.ts';
import type { World } from '../../state/store.ts';
import { actsFor, type Caller, scopeMissing, scopesOfClient, scopesOfToken } from './caller.ts';

/** The user or wallet of a request, and the scopes of the caller for it. */
export interface Subject {
  readonly user: UserRecord;
  /** The wallet, when the path has a wallet id. */
  readonly wallet?: WalletRecord;
  /** Scopes of the caller for the user, without suffixes. */
  readonly scopes: ReadonlySet<string>;
}

/** Path parameters with the id of a user or a wallet. */
interface Names {
  readonly userId?: number | 'me';
  readonly walletId?: number | 'me';
}

/**
 * Finds the user or wallet of a request, and checks that the caller may access it.
 *
 * @returns `undefined` when the path has no such id.
 * @throws `HttpError` with 403 or 404.
 */
export function authorize(
  world: World,
  operation: Operation,
  caller: Caller,
  names: Names,
): Subject | undefined {
  const found = find(world, caller, names);
  if (!found) return undefined;
  const { id } = found.user;
  const scopes =
    (caller.kind === 'token' ? scopesOfToken(caller.token, id) : scopesOfClient(world, caller.client, id)) ??
    unscoped(operation, caller, found.user);
  if (!scopes) throw forbidden(`No access to ${nameOf(found)}`);
  if (operation.scopes.length > 0 && !operation.scopes.some((scope) => scopes.has(scope))) {
    throw forbidden(scopeMissing(caller, operation.scopes));
  }
  const { user, wallet } = found;
  return wallet ? { user, wallet, scopes } : { user, scopes };
}

/**
 * Operations that client credentials can call for any user. The resolver requires a code that was sent to the user.
 */
const provenByCode: ReadonlySet<OperationId> = new Set(['setUserPassword']);

/** Returns the empty set when a caller needs no scope to access a user. */
function unscoped(operation: Operation, caller: Caller, user: UserRecord): ReadonlySet<string> | undefined {
  if (actsFor(caller, user)) return new Set();
  return caller.kind === 'client' && provenByCode.has(operation.operationId) ? new Set() : undefined;
}

function find(
  world: World,
  caller: Caller,
  { userId, walletId }: Names,
): Omit<Subject, 'scopes'> | undefined {
  if (walletId !== undefined) {
    const self = walletId === 'me' ? selfOf(world, caller) : undefined;
    const id = walletId === 'me' ? self?.walletIds[0] : walletId;
    const wallet = id === undefined ? undefined : world.wallets.get(id);
    const user = wallet && (wallet.ownerId === self?.id ? self : world.users.get(wallet.ownerId));
    if (!user) throw notFound(`There is no wallet ${walletId}`);
    return { user, wallet };
  }
  if (userId === undefined) return undefined;
  const user = userId === 'me' ? selfOf(world, caller) : world.users.get(userId);
  if (!user) throw notFound(`There is no user ${userId}`);
  return { user };
}

function selfOf(world: World, caller: Caller): UserRecord {
  if (caller.kind === 'client') {
    throw forbidden('`me` requires an access token; with client credentials, use the id');
  }
  const user = world.users.get(caller.token.userId);
  if (!user) throw notFound('The user of the token does not exist');
  return user;
}

const nameOf = ({ user, wallet }: Omit<Subject, 'scopes'>): string =>
  wallet ? `wallet ${wallet.id}` : `user ${user.id}`;
