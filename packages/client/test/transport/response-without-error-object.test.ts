import { expect, test } from 'vitest';
import { ApiError } from '../../src/index.ts';
import { failureOf, walletResponding } from '../support/wallet-responding.ts';

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

test.for(bodies)('creates an error for the body %j', async (body) => {
  const { wallet } = walletResponding(() => new Response(body, { status: 502 }));
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
] as const)('status %i without a body gives the code %s', async ([status, code]) => {
  const { wallet } = walletResponding(() => new Response(null, { status }));
  expect(await failureOf(wallet.getServer())).toMatchObject({ status, code });
});

test('does not put an error that is no code into the message', async () => {
  const { wallet } = walletResponding(() =>
    Response.json({ error: 'agnes@example.org wrote' }, { status: 400 }),
  );
  expect(await failureOf(wallet.getServer())).toMatchObject({ code: 'invalid_request' });
});
