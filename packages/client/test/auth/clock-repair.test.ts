import { expect, test } from 'vitest';
import { createWallet, type WalletOptions } from '../../src/index.ts';
import { respondingFetch } from '../support/responding-fetch.ts';
import { steppingClock } from '../support/stepping-clock.ts';
import { client, failureOf, signatureOf } from '../support/wallet-responding.ts';

const serverNow = Date.parse('2026-01-31T12:00:00Z') / 1000;
const rejection = { error: 'invalid_timestamp', error_description: 'Timestamp lifetime exceeded' };

interface WrongClockOptions {
  readonly timeResponse?: () => Response;
  readonly options?: WalletOptions;
}

/** A server that minds the time, and a wallet whose clock is wrong by some seconds. */
function wrongClock(
  seconds: number,
  { timeResponse = () => Response.json({ time: serverNow }), options }: WrongClockOptions = {},
) {
  const sent: string[] = [];
  const timestamps: number[] = [];
  const clock = steppingClock((serverNow + seconds) * 1000);
  const wallet = createWallet({
    client,
    clock,
    retry: false,
    ...options,
    fetch: respondingFetch(async (request) => {
      await Promise.resolve();
      const { pathname } = new URL(request.url);
      sent.push(pathname);
      if (pathname === '/rest/v1/server') return timeResponse();
      const timestamp = Number(signatureOf(request).timestamp);
      timestamps.push(timestamp);
      return Math.abs(timestamp - serverNow) > 300
        ? Response.json(rejection, { status: 401 })
        : Response.json({ id: 1 });
    }),
  });
  const questions = () => sent.filter((path) => path === '/rest/v1/server').length;
  return { wallet, sent, timestamps, questions, clock };
}

test.for([-86_400, -301, 301, 7_200])('sets a clock that is wrong by %i seconds', async (seconds) => {
  const { wallet, sent, timestamps } = wrongClock(seconds);
  expect(await wallet.getUser({ userId: 1 })).toEqual({ id: 1 });
  expect(sent).toEqual(['/rest/v1/user/1', '/rest/v1/server', '/rest/v1/user/1']);
  expect(timestamps).toEqual([serverNow + seconds, serverNow]);
});

test('keeps the difference for later calls', async () => {
  const { wallet, questions, timestamps, clock } = wrongClock(-7_200);
  await wallet.getUser({ userId: 1 });
  clock.advance(60_000);
  await wallet.getUser({ userId: 2 });
  expect(questions()).toBe(1);
  expect(timestamps.at(-1)).toBe(serverNow + 60);
});

test('50 concurrent calls request the time once', async () => {
  const { wallet, questions } = wrongClock(7_200);
  const calls = Array.from({ length: 50 }, () => wallet.getUser({ userId: 1 }));
  expect(await Promise.all(calls)).toHaveLength(50);
  expect(questions()).toBe(1);
});

test('calls that begin during the request for the time wait for it, and calls rejected after it send no other one', async () => {
  const { wallet, questions, sent } = wrongClock(7_200);
  const calls: Promise<unknown>[] = [];
  for (let turn = 0; turn < 80; turn += 1) {
    calls.push(wallet.getUser({ userId: 1 }));
    await Promise.resolve();
  }
  await Promise.all(calls);
  expect(questions()).toBe(1);
  expect(sent.length).toBeLessThan(161);
});

test('does not set a clock that is right within the window', async () => {
  const { wallet, questions } = wrongClock(-290);
  await wallet.getUser({ userId: 1 });
  expect(questions()).toBe(0);
});

test('rejects with invalid_timestamp when setting the clock does not help', async () => {
  const { wallet, sent } = wrongClock(7_200, {
    timeResponse: () => Response.json({ time: serverNow + 7_200 }),
  });
  expect(await failureOf(wallet.getUser({ userId: 1 }))).toMatchObject({
    name: 'ApiError',
    code: 'invalid_timestamp',
    status: 401,
  });
  expect(sent).toHaveLength(3);
});

test.for([
  ['fails', () => new Response(null, { status: 500 })],
  ['is empty', () => new Response(null)],
  ['holds no time', () => Response.json({})],
  ['is no JSON', () => new Response('Bad gateway')],
] as const)(
  'rejects with invalid_timestamp when the response to the request for the time %s',
  async ([, timeResponse]) => {
    const { wallet, questions } = wrongClock(7_200, { timeResponse });
    expect(await failureOf(wallet.getUser({ userId: 1 }))).toMatchObject({ code: 'invalid_timestamp' });
    expect(questions()).toBe(1);
  },
);

test('the next call requests the time again after a failure', async () => {
  let down = true;
  const { wallet } = wrongClock(7_200, {
    timeResponse: () => (down ? new Response(null, { status: 500 }) : Response.json({ time: serverNow })),
  });
  await failureOf(wallet.getUser({ userId: 1 }));
  down = false;
  expect(await wallet.getUser({ userId: 1 })).toEqual({ id: 1 });
});

test('the request for the time is retried after a transient error', async () => {
  let asked = 0;
  const { wallet } = wrongClock(7_200, {
    options: { retry: {} },
    timeResponse: () => {
      asked += 1;
      return asked === 1 ? new Response(null, { status: 503 }) : Response.json({ time: serverNow });
    },
  });
  expect(await wallet.getUser({ userId: 1 })).toEqual({ id: 1 });
});

test('retries a rejected call that changes something too, because the server did not execute it', async () => {
  const { wallet, sent } = wrongClock(7_200);
  await wallet.createToken({ grant_type: 'refresh_token', refresh_token: 'a' });
  expect(sent).toEqual(['/oauth/v1/token', '/rest/v1/server', '/oauth/v1/token']);
});

test.for([
  serverNow * 1000,
  -serverNow,
  0,
  1e11,
  null,
  'noon',
  {},
  [serverNow],
  String(serverNow),
  '0x695e5f00',
  true,
])('ignores a time of %j, and later calls use the local clock', async (time) => {
  let isRight = false;
  const { wallet, timestamps } = wrongClock(7_200, {
    timeResponse: () => Response.json({ time: isRight ? serverNow : time }),
  });
  expect(await failureOf(wallet.getUser({ userId: 1 }))).toMatchObject({ code: 'invalid_timestamp' });
  expect(timestamps).toEqual([serverNow + 7_200, serverNow + 7_200]);
  isRight = true;
  expect(await wallet.getUser({ userId: 1 })).toEqual({ id: 1 });
});

test.for([
  [1.5e9, 1.5e9, 'ignored'],
  [1.5e9 + 1, 1.5e9 + 1, 'used'],
  [1e10 - 1, 1e10 - 1, 'used'],
  [1e10, 1e10, 'ignored'],
] as const)("a server's time of %i is %3$s", async ([time, , outcome]) => {
  const { wallet, timestamps } = wrongClock(-7_200, { timeResponse: () => Response.json({ time }) });
  await wallet.getUser({ userId: 1 }).catch(() => {});
  expect(timestamps).toEqual([serverNow - 7_200, outcome === 'used' ? time : serverNow - 7_200]);
});
