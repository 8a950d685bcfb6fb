import { expect, test } from 'vitest';
import { call, exampleClient, frozenSandbox, staticClient, tokenFor } from '../support/caller.ts';
import { png } from '../support/images.ts';
import { callWallet, tokenOf } from '../support/people.ts';
import { applicant } from '../domain/identification/applicant.ts';

type Sandbox = ReturnType<typeof frozenSandbox>;

const register = (sandbox: Sandbox, json: object) =>
  call(sandbox, exampleClient, '/rest/v1/user', { method: 'POST', json });
const asOna = async (sandbox: Sandbox, method: string, path: string, json?: object) =>
  call(sandbox, await tokenOf(sandbox, 'ona'), `/rest/v1/${path}`, { method, ...(json && { json }) });
const uploadTo = async (sandbox: Sandbox, path: string) =>
  call(sandbox, await tokenOf(sandbox, 'ona'), `/rest/v1/${path}`, { method: 'PUT', bytes: png() });
const reset = (sandbox: Sandbox, json: object) =>
  call(sandbox, exampleClient, '/rest/v1/user/password/reset', { method: 'POST', json });

test.each<[description: string, send: (sandbox: Sandbox) => ReturnType<typeof call>]>([
  ['A user with this phone number exists', (sandbox) => register(sandbox, { phone: '37060000101' })],
  ['A user with this email address exists', (sandbox) => register(sandbox, { email: 'ona@example.org' })],
  [
    'The phone number belongs to another user',
    (sandbox) => asOna(sandbox, 'POST', 'user/me/phone', { phone: '37060000103' }),
  ],
  [
    'The password is wrong',
    (sandbox) =>
      asOna(sandbox, 'PUT', 'user/me/password', { old_password: 'x', password: 'better-horse-10' }),
  ],
  [
    'The client has not started a password reset for user 5101',
    (sandbox) =>
      call(sandbox, exampleClient, '/rest/v1/user/5101/password', {
        method: 'PUT',
        json: { code: '1', password: 'better-horse-10' },
      }),
  ],
  [
    'There is no such user',
    (sandbox) => call(sandbox, exampleClient, '/rest/v1/user?email=unknown%40example.org'),
  ],
  [
    'Only the receiver of a payment can release it with the password',
    (sandbox) =>
      callWallet(sandbox, staticClient, 'ona', '/pending-payment/779', {
        method: 'PUT',
        json: { password: 'plum-4' },
      }),
  ],
  [
    'The password does not release the payment',
    (sandbox) =>
      callWallet(sandbox, staticClient, 'ona', '/pending-payment/778', {
        method: 'PUT',
        json: { password: 'wrong' },
      }),
  ],
  [
    'The payment cannot be cancelled',
    async (sandbox) =>
      callWallet(sandbox, staticClient, 'mantas', '/pending-payment/779', { method: 'DELETE' }),
  ],
  [
    'No access to wallet 14503',
    async (sandbox) =>
      call(sandbox, await tokenOf(sandbox, 'ona'), '/rest/v1/wallet/barcode?phone=48600000102'),
  ],
  ['No access to user 5102', (sandbox) => asOna(sandbox, 'GET', 'user/5102')],
  ['No access to wallet 14503', (sandbox) => asOna(sandbox, 'GET', 'wallet/14503/balance')],
  ['There is no identity document 1', (sandbox) => uploadTo(sandbox, 'identity-document/1/image/0')],
  [
    'An identity document with an image is required',
    async (sandbox) => {
      const by = applicant(sandbox, await tokenOf(sandbox, 'mantas'));
      return by.submit(await by.begin());
    },
  ],
  [
    'Identification request 901 is not finished',
    async (sandbox) => {
      await applicant(sandbox, await tokenOf(sandbox, 'ona')).begin();
      return asOna(sandbox, 'POST', 'user/me/identification-request');
    },
  ],
])('an error says "%s"', async (description, send) => {
  const { body } = await send(frozenSandbox());
  expect(body['error_description']).toBe(description);
});

test.each<[properties: object, send: (sandbox: Sandbox) => ReturnType<typeof call>]>([
  [
    { locale: ['Must be a language code such as lt'] },
    (sandbox) => register(sandbox, { phone: '37060012345', locale: 'x' }),
  ],
  [
    { 'credentials.type': ['Must be main-password'] },
    (sandbox) =>
      register(sandbox, {
        phone: '37060012345',
        credentials: { type: 'pin', password: 'quiet-meadow-31' },
      }),
  ],
  [
    { email: ['Belongs to another user'] },
    (sandbox) => asOna(sandbox, 'POST', 'user/me/email', { email: 'jakub@example.org' }),
  ],
  [
    { old_password: ['Is wrong'] },
    (sandbox) =>
      asOna(sandbox, 'PUT', 'user/me/password', { old_password: 'x', password: 'better-horse-10' }),
  ],
  [
    { person_code: ['Only one nationality may be sent'] },
    (sandbox) => call(sandbox, exampleClient, '/rest/v1/user?person_code[lt]=1&person_code[pl]=2'),
  ],
  [
    { convert_to: ['Is not a currency that can be converted to'] },
    (sandbox) => callWallet(sandbox, staticClient, 'ona', '/balance?convert_to=XXX'),
  ],
  [
    { after: ['Is not a cursor of this API'] },
    (sandbox) => callWallet(sandbox, staticClient, 'ona', '/statements?after=x'),
  ],
  [
    { order_by: ['Must be one of date, amount'] },
    (sandbox) => callWallet(sandbox, staticClient, 'ona', '/reservation-statements?order_by=color'),
  ],
])('an error names the fields that are wrong: %j', async (properties, send) => {
  const { body } = await send(frozenSandbox());
  expect(body['error_properties']).toEqual(properties);
});

test('too many wrong passwords of a payment, and too many checks of the face, are named', async () => {
  const sandbox = frozenSandbox();
  const release = { method: 'PUT', json: { password: 'wrong' } };
  let last = await callWallet(sandbox, staticClient, 'ona', '/pending-payment/778', release);
  for (let count = 0; count < 5; count++) {
    last = await callWallet(sandbox, staticClient, 'ona', '/pending-payment/778', release);
  }
  expect(last.body['error_description']).toBe('Too many wrong passwords');
  const token = await tokenFor(sandbox, '');
  const id = await applicant(sandbox, token).begin();
  const path = `/rest/v1/identification-request/${id}/face-photo`;
  for (let count = 0; count < 6; count++)
    last = await call(sandbox, token, path, { method: 'POST', json: {} });
  expect(last.body['error_description']).toBe('Too many liveness checks');
});

test('a reset of the password asks for the personal code of a user who has one', async () => {
  const { body } = await reset(frozenSandbox(), { email: 'ona@example.org' });
  expect(body['error_description']).toBe('The personal code is required');
});

test.each([[[]], [7], [null], ['text']])(
  'a body of %j where fields are required is one error',
  async (json) => {
    const { status, body } = await register(frozenSandbox(), json as object);
    expect([status, body['error_properties']]).toEqual([400, { body: ['Must be an object'] }]);
  },
);
