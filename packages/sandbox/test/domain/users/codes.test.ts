import { expect, test } from 'vitest';
import type { Sandbox } from '../../../src/index.ts';
import { call, type Credentials, frozenSandbox } from '../../support/caller.ts';
import { tokenOf } from '../../support/people.ts';

/** Gives Mantas a new number, and the code that it was sent. */
async function codeFor(sandbox: Sandbox, token: Credentials, phone: string): Promise<string> {
  await call(sandbox, token, '/rest/v1/user/me/phone', { method: 'POST', json: { phone } });
  return (await sandbox.messages({ recipient: phone }))[0]?.code ?? '';
}

const tell = async (sandbox: Sandbox, token: Credentials, code: string) => {
  const { status, body } = await call(sandbox, token, '/rest/v1/user/me/phone/confirm', {
    method: 'PUT',
    json: { code },
  });
  return status === 200 ? body['phone'] : body['error'];
};

const wrong = (code: string) => (code === '000000' ? '111111' : '000000');

test('a code is good until it expires by the world clock', async () => {
  const sandbox = frozenSandbox();
  const token = await tokenOf(sandbox, 'mantas', 'phone');
  const late = await codeFor(sandbox, token, '37060000701');
  await sandbox.clock.advance(600);
  expect(await tell(sandbox, token, late)).toBe('invalid_code');
  const inTime = await codeFor(sandbox, token, '37060000702');
  await sandbox.clock.advance(599);
  expect(await tell(sandbox, token, inTime)).toBe('37060000702');
});

test('a code is good once', async () => {
  const sandbox = frozenSandbox();
  const token = await tokenOf(sandbox, 'mantas', 'phone');
  const code = await codeFor(sandbox, token, '37060000701');
  expect(await tell(sandbox, token, code)).toBe('37060000701');
  expect(await tell(sandbox, token, code)).toBe('invalid_code');
});

test('five wrong codes invalidate the right one, and a new code is valid', async () => {
  const sandbox = frozenSandbox();
  const token = await tokenOf(sandbox, 'mantas', 'phone');
  const fourWrong = async (code: string) => {
    for (let attempt = 0; attempt < 4; attempt++) {
      expect(await tell(sandbox, token, wrong(code))).toBe('invalid_code');
    }
  };
  const first = await codeFor(sandbox, token, '37060000701');
  await fourWrong(first);
  expect(await tell(sandbox, token, first)).toBe('37060000701');
  const second = await codeFor(sandbox, token, '37060000702');
  await fourWrong(second);
  await tell(sandbox, token, wrong(second));
  expect(await tell(sandbox, token, second)).toBe('invalid_code');
  const third = await codeFor(sandbox, token, '37060000702');
  expect(await tell(sandbox, token, third)).toBe('37060000702');
});

test('a code for a number confirms no address, and the other way round', async () => {
  const sandbox = frozenSandbox();
  const token = await tokenOf(sandbox, 'mantas', 'phone email');
  const code = await codeFor(sandbox, token, '37060000701');
  const email = { method: 'POST', json: { email: 'mantas@example.org' } };
  await call(sandbox, token, '/rest/v1/user/me/email', email);
  const confirmed = await call(sandbox, token, '/rest/v1/user/me/email/confirm', {
    method: 'PUT',
    json: { code },
  });
  expect(confirmed.body['error']).toBe('invalid_code');
  const [message] = await sandbox.messages({ kind: 'email' });
  expect(await tell(sandbox, token, message?.code ?? '')).toBe('invalid_code');
});

test('without a code that was sent every code is wrong', async () => {
  const sandbox = frozenSandbox();
  const token = await tokenOf(sandbox, 'mantas', 'phone');
  expect(await tell(sandbox, token, '000000')).toBe('invalid_code');
});
