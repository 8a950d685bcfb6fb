import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  confirmationAttempts,
  confirmationLifetime,
  sendCode,
  takeCode,
} from '../../../src/domain/confirmation/confirmation-codes.ts';
import { newWorlds } from '../../support/new-worlds.ts';

const begin = 1_769_860_800;
const inNewWorld = newWorlds();

const attempt = fc.oneof(
  fc.record({ kind: fc.constant('send' as const) }),
  fc.record({ kind: fc.constant('wait' as const), seconds: fc.integer({ min: 1, max: 700 }) }),
  fc.record({ kind: fc.constant('tell' as const), back: fc.nat({ max: 3 }) }),
  fc.record({ kind: fc.constant('guess' as const) }),
);

test('only the newest code works, once, in time, and before too many wrong ones', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(attempt, { maxLength: 30 }), (attempts) =>
      inNewWorld((world) => {
        const [ona] = world.users.list();
        if (!ona) throw new Error('The world has no users.');
        let now = begin;
        const codes: string[] = [];
        let model: { code: string; until: number; left: number } | undefined;
        for (const each of attempts) {
          if (each.kind === 'wait') now += each.seconds;
          if (each.kind === 'send') {
            const to = { phone: '37060000101' };
            sendCode(world, now, { user: ona, purpose: 'password', clientId: 'a', to });
            const code = world.messages.list().at(-1)?.code ?? '';
            codes.unshift(code);
            model = { code, until: now + confirmationLifetime, left: confirmationAttempts };
          }
          if (each.kind !== 'tell' && each.kind !== 'guess') continue;
          const told = each.kind === 'guess' ? 'guess' : (codes[each.back] ?? 'none');
          let worked = true;
          try {
            takeCode(world, now, ona.id, 'password', told);
          } catch {
            worked = false;
          }
          const alive = model !== undefined && model.left > 0 && now < model.until;
          const right = alive && told === model?.code;
          expect(worked).toBe(right);
          if (model && alive) model.left = right ? 0 : model.left - 1;
        }
      }),
    ),
  );
});
