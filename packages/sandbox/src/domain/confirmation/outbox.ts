import { nextId } from '../../state/sequences.ts';
import type { World } from '../../state/store.ts';
import type { MessageRecord } from '../../state/user-records.ts';

/** Most messages that a world keeps; the oldest make room. */
const capacity = 1_000;

/** Puts a message into the outbox, where whoever tests finds it in place of the phone or the mailbox. */
export async function postMessage(world: World, message: Omit<MessageRecord, 'id'>): Promise<void> {
  const id = await nextId(world, 'message');
  await world.messages.put({ id, ...message });
  await world.messages.delete(id - capacity);
}

/** Which messages are wanted. What is left out does not count. */
export interface MessageFilter {
  /** Id of the user whom they are for. */
  readonly user?: number | undefined;
  /** Phone number, or email address in any letter case. */
  readonly recipient?: string | undefined;
  readonly kind?: 'sms' | 'email' | undefined;
}

/** A message that the sandbox would have sent. */
export interface Message {
  /** Rises with time. */
  readonly id: number;
  readonly kind: 'sms' | 'email';
  /** Phone number or email address. */
  readonly recipient: string;
  /** Id of the user whom it is for. */
  readonly user: number;
  /** World time in Unix seconds. */
  readonly sentAt: number;
  /** Of an email. */
  readonly subject?: string;
  readonly text: string;
  /** The code in the text. */
  readonly code?: string;
  /** The link in the text: the client's template with the code filled in. */
  readonly link?: string;
}

/** Finds messages, the newest first. */
export async function findMessages(
  { messages }: World,
  { user, recipient, kind }: MessageFilter = {},
): Promise<Message[]> {
  const found =
    recipient !== undefined
      ? await messages.where('recipient', recipient.toLowerCase())
      : user !== undefined
        ? await messages.where('userId', user)
        : await messages.list();
  return found
    .toReversed()
    .filter(
      (message) =>
        (user === undefined || message.userId === user) && (kind === undefined || message.kind === kind),
    )
    .map(({ userId, ...message }) => ({ ...message, user: userId }));
}
