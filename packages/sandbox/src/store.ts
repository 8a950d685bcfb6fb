/**
 * Exports for your own store: the interface, its records, and their definitions.
 *
 * @packageDocumentation
 */
export { StoreFull } from './state/budget.ts';
export { StoreUnavailable } from './state/store-unavailable.ts';
export { type ClockSetting } from './state/clock.ts';
export { type Definition, type DefinitionOf, definitions } from './state/collections.ts';
export { type FaultRuleRecord, type QuotaRecord } from './state/fault-rules.ts';
export {
  type DocumentRecord,
  type IdentificationRequestRecord,
  type ImageRecord,
  type Review,
} from './state/identification-records.ts';
export { MemoryStore, type MemoryStoreOptions } from './state/memory/memory-store.ts';
export { type SnapshotContents, snapshotContents, snapshotOf } from './state/memory/snapshot-contents.ts';
export { type NonceMemory, type NonceUse, type NonceVerdict } from './state/nonces.ts';
export {
  type JournalListener,
  type SharedJournal,
  type StoredEvent,
  type StoredRequest,
} from './state/shared-journal.ts';
export { type Kind, type RecordKinds, type WorldValues } from './state/record-kinds.ts';
export { type RandomState, randomState } from './state/random.ts';
export {
  type AuthorizationRequestRecord,
  type BalanceRecord,
  type CardRecord,
  type ClientRecord,
  type CodeRecord,
  type ConsentDecision,
  type Contacts,
  type OfflineGrantRecord,
  type PageLinkRecord,
  type PendingPaymentRecord,
  type PrivateKeyRecord,
  type RateRecord,
  type ReservationRecord,
  type SequenceRecord,
  type TokenRecord,
  type UserRecord,
  type WalletRecord,
} from './state/records.ts';
export {
  type Direction,
  type Payee,
  type ScheduledStatementRecord,
  type StatementPosition,
  type StatementQuery,
  type StatementRecord,
  type StatementSlice,
} from './state/statement-record.ts';
export {
  type Collection,
  type IndexValue,
  type ListedSnapshot,
  type NamedSnapshots,
  type Statements,
  type Store,
  type StoreUsage,
  TooManyWorlds,
  type Usage,
  type Value,
  type Work,
  type World,
  type WorldSnapshot,
} from './state/store.ts';
export {
  type AuditEntryRecord,
  type AuditFilter,
  maxAuditEntries,
  type TeamRecord,
  type TeamRegistry,
  type TeamTokenRecord,
  type TeamWorldRecord,
} from './state/teams.ts';
export {
  type BookedContact,
  type CodePurpose,
  type ConfirmationRecord,
  type ContactBookRecord,
  type FileContentRecord,
  type FileRecord,
  type MessageRecord,
  type ProjectRecord,
} from './state/user-records.ts';
export { type WorldSeed } from './state/world-seed.ts';
