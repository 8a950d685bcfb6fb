import { findMessages } from '../../domain/confirmation/outbox.ts';
import type { Store, World } from '../../state/store.ts';
import type { EventHub } from './event-hub.ts';

/** Returns the id of the last message of a world; 0 where there is none. */
const lastMessageOf = async ({ sequences }: World): Promise<number> =>
  (await sequences.get('message'))?.last ?? 0;

/** Publishes the messages of a world that is watched, of those that came since the last time. */
export async function publishMessages(store: Store, events: EventHub, name: string): Promise<void> {
  await store.read(name, async (world) => {
    const ids = new Set(events.newMessages(name, await lastMessageOf(world)));
    if (ids.size === 0) return;
    for (const message of (await findMessages(world)).toReversed()) {
      if (ids.has(message.id)) events.publish(name, 'message', () => message);
    }
  });
}

/** Takes the messages of a world that has become another one as published. */
export async function skipMessages(store: Store, events: EventHub, name: string): Promise<void> {
  if (events.watches(name)) events.skipMessages(name, await store.read(name, lastMessageOf));
}

/** Starts to watch a world. */
export async function watchWorld(store: Store, events: EventHub, name: string): Promise<void> {
  events.watch(name, await store.read(name, lastMessageOf));
}
