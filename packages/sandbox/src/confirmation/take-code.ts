import { Refusal } from '../core/refusal.ts';
import { equalText } from '../mac/equal-text.ts';
import { confirmationKey, type World } from '../store/store.ts';
import type { CodePurpose, ConfirmationRecord } from '../store/user-records.ts';

/**
 * Takes the code that a user was sent. It is good once, until it expires, and until too many wrong ones were tried; only the newest
 * one of its purpose is.
 *
 * @param about - What it has to confirm; left out where the purpose tells.
 * @returns What was confirmed.
 */
export async function takeCode(
  world: World,
  now: number,
  userId: number,
  purpose: CodePurpose,
  code: string,
  about?: string,
): Promise<ConfirmationRecord> {
  const confirmation = await world.confirmations.get(confirmationKey(userId, purpose));
  if (!confirmation || confirmation.attemptsLeft === 0 || now >= confirmation.expiresAt) throw invalidCode();
  const right = equalText(confirmation.code, code) && (about === undefined || confirmation.about === about);
  await world.confirmations.put({
    ...confirmation,
    attemptsLeft: right ? 0 : confirmation.attemptsLeft - 1,
  });
  if (!right) throw invalidCode();
  return confirmation;
}

const invalidCode = (): Refusal =>
  new Refusal(400, 'invalid_code', 'The code is wrong or has expired', {
    properties: { code: ['Is wrong, was used, or has expired'] },
  });
