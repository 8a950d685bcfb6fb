export { type ClientPermissions, type PermissionChange } from './access/client-permissions.ts';
export { type RelatedCard } from './cards/confirm-card.ts';
export { type Log, type LogEvent, type LoggedFailure, type LoggedRequest } from './core/log.ts';
export { type PlainRequest, type PlainResponse } from './core/message.ts';
export { createSandbox } from './create-sandbox.ts';
export { type FileFilter, type UploadedFile } from './files/find-files.ts';
export { type IdentificationOutcome } from './identification/review-by-hand.ts';
export { type Message, type MessageFilter } from './messages/outbox.ts';
export { type ActiveFault, type Fault, type FaultRule } from './faults/fault.ts';
export { type SandboxFaults } from './faults/sandbox-faults.ts';
export { type OperationId } from './generated/operations.gen.ts';
export { type JournalEntry, type JournalFilter, type Signer } from './journal/entry.ts';
export { JournalExpectationError } from './journal/expectation-error.ts';
export { type JournalExpectation, type SandboxJournal } from './journal/journal.ts';
export { type GrantFilter, type OfflineGrant, type Withdrawal } from './oauth/offline-grants.ts';
export { type SandboxOptions } from './sandbox-options.ts';
export {
  type NamedWorld,
  type ReviewDecision,
  type Sandbox,
  type SandboxClock,
  type SandboxWorld,
} from './sandbox.ts';
export { type RedirectHost } from './store/records.ts';
export { type WorldSnapshot } from './store/store.ts';
export { WorldFileError } from './world-file/world-file-error.ts';
export {
  type WorldFile,
  type WorldFileClient,
  type WorldFileRedirect,
  type WorldFileReservation,
  type WorldFileStatement,
  type WorldFileUser,
  type WorldFileWallet,
} from './world-file/world-file.ts';
export { type ClientCredentials, seededClients } from './world/seeded-clients.ts';
