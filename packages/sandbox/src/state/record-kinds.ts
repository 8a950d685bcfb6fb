import type { ClockSetting } from './clock.ts';
import type { FaultRuleRecord, QuotaRecord } from './fault-rules.ts';
import type { DocumentRecord, IdentificationRequestRecord } from './identification-records.ts';
import type { RandomState } from './random.ts';
import type {
  AuthorizationRequestRecord,
  BalanceRecord,
  CardRecord,
  ClientRecord,
  CodeRecord,
  OfflineGrantRecord,
  PageLinkRecord,
  PendingPaymentRecord,
  PrivateKeyRecord,
  RateRecord,
  ReservationRecord,
  SequenceRecord,
  TokenRecord,
  UserRecord,
  WalletRecord,
} from './records.ts';
import type { ScheduledStatementRecord } from './statement-record.ts';
import type {
  ConfirmationRecord,
  ContactBookRecord,
  FileContentRecord,
  FileRecord,
  MessageRecord,
  ProjectRecord,
} from './user-records.ts';

/** The kinds of records of a world: record type, key and indexes. */
export interface RecordKinds {
  /** Counts of calls, by {@link QuotaRecord.id}. */
  readonly quotas: Kind<QuotaRecord, string>;
  readonly clients: Kind<ClientRecord, string>;
  /**
   * Indexed by confirmed contacts and codes: email addresses and countries in lower case, `personCode` and `companyCode` as
   * `codeOf`. `phone` is the main number, `confirmedPhone` any confirmed one; `contact` is any address or number, confirmed or not.
   */
  readonly users: Kind<
    UserRecord,
    number,
    'email' | 'phone' | 'confirmedPhone' | 'contact' | 'personCode' | 'companyCode'
  >;
  /** Indexed by unique texts: `licencePlate` and `nfc` in lower case. */
  readonly wallets: Kind<
    WalletRecord,
    number,
    'ownerId' | 'accountNumber' | 'iban' | 'barcode' | 'licencePlate' | 'nfc'
  >;
  /** By `balanceKey`. */
  readonly balances: Kind<BalanceRecord, string, 'walletId'>;
  readonly reservations: Kind<ReservationRecord, number, 'walletId'>;
  readonly pendingPayments: Kind<PendingPaymentRecord, number, 'senderWalletId' | 'receiverWalletId'>;
  /** By `cardKey`. */
  readonly cards: Kind<CardRecord, string, 'number'>;
  readonly rates: Kind<RateRecord, string>;
  readonly tokens: Kind<TokenRecord, string, 'refreshToken' | 'grantId' | 'userId'>;
  readonly authorizationRequests: Kind<AuthorizationRequestRecord, string>;
  readonly codes: Kind<CodeRecord, string>;
  readonly pageLinks: Kind<PageLinkRecord, string>;
  /** The key of a private world; empty in other worlds. */
  readonly privateKeys: Kind<PrivateKeyRecord, string>;
  /** By `offlineGrantKey`. */
  readonly offlineGrants: Kind<OfflineGrantRecord, string, 'userId'>;
  /** By name. */
  readonly sequences: Kind<SequenceRecord, string>;
  /** By `confirmationKey`. */
  readonly confirmations: Kind<ConfirmationRecord, string>;
  /** Indexed by user, and by recipient in lower case. */
  readonly messages: Kind<MessageRecord, number, 'userId' | 'recipient'>;
  readonly contactBooks: Kind<ContactBookRecord, number>;
  /** Uploads without their bytes. Those without a user have the user 0 in the index. */
  readonly files: Kind<FileRecord, number, 'userId'>;
  /** The bytes of uploads, by the id of the file. */
  readonly fileContents: Kind<FileContentRecord, number>;
  readonly identificationRequests: Kind<IdentificationRequestRecord, number, 'userId' | 'stage'>;
  readonly documents: Kind<DocumentRecord, number, 'requestId'>;
  /** Indexed by administrator. */
  readonly projects: Kind<ProjectRecord, number, 'administratorId'>;
}

/** A kind of records. */
export interface Kind<Row extends object, Key extends string | number, Index extends string = never> {
  readonly row: Row;
  readonly key: Key;
  readonly index: Index;
}

/** The single values of a world. */
export interface WorldValues {
  /** Fault rules with their counters. */
  readonly faults: readonly FaultRuleRecord[];
  /** Statements that are not booked yet, earliest first. */
  readonly scheduledStatements: readonly ScheduledStatementRecord[];
  readonly clock: ClockSetting;
  /** State of the world's random values. */
  readonly random: RandomState;
}
