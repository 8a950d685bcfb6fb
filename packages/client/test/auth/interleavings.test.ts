import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Token, TokenStore, WalletError } from '../../src/index.ts';
import { comparingStore, droppingStore, peopleApi, plainStore, type Wait } from '../support/people-api.ts';

const stores = { plainStore, comparingStore, droppingStore } as const;
type Step = 'call' | 'sign in' | 'expire' | 'refresh';

const steps = fc.array(fc.constantFrom<Step>('call', 'call', 'expire', 'refresh'), {
  minLength: 1,
  maxLength: 8,
});

interface Outcome {
  readonly call: string;
  readonly user?: string;
  readonly code?: string;
  /** Who had signed in by the time that the call was made. */
  readonly mustBe?: string | undefined;
}

/** Runs the steps of a plan in an order that the scheduler chooses. */
async function run(makeStore: keyof typeof stores, scheduler: fc.Scheduler, plan: readonly Step[]) {
  const wait = async (label: string) => scheduler.schedule(Promise.resolve(), label);
  const api = peopleApi(stores[makeStore](wait), wait);
  const outcomes: Promise<Outcome>[] = [];
  let signingIn: Promise<unknown> | undefined;
  let isSignedIn = false;
  for (const [index, step] of plan.entries()) {
    const call = `call-${index}`;
    const mustBe = isSignedIn ? 'jakub' : undefined;
    if (step === 'expire') api.expire();
    else if (step === 'sign in') {
      const signedIn = () => void (isSignedIn = true);
      signingIn = api.oauth.logIn({ username: 'jakub', password: 'x' }).then(signedIn);
    } else if (step === 'refresh') {
      outcomes.push(
        api.oauth.refresh().then(
          (token) => ({ call, mustBe, user: api.userOf(token) ?? 'unknown' }),
          ({ code }: WalletError): Outcome => ({ call, code }),
        ),
      );
    } else {
      outcomes.push(
        api.wallet.getUser({ userId: 'me' }, { headers: { 'x-call': call } }).then(
          ({ display_name }) => ({ call, mustBe, user: display_name ?? 'unknown' }),
          ({ code }: WalletError): Outcome => ({ call, code }),
        ),
      );
    }
    await scheduler.schedule(Promise.resolve(), 'next step');
  }
  return { api, signingIn, outcomes };
}

test.for(['plainStore', 'comparingStore', 'droppingStore'] as const)(
  'makes no call as two users, and keeps the last sign-in, in any order (%s)',
  async (makeStore) => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), steps, steps, async (scheduler, before, after) => {
        const running = run(makeStore, scheduler, [...before, 'sign in', ...after]);
        const { api, signingIn, outcomes } = await scheduler.waitFor(running);
        await scheduler.waitFor(Promise.resolve(signingIn));
        const all = await scheduler.waitFor(Promise.all(outcomes));
        for (const people of api.signedFor.values()) expect(people.size).toBe(1);
        for (const { call, user, code, mustBe } of all) {
          if (mustBe !== undefined && user !== undefined) expect(user).toBe(mustBe);
          if (user === undefined) expect(['session_replaced', 'invalid_grant']).toContain(code);
          else if (api.signedFor.has(call)) expect([user]).toEqual([...(api.signedFor.get(call) ?? [])]);
        }
        const { display_name } = await scheduler.waitFor(api.wallet.getUser({ userId: 'me' }));
        expect(display_name).toBe('jakub');
      }),
    );
  },
);

test.for(['plainStore', 'comparingStore', 'droppingStore'] as const)(
  'all calls of one user succeed, in any order of expiries and refreshes (%s)',
  async (makeStore) => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), steps, async (scheduler, plan) => {
        // A token that expires twice while a call is made is not accepted twice: one expiry only.
        const once = plan.filter((step, index) => step !== 'expire' || plan.indexOf('expire') === index);
        const { api, outcomes } = await scheduler.waitFor(
          run(
            makeStore,
            scheduler,
            once.filter((step) => step !== 'refresh'),
          ),
        );
        const all = await scheduler.waitFor(Promise.all(outcomes));
        for (const outcome of all) expect(outcome).toMatchObject({ user: 'ona' });
        expect(api.grants.length).toBeLessThanOrEqual(1);
      }),
    );
  },
);

test('after a revocation the store is empty, in any order of refreshes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), steps, steps, async (scheduler, before, after) => {
      const wait = async (label: string) => scheduler.schedule(Promise.resolve(), label);
      const api = peopleApi(plainStore(wait), wait);
      const calls: Promise<unknown>[] = [];
      const take = (plan: readonly Step[]) => {
        for (const step of plan) {
          if (step === 'expire') api.expire();
          else calls.push(api.wallet.getUser({ userId: 'me' }).catch(() => undefined));
        }
      };
      take(before);
      await scheduler.waitFor(wait('revoke'));
      const revoked = api.oauth.revoke();
      take(after);
      await scheduler.waitFor(revoked);
      await scheduler.waitFor(Promise.all(calls));
      const error = await scheduler.waitFor(
        api.wallet.getUser({ userId: 'me' }).catch((reason: unknown) => reason),
      );
      expect(error).toMatchObject({ code: 'authorize_again' });
    }),
  );
});

test.for(['get', 'lock'] as const)(
  'rejects the calls that %s of a store makes after a wait, in any order',
  async (name) => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), steps, fc.nat(3), async (scheduler, plan, waits) => {
        const wait: Wait = async (label) => scheduler.schedule(Promise.resolve(), label);
        const nested: Promise<unknown>[] = [];
        const nest = async () => {
          for (let count = 0; count < waits; count += 1) await wait('store');
          const call = api.wallet.getUser({ userId: 'me' });
          nested.push(call.catch((reason: unknown) => reason));
          await call;
        };
        const api = peopleApi((token: Token): TokenStore => {
          const inner = comparingStore(wait)(token);
          return name === 'get'
            ? { ...inner, get: async () => nest().then(inner.get) }
            : { ...inner, lock: async (work) => nest().then(async () => inner.lock?.(work)) };
        }, wait);
        const calls: Promise<unknown>[] = [];
        for (const step of plan) {
          if (step === 'expire') api.expire();
          else calls.push(api.wallet.getUser({ userId: 'me' }).catch((reason: unknown) => reason));
        }
        await scheduler.waitFor(Promise.all(calls));
        const expected = { code: 'callback', message: 'token waits for its own call' };
        for (const error of await scheduler.waitFor(Promise.all(nested)))
          expect(error).toMatchObject(expected);
      }),
    );
  },
);
