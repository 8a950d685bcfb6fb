import { expect, test } from 'vitest';
import { ApiError } from '../../src/index.ts';
import { failureOf, walletAnswering } from '../support/wallet-answering.ts';

const bodies = [
  null,
  '',
  '<html>Bad gateway</html>',
  '{"error":',
  'null',
  '[]',
  '"error"',
  '{"error":7}',
  '{}',
];

test.for(bodies)('the body %j still makes a good error', async (body) => {
  const { wallet } = walletAnswering(() => new Response(body, { status: 502 }));
  const error = await failureOf(wallet.getServer());
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({
    code: 'internal_server_error',
    message: 'getServer failed with 502 (internal_server_error)',
    description: undefined,
    properties: undefined,
    correlationId: undefined,
    retryable: true,
  });
});

test.for([
  [302, 'invalid_request'],
  [400, 'invalid_request'],
  [401, 'unauthorized'],
  [403, 'forbidden'],
  [404, 'not_found'],
  [406, 'not_acceptable'],
  [409, 'invalid_state'],
  [418, 'invalid_request'],
  [429, 'rate_limit_exceeded'],
  [503, 'internal_server_error'],
] as const)('status %i alone means %s', async ([status, code]) => {
  const { wallet } = walletAnswering(() => new Response(null, { status }));
  expect(await failureOf(wallet.getServer())).toMatchObject({ status, code });
});

test('an error that is no word does not get into the message', async () => {
  const { wallet } = walletAnswering(() =>
    Response.json({ error: 'agnes@example.org wrote' }, { status: 400 }),
  );
  expect(await failureOf(wallet.getServer())).toMatchObject({ code: 'invalid_request' });
});
