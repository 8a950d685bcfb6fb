import { findMessages } from '../../domain/confirmation/outbox.ts';
import type { Store, World } from '../../state/store.ts';
import type { EventHub } from './event-hub.ts';

/** Returns the id of the last message of a world; 0 when there is none. */
const lastMessageOf = ({ sequences }: World): number => sequences.get('message')?.last ?? 0;

/** Publishes the new messages of a watched world. */
export async function publishMessages(store: Store, events: EventHub, name: string): Promise<void> {
  const ids = new Set(events.newMessages(name, await store.read(name, lastMessageOf)));
  if (ids.size === 0) return;
  const messages = await store.read(name, (world) => findMessages(world));
  for (const message of messages.toReversed()) {
    if (ids.has(message.id)) events.deliver(name, 'message', () => message);
  }
}

/** Marks the messages of a world as published, after the world was reset or restored. */
export async function skipMessages(store: Store, events: EventHub, name: string): Promise<void> {
  if (events.watches(name)) events.skipMessages(name, await store.read(name, lastMessageOf));
}

/** Starts to watch a world. */
export async function watchWorld(store: Store, events: EventHub, name: string): Promise<void> {
  await store.journal?.watch(name);
  events.watch(name, await store.read(name, lastMessageOf));
}
