import { createWallet, type Statement } from '@litas/client';
import { expect, onTestFinished, test } from 'vitest';
import { openSession } from '../../src/sandbox-session.ts';

test('iterating over all statements yields each one once, newest first', async () => {
  const { options, count, close } = await openSession();
  onTestFinished(close);
  const wallet = createWallet(options);
  const { total } = (await wallet.listStatements({ walletId: 'me', limit: 1 }))._metadata;
  const statements = await wallet.listStatements({ walletId: 'me', limit: 50 }).toArray();
  expect(statements.length).toBe(total);
  expect(new Set(statements.map(({ id }) => id)).size).toBe(total);
  const dates = statements.map(({ date }) => date);
  expect(dates).toEqual(dates.toSorted((left, right) => right - left));
  expect(count('/rest/v1/wallet/me/statements')).toBe(1 + Math.ceil(statements.length / 50));
});

test('iterating keeps the filters, and returns the same backwards', async () => {
  const { options, close } = await openSession();
  onTestFinished(close);
  const wallet = createWallet(options);
  const filter = { walletId: 'me', currency: 'EUR', direction: 'out', limit: 7 } as const;
  const forth = await wallet.listStatements(filter).toArray({ limit: 30 });
  expect(forth).toHaveLength(30);
  for (const statement of forth) expect(statement).toMatchObject({ currency: 'EUR', direction: 'out' });

  const pages = [];
  for await (const page of wallet.listStatements(filter).pages()) {
    pages.push(page);
    if (pages.length === 3) break;
  }
  const { before } = pages[2]?._metadata.cursors ?? {};
  const back = await wallet.listStatements({ ...filter, before: before! }).toArray();
  const idsOf = (statements: readonly Statement[]) => new Set(statements.map(({ id }) => id));
  expect(idsOf(back)).toEqual(idsOf(pages.slice(0, 2).flatMap(({ statements }) => statements)));
});

test('iterating continues when the token expires', async () => {
  const { sandbox, options, count, close } = await openSession();
  onTestFinished(close);
  let pages = 0;
  for await (const page of createWallet(options).listStatements({ walletId: 'me', limit: 60 }).pages()) {
    expect(page.statements.length).toBeGreaterThan(0);
    pages += 1;
    await sandbox.clock.advance(3_700);
  }
  expect(pages).toBeGreaterThan(3);
  expect(count('/oauth/v1/token')).toBe(pages - 1);
});
