import { expect, test } from 'vitest';
import { call, exampleClient, frozenSandbox, staticClient } from '../../support/caller.ts';

const sandbox = frozenSandbox();
const phone = '37060012345';
const withPassword = (password: string) => ({ phone, credentials: { type: 'main-password', password } });
const withCode = (nationality: string, code: string) => ({ phone, identity: { nationality, code } });

test.for([
  ['neither phone nor email', {}, 400, 'invalid_parameters', ['phone', 'email']],
  ['a phone number of no country', { phone: '21400012345' }, 400, 'invalid_parameters', ['phone']],
  ['a phone number with a plus', { phone: '+37060012345' }, 400, 'invalid_parameters', ['phone']],
  [
    'a country that is not served',
    { phone: '850210012345' },
    400,
    'phone_from_prohibited_country',
    ['phone'],
  ],
  ['a taken number', { phone: '37060000101' }, 409, 'user_already_exists', []],
  ['a number confirmed beside the main one', { phone: '37060000199' }, 409, 'user_already_exists', []],
  ['a taken address in other letters', { email: 'Ona@Example.org' }, 409, 'user_already_exists', []],
  ['a short password', withPassword('1a2b3cd'), 400, 'password_too_short', ['credentials.password']],
  ['a common password', withPassword('Qwerty123'), 400, 'password_too_risky', ['credentials.password']],
  ['a run', withPassword('23456789'), 400, 'password_too_risky', ['credentials.password']],
  ['the own number', withPassword(`a${phone}`), 400, 'password_too_risky', ['credentials.password']],
  ['an endless password', withPassword('ab'.repeat(65)), 400, 'invalid_parameters', ['credentials.password']],
  [
    'credentials of another kind',
    { phone, credentials: { type: 'pin', password: 'quiet-meadow-31' } },
    400,
    'invalid_parameters',
    ['credentials.type'],
  ],
  ['a wrong check digit', withCode('lt', '48502030012'), 400, 'invalid_identity', ['identity.code']],
  ['a birthday that never was', withCode('LT', '48502300019'), 400, 'invalid_identity', ['identity.code']],
  ['a code of another country', withCode('pl', '39406120104'), 400, 'invalid_identity', ['identity.code']],
  [
    'an unknown scope',
    { phone, parameters: { scopes: ['emial'] } },
    400,
    'invalid_parameters',
    ['parameters.scopes'],
  ],
  [
    'a link with a line break',
    { phone, parameters: { phone_link: 'https://a.example\nCode 1' } },
    400,
    'invalid_parameters',
    ['parameters.phone_link'],
  ],
  ['a locale that is none', { phone, locale: 'Lithuanian!' }, 400, 'invalid_parameters', ['locale']],
] as const)('refuses %s', async ([, json, status, code, fields]) => {
  const response = await call(sandbox, exampleClient, '/rest/v1/user', { method: 'POST', json });
  expect([response.status, response.body['error']]).toEqual([status, code]);
  expect(Object.keys(response.body['error_properties'] ?? {})).toEqual(fields);
  expect(await sandbox.messages()).toEqual([]);
});

test('rejects the personal code of another user', async () => {
  const { body } = await call(sandbox, staticClient, '/rest/v1/user/5102');
  const { code } = body['identity'] as { code: string };
  const json = { phone, identity: { nationality: 'pl', code } };
  const response = await call(sandbox, exampleClient, '/rest/v1/user', { method: 'POST', json });
  expect([response.status, response.body['error']]).toEqual([400, 'invalid_identity']);
});

test('rejects a client without the permission', async () => {
  const { status, body } = await call(sandbox, staticClient, '/rest/v1/user', {
    method: 'POST',
    json: { phone },
  });
  expect([status, body['error_description']]).toEqual([
    403,
    'The client lacks the permission provide_registration_parameters',
  ]);
});
