import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TokenStore, WalletOptions } from '../../src/index.ts';
import { peopleApi, plainStore } from '../support/people-api.ts';
import { failureOf } from '../support/wallet-responding.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = () => new Promise<never>(() => {});
const limits: WalletOptions = {
  timeoutMs: 1_000,
  deadlineMs: 5_000,
  clock: { now: () => Date.now(), sleep: never },
  hooks: { onError: () => {} },
};
const stalled = (): TokenStore => ({ get: never, set: never });
const login = { username: 'jakub', password: 'x' };

test.for(['refresh', 'revoke'] as const)('%s rejects when the store never responds', async (name) => {
  const { oauth } = peopleApi(stalled, undefined, limits);
  const error = failureOf(oauth[name]());
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await error).toMatchObject({ name: 'TimeoutError', message: 'token.get took longer than 1000 ms' });
});

test('a sign-in rejects when the store never keeps the token', async () => {
  const { oauth } = peopleApi(stalled, undefined, limits);
  const error = failureOf(oauth.logIn(login));
  await vi.advanceTimersByTimeAsync(250);
  expect(await error).toMatchObject({ name: 'TimeoutError', message: 'token.set took longer than 250 ms' });
});

test.for(['logIn', 'refresh', 'revoke'] as const)(
  '%s does not wait for onTokenChange longer than timeoutMs',
  async (name) => {
    const messages: string[] = [];
    const hooks = { onTokenChange: never, onError: ({ message }: Error) => void messages.push(message) };
    const { oauth } = peopleApi(plainStore(), undefined, { ...limits, timeoutMs: 400, hooks });
    const call = name === 'logIn' ? oauth.logIn(login) : oauth[name]();
    const settled = call.catch(() => undefined);
    await vi.advanceTimersByTimeAsync(400);
    await settled;
    expect(messages).toContain('hooks.onTokenChange took longer than 400 ms');
  },
);

test.for(['exchangeCode', 'logIn', 'revoke', 'prepareSession'] as const)(
  'the signal of %s aborts it, also while the store is read or written',
  async (name) => {
    const { oauth } = peopleApi(stalled, never, limits);
    const controller = new AbortController();
    const { signal } = controller;
    const page = { redirectUri: 'https://shop.example/', scopes: [], state: 'a', email: 'ona@example.org' };
    const error = failureOf(
      {
        exchangeCode: () => oauth.exchangeCode({ code: 'a' }, { signal }),
        logIn: () => oauth.logIn(login, { signal }),
        revoke: () => oauth.revoke({ signal }),
        prepareSession: () => oauth.prepareSession(page, { signal }),
      }[name](),
    );
    await vi.advanceTimersByTimeAsync(10);
    controller.abort('enough');
    expect(await error).toMatchObject({ name: 'AbortError', cause: 'enough' });
  },
);

test('a signal that has aborted sends nothing', async () => {
  const { oauth, grants } = peopleApi(plainStore(), undefined, limits);
  expect(await failureOf(oauth.logIn(login, { signal: AbortSignal.abort() }))).toMatchObject({
    code: 'aborted',
  });
  expect(grants).toEqual([]);
});

test('deadlineMs of a call ends it while the store is read', async () => {
  const { oauth } = peopleApi(stalled, undefined, limits);
  const error = failureOf(oauth.revoke({ deadlineMs: 50 }));
  await vi.advanceTimersByTimeAsync(50);
  expect(await error).toMatchObject({ name: 'TimeoutError', message: 'revoke took longer than 50 ms' });
});
