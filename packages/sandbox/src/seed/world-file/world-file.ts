import type { Account, OtherParty, User } from '../../state/entities.ts';

/**
 * The initial state of a world, as JSON. All fields are optional: missing ones are taken from the seeded world. The JSON schema is
 * `@litas/sandbox/world.schema.json`, and `/__sandbox/world.schema.json` of a running sandbox.
 */
export interface WorldFile {
  /** URL of the schema, for editors. */
  readonly $schema?: string | undefined;
  /** Seed of tokens, codes and ids. @default the seed of the sandbox */
  readonly seed?: number | undefined;
  /** Freezes the world clock at this time, in ISO 8601. @default the clock of the sandbox */
  readonly now?: string | undefined;
  /** Whether to keep the seeded users and their wallets. @default `true` without `users`, otherwise `false` */
  readonly seeded?: boolean | undefined;
  /** Additional clients. A client with the id of a seeded one replaces it. @default none */
  readonly clients?: readonly WorldFileClient[] | undefined;
  /** Users. The first is preselected on the consent page. @default the seeded users */
  readonly users?: readonly WorldFileUser[] | undefined;
  /** Euros per unit of a currency, as a decimal string. Other currencies keep their rates. @default the seeded rates */
  readonly rates?: Readonly<Record<string, string>> | undefined;
}

/** A client of a world file. */
export interface WorldFileClient {
  /** The MAC id. */
  readonly id: string;
  /** The MAC key. */
  readonly key: string;
  /** Name for the consent page. @default the id */
  readonly title?: string | undefined;
  /** Permissions. @default use_oauth_api and use_wallet_api */
  readonly permissions?: readonly string[] | undefined;
  /** Scopes that are granted for every user, without consent. @default none */
  readonly staticScopes?: readonly string[] | undefined;
  /** Registered redirect URIs. @default http on 127.0.0.1, localhost and [::1], any port and path */
  readonly redirects?: readonly WorldFileRedirect[] | undefined;
}

/** A redirect URI that a client of a world file has registered. */
export interface WorldFileRedirect {
  /** Protocol without the colon, such as `https`. */
  readonly protocol: string;
  /** Host name without the port; an IPv6 address in brackets. */
  readonly host: string;
  /** The exact port, or `any`. @default the default port of the protocol */
  readonly port?: number | 'any' | undefined;
  /** The exact path. @default any path */
  readonly path?: string | undefined;
}

/** A user of a world file: a person or a company. */
export interface WorldFileUser {
  readonly id: number;
  /** Password for the password grant. @default 'correct-horse-9' */
  readonly password?: string | undefined;
  /** All fields of the user, as in the API. @default none */
  readonly profile?: Omit<User, 'id' | 'wallets'> | undefined;
  /** Wallets of the user, the default one first. @default none */
  readonly wallets?: readonly WorldFileWallet[] | undefined;
}

/** A wallet of a world file. */
export interface WorldFileWallet {
  readonly id: number;
  /** Fields of the account, as in the API. @default a number that is derived from the id, and the owner */
  readonly account?: (Omit<Account, 'number'> & { readonly number?: string | undefined }) | undefined;
  /** Cents before the first statement, by currency. @default 0 */
  readonly opening?: Readonly<Record<string, number>> | undefined;
  /**
   * Statements, in any order. The balance is the opening amount plus all booked statements. Statements with a future date are booked when
   * the world clock
   * reaches it, unless the balance is too low.
   * @default none
   */
  readonly statements?: readonly WorldFileStatement[] | undefined;
  /** Money that is reserved for unfinished payments. @default none */
  readonly reservations?: readonly WorldFileReservation[] | undefined;
}

/** A statement of a wallet in a world file. */
export interface WorldFileStatement {
  /** Unix seconds, or a time in ISO 8601. */
  readonly date: number | string;
  /** Cents. */
  readonly amount: number;
  readonly currency: string;
  readonly direction: 'in' | 'out';
  /** @default 'transfer' */
  readonly type?: string | undefined;
  readonly details?: string | undefined;
  readonly referenceNumber?: string | undefined;
  readonly transferId?: number | undefined;
  /** The other party, as in the API. */
  readonly otherParty?: OtherParty | undefined;
}

/** A reservation of a wallet in a world file. */
export interface WorldFileReservation {
  readonly currency: string;
  /** Cents. */
  readonly amount: number;
  readonly details: string;
}
