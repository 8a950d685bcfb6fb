import type { Account, Client, Identity, OtherParty, Questionnaire, User, UserPosition } from './entities.ts';

/** An API client. */
export interface ClientRecord {
  /** The MAC id. */
  readonly id: string;
  /** The MAC key. */
  readonly key: string;
  /** Name for the consent page. */
  readonly title: string;
  /** What the client may do, such as `use_oauth_api`; `access_statements` grants the scope `statements` for every user. */
  readonly permissions: readonly string[];
  /** Plain scopes that hold for every user, without consent. */
  readonly staticScopes: readonly string[];
  /** Registered redirect URIs of a client that was not issued. */
  readonly redirectHosts: readonly RedirectHost[];
  /** Whether the credentials were issued for this world alone. Then the id is unique, and stands for the world. */
  readonly issued?: true;
  /** Registered redirect URIs of an issued client, which are compared exactly. */
  readonly redirectUris?: readonly string[];
  /** The numeric id in responses of the API. It is not the MAC id. */
  readonly number?: number;
  /** Kind of client. @default 'private_client' */
  readonly type?: Client['type'];
  /** The project that the client belongs to. */
  readonly projectId?: number;
}

/** A redirect URI that a client has registered. */
export interface RedirectHost {
  /** Without the colon, such as `https`. */
  readonly protocol: string;
  /** Host name without the port; an IPv6 address in brackets. */
  readonly host: string;
  /** The exact port, or `any`. @default the default port of the protocol */
  readonly port?: number | 'any';
  /** The exact path. @default any path */
  readonly path?: string;
}

/** A person or a company. */
export interface UserRecord {
  readonly id: number;
  /** All fields of the user, in the API's shape. The gates decide which of them a client gets. */
  readonly profile: Omit<User, 'id' | 'wallets'>;
  /**
   * Password for the password grant. An empty text is no password: every login fails. `null` stands for the password that is derived from
   * the key of the private world. In a private world, that of a user who has chosen one is a hash.
   */
  readonly password: string | null;
  /** Ids of the user's wallets, the default one first. */
  readonly walletIds: readonly number[];
  /** Confirmed phone numbers in addition to the one in the profile, newest first. */
  readonly otherPhones?: readonly string[];
  /** Assigned contacts that are not confirmed yet. */
  readonly unconfirmed?: Contacts;
  /** The client that registered the user, which acts for them with its own credentials. */
  readonly registeredBy?: string;
  /** The identity according to the user, before a document was reviewed. */
  readonly claimedIdentity?: Identity;
  /** Active services, with the time of their activation in Unix seconds. */
  readonly services?: Readonly<Record<string, number>>;
  readonly position?: UserPosition;
  readonly questionnaire?: Questionnaire;
  /** The picture, as a file. */
  readonly avatarId?: number;
}

/** Contact data of a user. */
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
  /** The printed barcode. */
  readonly barcode?: string;
  /** License plate of a vehicle that pays from the wallet, letters and digits. */
  readonly licencePlate?: string;
  /** Id of an NFC chip, in hexadecimal. */
  readonly nfc?: string;
}

/** A card that is related to a wallet, or that the user has to confirm. */
export interface CardRecord {
  readonly walletId: number;
  /** Key of the issuer, such as `paysera`. */
  readonly issuer: string;
  readonly number: string;
  /** `related`, or `asked` until the user confirms the code. */
  readonly status: 'related' | 'asked';
}

/** Balance of a wallet in one currency: the opening amount plus all statements. */
export interface BalanceRecord {
  readonly walletId: number;
  readonly currency: string;
  /** Cents before the first statement. */
  readonly opening: bigint;
  /** Current cents, including reserved ones. */
  readonly total: bigint;
}

/** Reserved money of a wallet, for an unfinished payment. */
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

