import fc from 'fast-check';
import { expect, test } from 'vitest';
import { confirmedPhonesOf } from '../../../src/domain/users/users.ts';
import {
  assignEmail,
  assignPhone,
  confirmEmail,
  confirmPhone,
} from '../../../src/operations/registration/contact-details.ts';
import { registerUser } from '../../../src/operations/registration/register-user.ts';
import { exampleClient } from '../../../src/seed/clients.ts';
import type { World } from '../../../src/state/store.ts';
import { newWorlds } from '../../support/new-worlds.ts';

const begin = 1_769_860_800;
const inNewWorld = newWorlds();

const phone = fc.constantFrom('37060000101', '37060000199', '37061100001', '37061100002');
const email = fc.constantFrom('ona@example.org', 'ONA@example.org', 'a@example.org', 'B@example.org');
const user = fc.nat({ max: 4 });
const step = fc.oneof(
  fc.record({ kind: fc.constant('register' as const), phone: fc.option(phone), email }),
  fc.record({ kind: fc.constant('assignPhone' as const), user, phone }),
  fc.record({ kind: fc.constant('assignEmail' as const), user, email }),
  fc.record({ kind: fc.constant('confirm' as const), user, part: fc.constantFrom('phone', 'email') }),
);

test('no two users ever have the same phone number or email address', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), (steps) =>
      inNewWorld(async (world) => {
        for (const each of steps) {
          await take(world, each).catch((error: unknown) => {
            expect([
              'user_already_exists',
              'phone_already_assigned',
              'invalid_parameters',
              'invalid_code',
            ]).toContain((error as { code?: string }).code);
          });
          const users = world.users.list();
          const phones = users.flatMap((one) => [
            ...new Set([...confirmedPhonesOf(one), one.unconfirmed?.phone ?? `none ${one.id}`]),
          ]);
          const emails = users.flatMap(({ id, profile, unconfirmed }) => [
            ...new Set([profile.email ?? `none ${id}`, unconfirmed?.email ?? `none ${id}`].map(lower)),
          ]);
          expect(phones).toHaveLength(new Set(phones).size);
          expect(emails).toHaveLength(new Set(emails).size);
        }
      }),
    ),
  );
});

const lower = (text: string) => text.toLowerCase();

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** Does what a step says as the client that registered the user, or with a token of theirs. */
async function take(world: World, each: Step): Promise<unknown> {
  const shared = { world, now: begin, signingNow: begin, query: undefined };
  const caller = { kind: 'client', client: exampleClient } as const;
  const request = { method: '', origin: '', target: '', headers: {}, body: new Uint8Array() };
  if (each.kind === 'register') {
    const body = { email: each.email, ...(each.phone !== null && { phone: each.phone }) };
    return registerUser({ ...shared, caller, request, subject: undefined, path: undefined, body });
  }
  const found = world.users.list()[each.user];
  if (!found) return undefined;
  const own = { ...found, registeredBy: exampleClient.id };
  const call = {
    ...shared,
    caller,
    request,
    subject: { user: own, scopes: new Set<string>() },
    path: { userId: found.id },
  };
  if (each.kind === 'assignPhone') return assignPhone({ ...call, body: { phone: each.phone } });
  if (each.kind === 'assignEmail') return assignEmail({ ...call, body: { email: each.email } });
  const kind = each.part === 'phone' ? 'sms' : 'email';
  const messages = world.messages.list().filter((one) => one.userId === found.id && one.kind === kind);
  const body = { code: messages.at(-1)?.code ?? 'none' };
  return each.part === 'phone' ? confirmPhone({ ...call, body }) : confirmEmail({ ...call, body });
}
