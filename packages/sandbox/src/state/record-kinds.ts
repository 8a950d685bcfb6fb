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
  PendingPaymentRecord,
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

/** The kinds of records of a world: what one looks like, its key, and what it is found by. */
export interface RecordKinds {
  /** Counts of calls, by {@link QuotaRecord.id}. */
  readonly quotas: Kind<QuotaRecord, string>;
  readonly clients: Kind<ClientRecord, string>;
  /**
   * Found by confirmed contacts and codes: email addresses and countries in lower case, `personCode` and `companyCode` as
   * `codeOf`. `phone` is the main number, `confirmedPhone` any confirmed one; `contact` is any address or number, confirmed or not.
   */
  readonly users: Kind<
    UserRecord,
    number,
    'email' | 'phone' | 'confirmedPhone' | 'contact' | 'personCode' | 'companyCode'
  >;
  /** Found by texts of their own: `licencePlate` and `nfc` in lower case. */
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
  /** By `offlineGrantKey`. */
  readonly offlineGrants: Kind<OfflineGrantRecord, string, 'userId'>;
  /** By name. */
  readonly sequences: Kind<SequenceRecord, string>;
  /** By `confirmationKey`. */
  readonly confirmations: Kind<ConfirmationRecord, string>;
  /** Found by the user, and by the recipient in lower case. */
  readonly messages: Kind<MessageRecord, number, 'userId' | 'recipient'>;
  readonly contactBooks: Kind<ContactBookRecord, number>;
  /** Uploads without their bytes. Those that belong to no user yet are found by the user 0. */
  readonly files: Kind<FileRecord, number, 'userId'>;
  /** The bytes of uploads, by the id of the file. */
  readonly fileContents: Kind<FileContentRecord, number>;
  readonly identificationRequests: Kind<IdentificationRequestRecord, number, 'userId' | 'stage'>;
  readonly documents: Kind<DocumentRecord, number, 'requestId'>;
  /** Found by their administrators. */
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
  /** Fault rules, and what they have done so far. */
  readonly faults: readonly FaultRuleRecord[];
  /** What is still to happen, the earliest first. */
  readonly scheduledStatements: readonly ScheduledStatementRecord[];
  readonly clock: ClockSetting;
  /** Source of everything in this world that looks random. */
  readonly random: RandomState;
}