/** A payment between two wallets that waits until the receiver enters the password or it expires. */
export interface PendingPaymentRecord {
  readonly id: number;
  readonly senderWalletId: number;
  readonly receiverWalletId: number;
  readonly currency: string;
  /** Cents. */
  readonly amount: bigint;
  readonly details: string;
  /** `password` is the only known type. */
  readonly type: string;
  /** Password that releases the payment. `null` stands for the password that is derived from the key of the private world. */
  readonly password: string | null;
  /** Time of creation, Unix seconds. */
  readonly date: number;
  /** Time at which it expires, Unix seconds. */
  readonly validUntil: number;
  readonly transferId: number;
  /** Parties that may cancel it. */
  readonly cancelableBy: readonly ('sender' | 'receiver')[];
  /** Number of wrong passwords. */
  readonly wrongPasswords: number;
  /** Stays `waiting` after the expiry; compare `validUntil` with the world clock. */
  readonly status: 'waiting' | 'released' | 'cancelled';
}

/** The last assigned id of a kind of records. */
export interface SequenceRecord {
  /** Kind of records, such as `statement`. */
  readonly name: string;
  readonly last: number;
}

/** Exchange rate of a currency. */
export interface RateRecord {
  readonly currency: string;
  /** Millionths of a euro per unit. */
  readonly microEuros: bigint;
  /** Whether the currency is no longer in use. */
  readonly retired?: boolean;
}

/** An access token with its refresh token. */
export interface TokenRecord {
  /** The access token, which is the MAC id. */
  readonly id: string;
  /** The MAC key. */
  readonly key: string;
  readonly clientId: string;
  /** User who granted the token. */
  readonly userId: number;
  /** Scopes of the token. A refresh can narrow them. */
  readonly scopes: readonly string[];
  /** Scopes that the user granted; a refresh cannot exceed them. */
  readonly grantedScopes: readonly string[];
  /** World time in Unix seconds. */
  readonly expiresAt: number;
  readonly refreshToken: string;
  /** World time in Unix seconds. */
  readonly refreshExpiresAt: number;
  /** `replaced` by a refresh; `revoked` permanently; `inactive` until it is activated. */
  readonly status: 'active' | 'inactive' | 'replaced' | 'revoked';
  /** Id of the authorization code or password login from which the token was refreshed. A revocation revokes all tokens with this id. */
  readonly grantId: string;
}

/** The decision of a user on the consent page. */
export type ConsentDecision =
  | { readonly kind: 'denied' }
  | {
      readonly kind: 'approved';
      readonly userId: number;
      /** The granted scopes, as the client requested them. */
      readonly scopes: readonly string[];
      /** The authorization code. */
      readonly code: string;
    };

/** An authorization request, until it expires. */
export interface AuthorizationRequestRecord {
  readonly id: string;
  readonly clientId: string;
  readonly redirectUri: string;
  /** Returned unchanged in the redirect; missing when the client sent none. */
  readonly state?: string;
  readonly scopes: readonly string[];
  /** Email address of the user according to the client. Only in a prepared session. */
  readonly email?: string;
  /** Stored so that the same form, sent again, has the same result. Missing before the decision. */
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
  /** A code is valid once. A second use revokes the tokens of the first. */
  readonly status: 'unused' | 'used';
}

/** An unguessable link to a page. */
export interface PageLinkRecord {
  /** The secret part of the link. */
  readonly id: string;
  /** The user whose grants the page shows; missing on a page with a captcha. */
  readonly userId?: number;
  /** What a solved captcha removes; missing on other pages. */
  readonly captcha?: { readonly rules: readonly number[]; readonly userId?: number };
  /** World time in Unix seconds. */
  readonly expiresAt: number;
}

/** The key of a private world, in which every random value is unpredictable. */
export interface PrivateKeyRecord {
  readonly id: 'private';
  /** From it the passwords of users are derived. */
  readonly key: string;
}

/** Scopes that a user lets a client use with its own credentials, without a token. */
export interface OfflineGrantRecord {
  readonly clientId: string;
  readonly userId: number;
  /** Names as requested, with `_offline`, followed by `_optional` when the user could deny the scope. */
  readonly scopes: readonly string[];
}
