import fc from 'fast-check';
import { expect } from 'vitest';
import { operations } from '../../src/generated/operations.gen.ts';
import { call } from '../support/caller.ts';
import { people, type Person } from '../support/people.ts';
import type { BankModel } from './bank-model.ts';
import { type Commands, commandsOf } from './command.ts';
import type { Reality } from './reality.ts';

/** Everything that shows a user or a wallet that the path names. */
const reads = operations.filter(({ method, path }) => method === 'GET' && /\{(?:user|wallet)Id\}/.test(path));

/** What operations cannot be asked without. */
const queries: Readonly<Record<string, string>> = { checkSufficientAmount: '?amount=1&currency=EUR' };

interface Prying {
  readonly by: number;
  readonly victim: Person;
}

/** Calls every read operation with the ids of another user. */
async function pry({ by, victim }: Prying, { state }: BankModel, { sandbox }: Reality): Promise<string> {
  const { tokens, now } = state;
  const { id, walletId } = people[victim];
  const others = tokens.filter(({ userId }) => userId !== id);
  const signer = others[by % Math.max(1, others.length)];
  if (!signer) return 'no signer';
  const rejection = (signer.expiresAt ?? 0) <= now ? [400, 'invalid_grant'] : [403, 'forbidden'];
  for (const { operationId, path } of reads) {
    const target = path
      .replace('{userId}', String(id))
      .replace('{walletId}', String(walletId))
      .replaceAll(/\{\w+\}/g, '1');
    const query = queries[operationId] ?? '';
    const { status, body } = await call(sandbox, signer.credentials, `${target}${query}`);
    expect([operationId, status, body['error']]).toEqual([operationId, ...rejection]);
  }
  return signer.name;
}

/** A token reads the data of another user. */
export const pryingCommand: Commands = commandsOf(
  'pry',
  fc.record({
    by: fc.nat({ max: 11 }),
    victim: fc.constantFrom<Person>('ona', 'jakub', 'mantas', 'coffeeCorner'),
  }),
  pry,
);
