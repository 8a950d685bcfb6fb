import { createOperationsClient } from '@litas/client/operations';
import { createSandbox } from '@litas/sandbox';
import { expect, test } from 'vitest';
import { forgetPersonTokens, personTokens, reasonForLogIn } from '../src/calls/person-tokens.ts';
import { exampleClient, examplePeople } from '../src/credentials.ts';

test('other scopes than those of the token need a new one', async () => {
  const { origin, fetch } = createSandbox();
  const client = createOperationsClient({ client: exampleClient, baseUrl: origin, fetch });
  const [person, other] = examplePeople;
  const holder = { origin, clientId: exampleClient.id, world: 'default', person };
  const { signal } = new AbortController();
  expect(reasonForLogIn(holder, ['email'])).toBe('noToken');
  await personTokens({ ...holder, client, scopes: ['email'], signal });
  expect(reasonForLogIn(holder, ['email'])).toBeUndefined();
  expect(reasonForLogIn(holder, ['email', 'phone'])).toBe('otherScopes');
  expect(reasonForLogIn(holder, [])).toBe('otherScopes');
  expect(reasonForLogIn({ ...holder, person: other }, ['email'])).toBe('noToken');
  expect(reasonForLogIn({ ...holder, world: 'other' }, ['email'])).toBe('noToken');
  forgetPersonTokens();
  expect(reasonForLogIn(holder, ['email'])).toBe('noToken');
});
