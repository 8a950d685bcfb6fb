import { equalText } from '../../http/equal-text.ts';
import { HttpError } from '../../http/http-error.ts';
import type { Contacts, UserRecord } from '../../state/records.ts';
import { draw } from '../../state/sequences.ts';
import { confirmationKey, type World } from '../../state/store.ts';
import type { CodePurpose, ConfirmationRecord } from '../../state/user-records.ts';
import { fillLink, type LinkTemplates, writeMessage } from './message-texts.ts';
import { postMessage } from './outbox.ts';

/** Lifetime of a code, in seconds of the world clock. No source states it. */
export const confirmationLifetime = 600;
/** Number of wrong attempts after which a code is no longer valid. No source states it. */
export const confirmationAttempts = 5;

/** A code to send. */
interface CodeRequest {
  readonly user: UserRecord;
  readonly purpose: CodePurpose;
  /** Id of the client that requested it. */
  readonly clientId: string;
  /** Recipients of the code: a phone number, an email address, or both. */
  readonly to: Contacts;
  readonly links?: LinkTemplates | undefined;
  /** Subject of the code, if the purpose is not sufficient. */
  readonly about?: string;
}

/** Creates and sends a code, which replaces the previous one. */
export function sendCode(
  world: World,
  now: number,
  { user, purpose, clientId, to, links = {}, about }: CodeRequest,
): void {
  const code = draw(world, (random) =>
    purpose === 'email' ? random.text(8).toUpperCase() : String(random.integer(0, 999_999)).padStart(6, '0'),
  );
  const before = world.confirmations.get(confirmationKey(user.id, purpose));
  world.confirmations.put({
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
    postMessage(world, {
      kind,
      recipient,
      userId: user.id,
      sentAt: now,
      purpose,
      ...(kind === 'email' && { subject }),
      text,
      code,
      ...(link !== undefined && { link }),
    });
  }
}

/**
 * Checks and uses up a code. It is valid once, until it expires or there were too many wrong attempts. Only the newest code of a purpose is
 * valid.
 *
 * @param about - Subject of the code. @default none, if the purpose is sufficient
 * @returns The confirmation.
 * @throws `HttpError` with 400 when the code is not valid.
 */
export function takeCode(
  world: World,
  now: number,
  userId: number,
  purpose: CodePurpose,
  code: string,
  about?: string,
): ConfirmationRecord {
  const confirmation = world.confirmations.get(confirmationKey(userId, purpose));
  if (!confirmation || confirmation.attemptsLeft === 0 || now >= confirmation.expiresAt) throw invalidCode();
  const right = equalText(confirmation.code, code) && (about === undefined || confirmation.about === about);
  world.confirmations.put({
    ...confirmation,
    attemptsLeft: right ? 0 : confirmation.attemptsLeft - 1,
  });
  if (!right) throw invalidCode();
  return confirmation;
}

const invalidCode = (): HttpError =>
  new HttpError(400, 'invalid_code', 'The code is wrong or has expired', {
    properties: { code: ['Is wrong, was used, or has expired'] },
  });
