import { nextId } from '../../state/sequences.ts';
import type { World } from '../../state/store.ts';
import type { CodePurpose, MessageRecord } from '../../state/user-records.ts';

/** Most messages of a world. The oldest are removed. */
const capacity = 1_000;

/** Adds a message to the outbox, where tests read it. */
export function postMessage(world: World, message: Omit<MessageRecord, 'id'>): void {
  const id = nextId(world, 'message');
  world.messages.put({ id, ...message });
  world.messages.delete(id - capacity);
}

/** Filters messages. */
export interface MessageFilter {
  /** Id of the user. */
  readonly user?: number | undefined;
  /** Phone number, or email address in any letter case. */
  readonly recipient?: string | undefined;
  readonly kind?: 'sms' | 'email' | undefined;
}

/** A message that the sandbox would have sent. */
export interface Message {
  /** Increases with time. */
  readonly id: number;
  readonly kind: 'sms' | 'email';
  /** Phone number or email address. */
  readonly recipient: string;
  /** Id of the user. */
  readonly user: number;
  /** World time in Unix seconds. */
  readonly sentAt: number;
  /** What the code is for; missing in messages of worlds that an older sandbox stored. */
  readonly purpose?: CodePurpose;
  /** Subject of an email. */
  readonly subject?: string;
  readonly text: string;
  /** The code in the text. */
  readonly code?: string;
  /** The link in the text: the client's template with the code filled in. */
  readonly link?: string;
}

/** Finds messages, newest first. */
export function findMessages({ messages }: World, { user, recipient, kind }: MessageFilter = {}): Message[] {
  const found =
    recipient !== undefined
      ? messages.where('recipient', recipient.toLowerCase())
      : user !== undefined
        ? messages.where('userId', user)
        : messages.list();
  return found
    .toReversed()
    .filter(
      (message) =>
        (user === undefined || message.userId === user) && (kind === undefined || message.kind === kind),
    )
    .map(({ userId, ...message }) => ({ ...message, user: userId }));
}
