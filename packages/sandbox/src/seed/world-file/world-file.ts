import type { Account, OtherParty, User } from '../../state/entities.ts';

/**
 * How a world begins, written by hand in JSON. Everything can be left out: what is not there is as in the seeded world. Its JSON
 * schema is `@litas/sandbox/world.schema.json`, and `/__sandbox/world.schema.json` of a running sandbox.
 */
export interface WorldFile {
  /** Where editors find the schema. */
  readonly $schema?: string | undefined;
  /** What tokens, codes and ids are made from. @default that of the sandbox */
  readonly seed?: number | undefined;
  /** Freezes the world clock at this time, in ISO 8601. @default that of the sandbox */
  readonly now?: string | undefined;
  /** Whether the seeded people and their money are there, too. @default only when `users` is left out */
  readonly seeded?: boolean | undefined;
  /** Clients beside the seeded ones; one with the id of a seeded client takes its place. @default none */
  readonly clients?: readonly WorldFileClient[] | undefined;
  /** People and companies; the first is preselected on the consent page. @default the seeded ones */
  readonly users?: readonly WorldFileUser[] | undefined;
  /** Euros for one unit of a currency, as decimal text. Currencies that are left out keep their rates. @default the seeded rates */
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
  /** What it may do. @default use_oauth_api and use_wallet_api */
  readonly permissions?: readonly string[] | undefined;
  /** Plain scopes that hold for every user, without consent. @default none */
  readonly staticScopes?: readonly string[] | undefined;
  /** Where the browser may be sent back to. @default http on 127.0.0.1, localhost and [::1], any port and path */
  readonly redirects?: readonly WorldFileRedirect[] | undefined;
}

/** A place that a client of a world file has registered to be redirected to. */
export interface WorldFileRedirect {
  /** Without the colon, such as `https`. */
  readonly protocol: string;
  /** Host name without the port; an IPv6 address in brackets. */
  readonly host: string;
  /** The exact port, or `any`. @default the protocol's own */
  readonly port?: number | 'any' | undefined;
  /** The exact path. @default any path */
  readonly path?: string | undefined;
}

/** A person or a company of a world file. */
export interface WorldFileUser {
  readonly id: number;
  /** Password for the password grant. @default 'correct-horse-9' */
  readonly password?: string | undefined;
  /** Every field that the user has, in the API's shape. @default none */
  readonly profile?: Omit<User, 'id' | 'wallets'> | undefined;
  /** Their wallets, the default one first. @default none */
  readonly wallets?: readonly WorldFileWallet[] | undefined;
}

/** A wallet of a world file. */
export interface WorldFileWallet {
  readonly id: number;
  /** Fields of the account, in the API's shape. @default a number that is made from the id, and the owner */
  readonly account?: (Omit<Account, 'number'> & { readonly number?: string | undefined }) | undefined;
  /** Cents before the first statement, by currency. @default 0 */
  readonly opening?: Readonly<Record<string, number>> | undefined;
  /**
   * What happened in it, in any order. What it holds is the opening amount and all of these. Those of a later date than the world
   * clock's happen when it gets there, unless the money is lacking then.
   * @default none
   */
  readonly statements?: readonly WorldFileStatement[] | undefined;
  /** What is held for payments that are not finished. @default none */
  readonly reservations?: readonly WorldFileReservation[] | undefined;
}

/** A movement of money in a wallet of a world file. */
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
  /** Who is on the other side, in the API's shape. */
  readonly otherParty?: OtherParty | undefined;
}

/** Money of a wallet of a world file that is held. */
export interface WorldFileReservation {
  readonly currency: string;
  /** Cents. */
  readonly amount: number;
  readonly details: string;
}
