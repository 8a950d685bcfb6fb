import type { Account, Client, Identity, OtherParty, Questionnaire, User, UserPosition } from './entities.ts';

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
  /** The number that the API shows; it signs nothing. */
  readonly number?: number;
  /** Kind of client. Left out: `private_client`. */
  readonly type?: Client['type'];
  /** The project that the client belongs to. */
  readonly projectId?: number;
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
  /** Password for the password grant; empty until there is one, which no login can match. */
  readonly password: string;
  /** Ids of the user's wallets, the default one first. */
  readonly walletIds: readonly number[];
  /** Confirmed phone numbers beside the one in the profile, the latest first. */
  readonly otherPhones?: readonly string[];
  /** Contacts that were assigned, and wait for their code. */
  readonly unconfirmed?: Contacts;
  /** The client that registered the user, which acts for them with its own credentials. */
  readonly registeredBy?: string;
  /** The identity that the user claims. No document was reviewed yet. */
  readonly claimedIdentity?: Identity;
  /** Services that are on, with the time since when, Unix seconds. */
  readonly services?: Readonly<Record<string, number>>;
  readonly position?: UserPosition;
  readonly questionnaire?: Questionnaire;
  /** The picture, as a file. */
  readonly avatarId?: number;
}

/** How a user is reached. */
export interface Contacts {
  readonly phone?: string;
  readonly email?: string;
}

/** A wallet with its account. */
export interface WalletRecord {
  readonly id: number;
  readonly ownerId: number;
  /** Every field that the account has, in the API's shape. */
  readonly account: Account;
  /** What a till reads from a printed code. */
  readonly barcode?: string;
  /** The vehicle that pays from it, letters and digits. */
  readonly licencePlate?: string;
  /** What a reader of near-field chips sees, in hexadecimal. */
  readonly nfc?: string;
}

/** A card that is related to a wallet, or waits for the confirmation of the user. */
export interface CardRecord {
  readonly walletId: number;
  /** Key of the issuer, such as `paysera`. */
  readonly issuer: string;
  readonly number: string;
  /** `related`, or `asked` for as long as the code that was sent has not come back. */
  readonly status: 'related' | 'asked';
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
  readonly transferId: number;
  readonly referenceNumber?: string;
  readonly otherParty: OtherParty;
}

/** Money that waits between two wallets until the receiver gives the password, or until its time is over. */
export interface PendingPaymentRecord {
  readonly id: number;
  readonly senderWalletId: number;
  readonly receiverWalletId: number;
  readonly currency: string;
  /** Cents. */
  readonly amount: bigint;
  readonly details: string;
  /** `password` is the only kind that is known. */
  readonly type: string;
  /** What releases it. */
  readonly password: string;
  /** When it was made, Unix seconds. */
  readonly date: number;
  /** From when on nothing releases it any more, Unix seconds. */
  readonly validUntil: number;
  readonly transferId: number;
  /** Who may cancel it. */
  readonly cancelableBy: readonly ('sender' | 'receiver')[];
  /** Wrong passwords that were given. */
  readonly wrongPasswords: number;
  /** `waiting` also after its time is over: the world clock decides then. */
  readonly status: 'waiting' | 'released' | 'cancelled';
}

/** The last id that was given to something. */
export interface SequenceRecord {
  /** What is numbered, such as `statement`. */
  readonly name: string;
  readonly last: number;
}

/** What a currency is worth. */
export interface RateRecord {
  readonly currency: string;
  /** Millionths of a euro for one unit. */
  readonly microEuros: bigint;
  /** Whether it is a currency of the past. */
  readonly retired?: boolean;
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
}

/** What a user decided on the consent page. */
export type ConsentDecision =
  | { readonly kind: 'denied' }
  | {
      readonly kind: 'approved';
      readonly userId: number;
      /** The scopes that were granted, as the client asked for them. */
      readonly scopes: readonly string[];
      /** The authorization code. */
      readonly code: string;
    };

/** An authorization request, from when its consent page is shown until it expires. */
export interface AuthorizationRequestRecord {
  readonly id: string;
  readonly clientId: string;
  readonly redirectUri: string;
  /** Sent back unchanged; left out when none was sent. */
  readonly state?: string;
  readonly scopes: readonly string[];
  /** Email address of the user according to the client. Only in a prepared session. */
  readonly email?: string;
  /** Kept so that the same form, sent again, has the same result. Left out while no decision was made. */
  readonly decision?: ConsentDecision;
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
}

/** Scopes that a user lets a client use with its own credentials, without a token. */
export interface OfflineGrantRecord {
  readonly clientId: string;
  readonly userId: number;
  /** Names as asked for, with `_offline`, and `_optional` after it where the user could have refused. */
  readonly scopes: readonly string[];
}
