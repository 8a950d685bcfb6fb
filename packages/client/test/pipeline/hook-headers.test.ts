import { expect, test } from 'vitest';
import { steppingClock } from '../support/stepping-clock.ts';
import { client, walletResponding } from '../support/wallet-responding.ts';

test('headers that a hook appends do not pile up on retries', async () => {
  let attempts = 0;
  const { wallet, requests } = walletResponding(
    () => ((attempts += 1) < 3 ? new Response(null, { status: 503 }) : Response.json({})),
    {
      client,
      retry: {},
      clock: steppingClock(),
      hooks: { onRequest: ({ headers }) => headers.append('baggage', 'a=1') },
    },
  );
  await wallet.getClient();
  expect(requests.map(({ headers }) => headers.get('baggage'))).toEqual(['a=1', 'a=1', 'a=1']);
});

test('onRequest gets no authorization header', async () => {
  const shown: (string | null)[] = [];
  const { wallet } = walletResponding(() => Response.json({ time: 1 }), {
    client,
    hooks: { onRequest: ({ headers }) => shown.push(headers.get('authorization')) },
  });
  await wallet.getClient();
  await wallet.getServer();
  expect(shown).toEqual([null, null]);
});

test.for(['Bearer traced', 'MAC any', 'MAC client'])(
  'a hook that sets authorization to "%s" does not change signing',
  async (value) => {
    const { wallet, requests } = walletResponding(() => Response.json({ time: 1 }), {
      client,
      hooks: { onRequest: ({ headers }) => headers.set('authorization', value) },
    });
    await wallet.getClient();
    await wallet.getServer();
    const [signed, open] = requests.map(({ headers }) => headers.get('authorization'));
    expect(signed).toMatch(/^MAC id="wkVd93h2uS"/);
    expect(open).toBeNull();
  },
);
