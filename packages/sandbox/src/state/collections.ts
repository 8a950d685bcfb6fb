import type { Kind, RecordKinds } from './record-kinds.ts';
import { balanceKey, cardKey, codeOf, confirmationKey, type IndexValue, offlineGrantKey } from './store.ts';
import type { WorldSeed } from './world-seed.ts';

/** Properties of a kind of records that every store needs. */
export interface Definition<Row extends object, Key extends string | number, Index extends string> {
  readonly keyOf: (row: Row) => Key;
  /** The values by which each index finds a record. */
  readonly indexes: Readonly<Record<Index, (row: Row) => readonly (IndexValue | undefined)[]>>;
  /** Returns the secrets of a record, by which its world is found. */
  readonly secretsOf?: (row: Row) => readonly string[];
  /**
   * Whether a record is permanent: it stays when its world is reset or restored, and is not part of snapshots.
   * @default no record is
   */
  readonly permanent?: (row: Row) => boolean;
  /** Fields that hold amounts as `bigint`. */
  readonly amounts?: readonly (keyof Row & string)[];
  /** Field of the seed with the initial records. @default no initial records */
  readonly seed?: keyof WorldSeed;
}

/** The definition of a kind of records. */
export type DefinitionOf<Some> =
  Some extends Kind<infer Row, infer Key, infer Index> ? Definition<Row, Key, Index> : never;

const byId = <Id>({ id }: { readonly id: Id }): Id => id;

/** The definitions of all kinds of records. */
export const definitions: { readonly [Name in keyof RecordKinds]: DefinitionOf<RecordKinds[Name]> } = {
  quotas: { keyOf: byId, indexes: {} },
  clients: {
    keyOf: byId,
    indexes: {},
    seed: 'clients',
    // The same published clients are in many worlds, so they identify none.
    secretsOf: ({ id, issued }) => (issued ? [id] : []),
    permanent: ({ issued }) => issued === true,
  },
  users: {
    keyOf: byId,
    seed: 'users',
    indexes: {
      email: ({ profile }) => [profile.email?.toLowerCase()],
      phone: ({ profile }) => [profile.phone],
      confirmedPhone: ({ profile, otherPhones = [] }) => [profile.phone, ...otherPhones],
      contact: ({ profile, otherPhones = [], unconfirmed }) => [
        profile.phone,
        ...otherPhones,
        unconfirmed?.phone,
        profile.email?.toLowerCase(),
        unconfirmed?.email?.toLowerCase(),
      ],
      personCode: ({ profile: { identity } }) => [countryCode(identity?.nationality, identity?.code)],
      // No field names the country of registration: it is taken to be that of the address.
      companyCode: ({ profile }) => [countryCode(profile.address?.country, profile.company_code)],
    },
  },
  wallets: {
    keyOf: byId,
    seed: 'wallets',
    indexes: {
      ownerId: ({ ownerId }) => [ownerId],
      accountNumber: ({ account }) => [account.number],
      iban: ({ account }) => account.ibans ?? [],
      barcode: ({ barcode }) => [barcode],
      licencePlate: ({ licencePlate }) => [licencePlate?.toLowerCase()],
      nfc: ({ nfc }) => [nfc?.toLowerCase()],
    },
  },
  balances: {
    keyOf: ({ walletId, currency }) => balanceKey(walletId, currency),
    seed: 'balances',
    indexes: { walletId: ({ walletId }) => [walletId] },
    amounts: ['opening', 'total'],
  },
  reservations: {
    keyOf: byId,
    seed: 'reservations',
    indexes: { walletId: ({ walletId }) => [walletId] },
    amounts: ['amount'],
  },
  pendingPayments: {
    keyOf: byId,
    seed: 'pendingPayments',
    indexes: {
      senderWalletId: ({ senderWalletId }) => [senderWalletId],
      receiverWalletId: ({ receiverWalletId }) => [receiverWalletId],
    },
    amounts: ['amount'],
  },
  cards: { keyOf: cardKey, seed: 'cards', indexes: { number: ({ number }) => [number] } },
  rates: { keyOf: ({ currency }) => currency, seed: 'rates', indexes: {}, amounts: ['microEuros'] },
  tokens: {
    keyOf: byId,
    indexes: {
      refreshToken: ({ refreshToken }) => [refreshToken],
      grantId: ({ grantId }) => [grantId],
      userId: ({ userId }) => [userId],
    },
    secretsOf: ({ id, refreshToken }) => [id, refreshToken],
  },
  authorizationRequests: { keyOf: byId, indexes: {}, secretsOf: ({ id }) => [id] },
  codes: { keyOf: byId, indexes: {}, secretsOf: ({ id }) => [id] },
  pageLinks: { keyOf: byId, indexes: {}, secretsOf: ({ id }) => [id] },
  privateKeys: { keyOf: byId, indexes: {}, permanent: () => true },
  offlineGrants: {
    keyOf: ({ clientId, userId }) => offlineGrantKey(clientId, userId),
    indexes: { userId: ({ userId }) => [userId] },
  },
  sequences: { keyOf: ({ name }) => name, seed: 'sequences', indexes: {} },
  confirmations: { keyOf: ({ userId, purpose }) => confirmationKey(userId, purpose), indexes: {} },
  messages: {
    keyOf: byId,
    indexes: {
      userId: ({ userId }) => [userId],
      recipient: ({ recipient }) => [recipient.toLowerCase()],
    },
  },
  contactBooks: { keyOf: byId, seed: 'contactBooks', indexes: {} },
  files: { keyOf: byId, indexes: { userId: ({ userId = 0 }) => [userId] } },
  fileContents: { keyOf: byId, indexes: {} },
  identificationRequests: {
    keyOf: byId,
    indexes: { userId: ({ userId }) => [userId], stage: ({ stage }) => [stage] },
  },
  documents: { keyOf: byId, indexes: { requestId: ({ requestId }) => [requestId] } },
  projects: {
    keyOf: byId,
    seed: 'projects',
    indexes: { administratorId: ({ administratorIds }) => administratorIds },
  },
};

const countryCode = (country: string | undefined, code: string | undefined): string | undefined =>
  country === undefined || code === undefined ? undefined : codeOf(country, code);
