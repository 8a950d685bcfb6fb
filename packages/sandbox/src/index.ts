export { type CreatedClient, type NewClient } from './auth/access/issued-clients.ts';
export { type ClientPermissions, type PermissionChange } from './auth/access/permissions.ts';
export { type AddedPayment, type NewPayment } from './domain/editing/add-payment.ts';
export { type ListedUser, type UserChange } from './domain/editing/edit-users.ts';
export { type User } from './state/entities.ts';
export { type WalletChange } from './domain/editing/edit-wallets.ts';
export { type PaymentAction } from './domain/editing/end-payment.ts';
export {
  type IdentificationDocument,
  type IdentificationFilter,
  type IdentificationState,
} from './domain/editing/identification-state.ts';
export {
  type BookedStatement,
  type DayOfWallet,
  type ScheduledStatement,
  type StatementFilter,
  type StatementPage,
  type WalletHistory,
} from './domain/editing/wallet-history.ts';
export {
  type WalletBalance,
  type WalletFilter,
  type WalletPendingPayment,
  type WalletReservation,
  type WalletState,
} from './domain/editing/wallet-state.ts';
export { type Quotas, type QuotaUsage } from './auth/access/quotas.ts';
export { type RelatedCard } from './domain/wallets/cards.ts';
export {
  type Log,
  type LogEvent,
  type LoggedFailure,
  type LoggedRequest,
  type OnFailure,
} from './engine/journal/entry.ts';
export {
  type OpenStream,
  type PlainRequest,
  type PlainResponse,
  type StreamSink,
  type UnreadableRequest,
} from './http/message.ts';
export { createSandbox } from './sandbox/create-sandbox.ts';
export { type FileFilter, type UploadedFile } from './domain/files.ts';
export { type IdentificationOutcome } from './domain/identification/review.ts';
export { type Message, type MessageFilter } from './domain/confirmation/outbox.ts';
export { type ActiveFault, type Fault, type FaultRule } from './state/fault-rules.ts';
export { type SandboxFaults } from './engine/faults/sandbox-faults.ts';
export { type OperationId } from './generated/operations.gen.ts';
export { type ChangedField } from './engine/changes/changed-fields.ts';
export {
  type JournalEntry,
  type JournalFilter,
  type JournalSignature,
  type Signer,
  type WorldRecordChange,
} from './engine/journal/entry.ts';
export { JournalExpectationError } from './engine/journal/entry.ts';
export { type JournalExpectation } from './engine/journal/expectations.ts';
export { type SandboxJournal } from './engine/journal/journal.ts';
export { type EventLimits } from './engine/events/event-hub.ts';
export { type EventsOptions, type SandboxEvent, type WorldChange } from './engine/worlds/sandbox-events.ts';
export { type AccessFilter, type AuthorizationRequestInfo, type TokenInfo } from './oauth/listed-tokens.ts';
export { type ConsentPreview } from './oauth/pages/show-consent.ts';
export type { Locale } from './http/locale.ts';
export { type GrantFilter, type OfflineGrant, type Withdrawal } from './oauth/offline-grants.ts';
export { checkOptionNames } from './sandbox/option-names.ts';
export { type SandboxOptions } from './sandbox/options.ts';
export {
  type AnyJournal,
  type AnyNamedWorld,
  type AnySandbox,
  type AnyWorld,
} from './engine/worlds/any-sandbox.ts';
export { type EditableWorld } from './engine/worlds/editable-world.ts';
export {
  type NamedWorld,
  type ReviewDecision,
  type Sandbox,
  type SandboxWorld,
} from './engine/worlds/sandbox.ts';
export { type RedirectHost } from './state/records.ts';
export { type NamedSnapshot, type WorldSnapshot } from './state/store.ts';
export { type WorldExport } from './state/memory/world-export.ts';
export { type WorldFileOptions } from './seed/world-file/from-world.ts';
export { WorldFileError } from './seed/world-file/world-file-error.ts';
export {
  type WorldFile,
  type WorldFileClient,
  type WorldFileRedirect,
  type WorldFileReservation,
  type WorldFileStatement,
  type WorldFileUser,
  type WorldFileWallet,
} from './seed/world-file/world-file.ts';
export { type ClientCredentials, seededClients } from './seed/clients.ts';
export { type CredentialsOfWorld, type GrantsLink } from './engine/worlds/credentials-of-world.ts';
export { type UserPassword } from './domain/users/passwords.ts';
export { type TeamLimits } from './engine/teams/team-limits.ts';
export { type TeamOptions } from './sandbox/team-option.ts';
export { type SandboxClock } from './engine/worlds/sandbox-clock.ts';
