import { expect, test } from 'vitest';
import { steppingClock } from '../support/stepping-clock.ts';
import { client, failureOf, walletResponding } from '../support/wallet-responding.ts';

const grant = { grant_type: 'password', username: 'ona@example.org', password: 'correct-horse-9' } as const;
const options = () => ({ client, retry: {}, clock: steppingClock() });
const transientErrors: [name: string, response: () => Response | Promise<Response>][] = [
  ...[429, 500, 502, 503, 504].map((status): [string, () => Response] => [
    `status ${status}`,
    () => new Response(null, { status }),
  ]),
  ['a lost connection', () => Promise.reject(new TypeError('fetch failed'))],
];

test.for(transientErrors)('retries a call that only reads twice after %s', async ([, response]) => {
  const { wallet, requests } = walletResponding(response, options());
  await failureOf(wallet.getUser({ userId: 1 }));
  expect(requests).toHaveLength(3);
});

test.for(transientErrors)('does not retry a call that changes something after %s', async ([, response]) => {
  const { wallet, requests } = walletResponding(response, options());
  await failureOf(wallet.createToken(grant));
  expect(requests).toHaveLength(1);
});

test.for(transientErrors)(
  'retries a call that changes something after %s with unsafe: true',
  async ([, response]) => {
    const { wallet, requests } = walletResponding(response, options());
    await failureOf(wallet.createToken(grant, { retry: { unsafe: true } }));
    expect(requests).toHaveLength(3);
    const bodies = await Promise.all(requests.map((request) => request.text()));
    expect(new Set(bodies)).toEqual(
      new Set(['grant_type=password&username=ona%40example.org&password=correct-horse-9']),
    );
  },
);

test.for([400, 401, 403, 404, 406, 409, 410, 501])('does not retry status %i', async (status) => {
  const { wallet, requests } = walletResponding(() => new Response(null, { status }), options());
  await failureOf(wallet.getUser({ userId: 1 }));
  expect(requests).toHaveLength(1);
});

test('retries a timeout', async () => {
  let calls = 0;
  const { wallet } = walletResponding(
    () => {
      calls += 1;
      return calls === 1 ? new Promise<Response>(() => {}) : Response.json({ time: 7 });
    },
    { ...options(), timeoutMs: 5 },
  );
  expect(await wallet.getServer()).toEqual({ time: 7 });
  expect(calls).toBe(2);
});

test('signs every attempt anew', async () => {
  const { wallet, requests } = walletResponding(() => new Response(null, { status: 503 }), options());
  await failureOf(wallet.getUser({ userId: 1 }));
  expect(new Set(requests.map(({ headers }) => headers.get('authorization'))).size).toBe(3);
});

test('does not retry a captcha, and returns its URL', async () => {
  const { wallet, requests } = walletResponding(
    () =>
      Response.json(
        { error: 'rate_limit_exceeded' },
        {
          status: 429,
          headers: {
            'g-recaptcha-key': '6Lc-example-site-key',
            'recaptcha-unlock-url': 'https://wallet.paysera.com/unlock',
          },
        },
      ),
    options(),
  );
  expect(await failureOf(wallet.getUser({ userId: 1 }))).toMatchObject({
    code: 'rate_limit_exceeded',
    retryable: false,
    captcha: { unlockUrl: 'https://wallet.paysera.com/unlock', siteKey: '6Lc-example-site-key' },
  });
  expect(requests).toHaveLength(1);
});
