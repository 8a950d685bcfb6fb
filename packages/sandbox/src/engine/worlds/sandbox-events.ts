import type { Message } from '../../domain/confirmation/outbox.ts';
import type { JournalEntry } from '../journal/entry.ts';

/**
 * Something that happened in a world, or to the connection that tells of it:
 * - `request`: a request was recorded in the journal
 * - `message`: a message was sent to a user
 * - `clock`: the world clock was set, stopped or resumed
 * - `world`: the whole world changed
 * - `live`: events arrive from here on; with `missed`, some before are missing, and the state must be read again
 * - `offline`: no events arrive; the next attempt is `retryMs` milliseconds later
 */
export type SandboxEvent =
  | { readonly event: 'request'; readonly data: JournalEntry }
  | { readonly event: 'message'; readonly data: Message }
  | { readonly event: 'clock'; readonly data: { readonly now: string; readonly frozen: boolean } }
  | { readonly event: 'world'; readonly data: { readonly change: WorldChange } }
  | { readonly event: 'live'; readonly data: { readonly missed: boolean } }
  | { readonly event: 'offline'; readonly data: { readonly reason: string; readonly retryMs: number } };

/** What happened to a world as a whole. */
export type WorldChange = 'reset' | 'restored' | 'loaded' | 'removed' | 'journal_cleared';

/** How events are watched. */
export interface EventsOptions {
  /** Ends the events. @default none */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds before the first attempt to connect again; doubled for each further one, up to 30 seconds. @default 1_000 */
  readonly retryMs?: number | undefined;
}
