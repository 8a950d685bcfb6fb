export { connectSandbox, type ConnectedSandbox } from './connect-sandbox.ts';
export { type ConnectedWorld } from './connected-world.ts';
export { type ConnectedJournal } from './connected-journal.ts';
export { type AuditFilter, type ConnectedTeams, connectTeams } from './connect-teams.ts';
export { type ConnectOptions } from './options.ts';
export { ConnectError, type ConnectErrorCode, type Rejection } from './connect-error.ts';
export {
  type AuditEntry,
  type Health,
  type Limit,
  type OwnTeam,
  type RealSeconds,
  type Team,
  type TeamLimit,
  type TeamName,
  type TeamToken,
  type TeamTokenId,
  type TeamTokenInfo,
} from '../generated/controls/types.gen.ts';
export { JournalExpectationError } from '../engine/journal/entry.ts';
export { WorldFileError } from '../seed/world-file/world-file-error.ts';
export { type EventsOptions, type SandboxEvent, type WorldChange } from '../engine/worlds/sandbox-events.ts';
export {
  type AnyJournal,
  type AnyNamedWorld,
  type AnySandbox,
  type AnyWorld,
} from '../engine/worlds/any-sandbox.ts';
