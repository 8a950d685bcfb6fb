import { knownValuesOf, readDescription } from '@litas/openapi/read';
import { expect, test } from 'vitest';
import { descriptions } from '../../../src/http/locale.ts';
import { call, frozenSandbox, staticClient, tokenFor } from '../../support/caller.ts';

const lithuanian = { headers: { 'accept-language': 'lt-LT,lt;q=0.9,en;q=0.5' } };

test('an error is described in the language that the request asks for', async () => {
  const sandbox = frozenSandbox();
  const { status, headers, body } = await call(sandbox, staticClient, '/rest/v1/user/99', lithuanian);
  expect([status, headers.get('content-language'), body]).toEqual([
    404,
    'lt',
    { error: 'not_found', error_description: 'Nerasta' },
  ]);
  for (const language of ['en', 'de', 'en, lt;q=0.5']) {
    const other = await call(sandbox, staticClient, '/rest/v1/user/99', {
      headers: { 'accept-language': language },
    });
    expect([other.headers.get('content-language'), other.body['error_description']]).toEqual([
      null,
      'There is no user 99',
    ]);
  }
});

test('descriptions that clients branch on are never translated', async () => {
  const sandbox = frozenSandbox();
  const token = await tokenFor(sandbox, 'email');
  await sandbox.clock.advance(3_600);
  const expired = await call(sandbox, token, '/rest/v1/user/me', lithuanian);
  expect(expired.body['error_description']).toBe('Token has expired');
  await sandbox.faults.add({ clockSeconds: -3_600 });
  const ahead = await call(sandbox, staticClient, '/rest/v1/user/5101', lithuanian);
  expect(ahead.body['error_description']).toBe('Timestamp is in future');
});

test('every error code is translated, except those whose descriptions clients compare', () => {
  const codes = knownValuesOf(readDescription().components.schemas['ErrorCode']);
  expect(codes.filter((code) => descriptions.lt[code] === undefined)).toEqual([
    'invalid_grant',
    'invalid_timestamp',
  ]);
});
