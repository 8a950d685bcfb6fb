import { expect, test } from 'vitest';
import { steppingClock } from '../support/stepping-clock.ts';
import { client, walletAnswering } from '../support/wallet-answering.ts';

test('what a hook appends does not pile up on retries', async () => {
  let attempts = 0;
  const { wallet, requests } = walletAnswering(
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

test('a hook is shown no authorization', async () => {
  const shown: (string | null)[] = [];
  const { wallet } = walletAnswering(() => Response.json({ time: 1 }), {
    client,
    hooks: { onRequest: ({ headers }) => shown.push(headers.get('authorization')) },
  });
  await wallet.getClient();
  await wallet.getServer();
  expect(shown).toEqual([null, null]);
});

test.for(['Bearer traced', 'MAC any', 'MAC client'])(
  'a hook that sets authorization to "%s" turns signing neither off nor on',
  async (value) => {
    const { wallet, requests } = walletAnswering(() => Response.json({ time: 1 }), {
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
