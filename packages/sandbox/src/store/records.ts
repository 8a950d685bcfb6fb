import type { Account, User } from './entities.ts';

/** A client: a program that holds credentials of its own. */
export interface ClientRecord {
  /** The MAC id. */
  readonly id: string;
  /** The MAC key. */
  readonly key: string;
  /** Name for the consent page. */
  readonly title: string;
  /** What the client may do, such as `use_oauth_api`; `access_statements` stands for the scope `statements` of everybody. */
  readonly permissions: readonly string[];
  /** Plain scopes that hold for every user, without consent. */
  readonly staticScopes: readonly string[];
  /** Where the browser may be sent back to. */
  readonly redirectHosts: readonly RedirectHost[];
}

/** A place that a client has registered to be redirected to. */
export interface RedirectHost {
  /** Without the colon, such as `https`. */
  readonly protocol: string;
  /** Host name without the port; an IPv6 address in brackets. */
  readonly host: string;
  /** The exact port, or `any`. Left out: the protocol's own. */
  readonly port?: number | 'any';
  /** The exact path. Left out: any path. */
  readonly path?: string;
}

/** A person or a company. */
export interface UserRecord {
  readonly id: number;
  /** Every field that the user has, in the API's shape; what a client sees of it, the gates decide. */
  readonly profile: Omit<User, 'id' | 'wallets'>;
  /** Password for the password grant. */
  readonly password: string;
  /** Ids of the user's wallets, the default one first. */
  readonly walletIds: readonly number[];
}

/** A wallet with its account. */
export interface WalletRecord {
  readonly id: number;
  readonly ownerId: number;
  /** Every field that the account has, in the API's shape. */
  readonly account: Account;
}

/** What a wallet holds in one currency: the opening amount and all of its statements. */
export interface BalanceRecord {
  readonly walletId: number;
  readonly currency: string;
  /** Cents before the first statement. */
  readonly opening: bigint;
  /** Cents now, what is reserved included. */
  readonly total: bigint;
}

/** Money of a wallet that is held for a payment which is not finished. */
export interface ReservationRecord {
  readonly id: number;
  readonly walletId: number;
  readonly currency: string;
  /** Cents. */
  readonly amount: bigint;
  readonly details: string;
  /** Unix seconds. */
  readonly date: number;
}

/** What a currency is worth. */
export interface RateRecord {
  readonly currency: string;
  /** Millionths of a euro for one unit. */
  readonly microEuros: bigint;
}

/** An access token with its refresh token. */
export interface TokenRecord {
  /** The access token, which is the MAC id. */
  readonly id: string;
  /** The MAC key. */
  readonly key: string;
  readonly clientId: string;
  /** Who granted it. */
  readonly userId: number;
  /** What it holds; a refresh may narrow it. */
  readonly scopes: readonly string[];
  /** What the user granted, beyond which no refresh goes. */
  readonly grantedScopes: readonly string[];
  /** World time in Unix seconds. */
  readonly expiresAt: number;
  readonly refreshToken: string;
  /** World time in Unix seconds. */
  readonly refreshExpiresAt: number;
  /** `replaced` by a refresh; `revoked` for good; `inactive` until it is activated. */
  readonly status: 'active' | 'inactive' | 'replaced' | 'revoked';
  /** What began the chain of refreshes: an authorization code, or a login with a password. Revoking it revokes all. */
  readonly grantId: string;
  /** Name of the world that it belongs to. */
  readonly world: string;
}

/** An authorization request whose consent page waits for an answer. */
export interface AuthorizationRequestRecord {
  readonly id: string;
  readonly clientId: string;
  readonly redirectUri: string;
  /** Sent back unchanged; left out when none was sent. */
  readonly state?: string;
  readonly scopes: readonly string[];
  /** World time in Unix seconds. */
  readonly expiresAt: number;
}

/** An authorization code. */
export interface CodeRecord {
  readonly id: string;
  readonly clientId: string;
  readonly userId: number;
  readonly scopes: readonly string[];
  /** The redirect URI of the authorization request, which the token request must repeat. */
  readonly redirectUri: string;
  /** World time in Unix seconds. */
  readonly expiresAt: number;
  /** A code is good once. A second use revokes what the first one got. */
  readonly status: 'unused' | 'used';
  /** Name of the world that it belongs to. */
  readonly world: string;
}

/** Scopes that a user lets a client use with its own credentials, without a token. */
export interface OfflineGrantRecord {
  readonly clientId: string;
  readonly userId: number;
  /** Names as asked for, with `_offline`, and `_optional` after it where the user could have refused. */
  readonly scopes: readonly string[];
}
