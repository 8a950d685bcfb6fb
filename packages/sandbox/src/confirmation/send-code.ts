import { postMessage } from '../messages/outbox.ts';
import type { Contacts, UserRecord } from '../store/records.ts';
import { confirmationKey, type World } from '../store/store.ts';
import type { CodePurpose } from '../store/user-records.ts';
import { draw } from '../world/draw.ts';
import { fillLink, type LinkTemplates } from './link-template.ts';
import { writeMessage } from './message-texts.ts';

/** How long a code is good, in seconds of the world clock. No source tells. */
export const confirmationLifetime = 600;
/** Wrong answers after which a code is good no longer. No source tells. */
export const confirmationAttempts = 5;

/** What a code is sent for. */
export interface CodeRequest {
  readonly user: UserRecord;
  readonly purpose: CodePurpose;
  /** The client that asked. */
  readonly clientId: string;
  /** Where it goes: the same code by SMS, by e-mail, or both. */
  readonly to: Contacts;
  readonly links?: LinkTemplates | undefined;
  /** What exactly it confirms, where the purpose does not tell. */
  readonly about?: string;
}

/** Makes a code, which takes the place of the one before, and sends it. */
export async function sendCode(
  world: World,
  now: number,
  { user, purpose, clientId, to, links = {}, about }: CodeRequest,
): Promise<void> {
  const code = await draw(world, (random) =>
    purpose === 'email' ? random.text(8).toUpperCase() : String(random.integer(0, 999_999)).padStart(6, '0'),
  );
  const before = await world.confirmations.get(confirmationKey(user.id, purpose));
  await world.confirmations.put({
    userId: user.id,
    purpose,
    code,
    expiresAt: now + confirmationLifetime,
    attemptsLeft: confirmationAttempts,
    clientIds: [...new Set([...(before?.clientIds ?? []), clientId])],
    ...(about !== undefined && { about }),
  });
  const envelopes = [
    { kind: 'sms' as const, recipient: to.phone, template: links.phone_link },
    { kind: 'email' as const, recipient: to.email, template: links.email_link },
  ];
  for (const { kind, recipient, template } of envelopes) {
    if (recipient === undefined) continue;
    const link = template === undefined ? undefined : fillLink(template, code);
    const minutes = confirmationLifetime / 60;
    const { subject, text } = writeMessage(purpose, user.profile.locale, { code, minutes, link });
    await postMessage(world, {
      kind,
      recipient,
      userId: user.id,
      sentAt: now,
      ...(kind === 'email' && { subject }),
      text,
      code,
      ...(link !== undefined && { link }),
    });
  }
}
