import type { Message } from '../../domain/confirmation/outbox.ts';
import type { JournalEntry } from '../journal/entry.ts';

/**
 * An event of a world, or of the connection to it:
 * - `request`: a request was recorded in the journal
 * - `message`: a message was sent to a user
 * - `clock`: the world clock was set, frozen or resumed
 * - `world`: the world was reset, restored, removed, or edited by a method of the sandbox
 * - `live`: the connection is open; with `missed`, earlier events were lost, and you have to read the state again
 * - `offline`: the connection is closed, for the `reason`; the next attempt starts after `retryMs` milliseconds
 */
export type SandboxEvent =
  | { readonly event: 'request'; readonly data: JournalEntry }
  | { readonly event: 'message'; readonly data: Message }
  | { readonly event: 'clock'; readonly data: { readonly now: string; readonly frozen: boolean } }
  | { readonly event: 'world'; readonly data: { readonly change: WorldChange } }
  | { readonly event: 'live'; readonly data: { readonly missed: boolean } }
  | { readonly event: 'offline'; readonly data: { readonly reason: string; readonly retryMs: number } };

/** A change of a world: as a whole, or `edited` by a method of the sandbox. */
export type WorldChange = 'reset' | 'restored' | 'loaded' | 'removed' | 'edited' | 'journal_cleared';

/** Options of {@link SandboxWorld.events}. */
export interface EventsOptions {
  /** Aborts the iteration. @default none */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds before the first attempt to reconnect. The delay doubles for each further attempt, up to 30 seconds. @default 1_000 */
  readonly retryMs?: number | undefined;
}
