import type { JournalEntry, Message } from '@litas/sandbox';

/** The code of a message: its purpose, and whether it can still be used. */
export interface CodeOfMessage {
  readonly purpose: 'phone' | 'email' | 'password' | 'card' | 'other';
  readonly state: 'open' | 'used' | 'replaced' | 'worthless';
  /** Number of the request that used it, replaced it, or made the last wrong attempt. */
  readonly endedBy?: number;
}

const purposes: ReadonlySet<string> = new Set(['phone', 'email', 'password', 'card']);

/**
 * Finds what the journal knows about the code of a message.
 *
 * @param message - The message.
 * @param requests - The journal, the oldest first.
 * @returns The code. Without the request that sent it, the kind of the message decides its purpose.
 */
export function codeOfMessage(
  { id, kind, user }: Pick<Message, 'id' | 'kind' | 'user'>,
  requests: readonly JournalEntry[],
): CodeOfMessage {
  const sent = requests.findLast(({ changes = [] }) =>
    changes.some((each) => each.record === 'messages' && each.change === 'added' && each.id === String(id)),
  );
  const byKind = kind === 'sms' ? 'phone' : 'email';
  // A registration sends two codes of different purposes.
  const sentPurposes = (sent?.changes ?? []).flatMap(purposeOf);
  const purpose = sentPurposes.includes(byKind) ? byKind : (sentPurposes[0] ?? byKind);
  const known = purposes.has(purpose) ? (purpose as CodeOfMessage['purpose']) : 'other';
  const since = sent?.number ?? Infinity;
  for (const { number, changes = [], status } of requests) {
    const change = number > since && changes.find((each) => isOf(each, `${user} ${purpose}`));
    if (!change) continue;
    const left = change.fields.find(({ name }) => name === 'attemptsLeft')?.after;
    if (change.fields.some(({ name }) => name === 'code'))
      return { purpose: known, state: 'replaced', endedBy: number };
    if (left === 0) return { purpose: known, state: status < 400 ? 'used' : 'worthless', endedBy: number };
  }
  return { purpose: known, state: 'open' };
}

type Change = NonNullable<JournalEntry['changes']>[number];

const isOf = ({ record, id }: Change, key: string): boolean => record === 'confirmations' && id === key;

const purposeOf = ({ record, id = '' }: Change): readonly string[] =>
  record === 'confirmations' ? [id.split(' ')[1] ?? ''] : [];
