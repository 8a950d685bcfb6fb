import fc from 'fast-check';
import { expect } from 'vitest';
import { call } from '../support/caller.ts';
import { holds, errorOf, signerOf } from './access.ts';
import type { BankModel } from './bank-model.ts';
import { type Commands, commandsOf } from './command.ts';
import { type Reality, walk, walletIds } from './reality.ts';

interface Question {
  readonly by: number;
  readonly wallet: number;
  readonly currency: string | null;
  readonly direction: 'in' | 'out' | null;
  readonly days: number | null;
  readonly limit: number;
  readonly paging: 'offset' | 'after';
}

const question = fc.record({
  by: fc.nat({ max: 19 }),
  wallet: fc.constantFrom(...walletIds),
  currency: fc.option(fc.constantFrom('EUR', 'USD', 'PLN', 'GBP', 'CHF')),
  direction: fc.option(fc.constantFrom<('in' | 'out')[]>('in', 'out')),
  days: fc.option(fc.integer({ min: 0, max: 60 })),
  limit: fc.integer({ min: 40, max: 200 }),
  paging: fc.constantFrom<('offset' | 'after')[]>('offset', 'after'),
});

/** Reads the statements that fit, page by page, by offset or by cursor. */
async function read(given: Question, model: BankModel, { sandbox }: Reality): Promise<string> {
  const { wallet, currency, direction, days } = given;
  const { now } = model.state;
  const signer = signerOf(model, given.by, wallet);
  const from = days === null ? undefined : now - days * 86_400;
  const query = new URLSearchParams({
    limit: String(given.limit),
    ...(currency !== null && { currency }),
    ...(direction !== null && { direction }),
    ...(from !== undefined && { from: String(from) }),
  });
  const rejection = errorOf(model, signer, wallet, ['statements', 'recent_statements']);
  if (rejection !== undefined) {
    const target = `/rest/v1/wallet/${wallet}/statements?${query}`;
    expect((await call(sandbox, signer.credentials, target)).status).toBe(rejection);
    return `${signer.name}, refused`;
  }
  const earliest = Math.max(from ?? 0, holds(signer, 'statements') ? 0 : now - 30 * 86_400);
  const expected = model
    .wallet(wallet)
    .movements.filter((one) => (currency ?? one.currency) === one.currency && one.date >= earliest)
    .filter((one) => (direction ?? one.direction) === one.direction)
    .toReversed();
  expect(await walk(sandbox, signer.credentials, wallet, query, given.paging)).toEqual(expected);
  return `${signer.name}, ${expected.length} statements`;
}

/** What shows statements. */
export const statementCommands: readonly Commands[] = [commandsOf('statements', question, read)];
