import { computeMac, signMac } from '@litas/client/mac';
import { expect, test } from 'vitest';
import { call, exampleClient, frozenSandbox, staticClient } from '../../support/caller.ts';

const sandbox = frozenSandbox();
const last = () => sandbox.journal.find().at(-1);

/** Signs a string with a mistake and sends the request. */
async function sendSigned(target: string, change: (line: string, index: number) => string): Promise<void> {
  const url = `${sandbox.origin}${target}`;
  const signed = await signMac({ ...staticClient, method: 'GET', url });
  const lines = signed.normalized.split('\n').map(change).join('\n');
  const mac = await computeMac(staticClient.key, lines);
  const authorization = signed.header.replace(/mac="[^"]*"/, `mac="${mac}"`);
  await sandbox.fetch(target, { headers: { authorization } });
}

test('the journal has the signed lines and the MAC of a valid request', async () => {
  await call(sandbox, staticClient, '/rest/v1/user/5101?person_code[lt]=39001010018');
  const { signature } = last() ?? {};
  expect(signature?.id).toBe(staticClient.id);
  expect(signature?.mac).toMatch(/^[\w+/]{43}=$/);
  const { hostname, port } = new URL(sandbox.origin);
  expect(signature?.lines.slice(2)).toEqual([
    'GET',
    '/rest/v1/user/5101?person_code[lt]=…',
    hostname,
    port || '80',
    '',
  ]);
  expect(signature?.lines[1]).toMatch(/^\S{8,}$/);
});

test('the hash of a body is shown only when the whole body is', async () => {
  const json = { type: 'passport' };
  await call(sandbox, staticClient, '/rest/v1/identification-request/1/additional-document', {
    method: 'POST',
    json,
  });
  expect(last()?.body).toEqual(json);
  expect(last()?.signature?.lines[6]).toMatch(/^body_hash=[\w%]{20,}$/);
  const form = { grant_type: 'password', username: 'ona@example.org', password: 'guess', scope: 'email' };
  await call(sandbox, exampleClient, '/oauth/v1/token', { method: 'POST', form });
  expect(last()?.signature?.lines[6]).toBe('body_hash=…');
});

test('a wrong signature has the lines that differ, and no MAC', async () => {
  await sendSigned('/rest/v1/user/5101', (line, index) => (index === 4 ? 'wallet.example' : line));
  expect(last()?.signature).toMatchObject({ id: 'staticReader1', mac: '…' });
  await sendSigned('/rest/v1/user/5101?x=secret-word', (line, index) =>
    index === 3 ? '/rest/v1/user/5101' : line,
  );
  expect(last()?.signature).toMatchObject({ differs: [3] });
  expect(last()?.signature?.signed?.[3]).toBe('/rest/v1/user/5101');
  expect(last()?.signature?.lines[3]).toBe('/rest/v1/user/5101?x=…');
  expect(last()?.signature?.signed?.[4]).toBe(last()?.signature?.lines[4]);
});

test('a difference that is redacted is marked', async () => {
  await sendSigned('/rest/v1/user?phone=%2B37061234567', (line, index) =>
    index === 3 ? '/rest/v1/user?phone=+37061234567' : line,
  );
  const { lines, signed, differs } = last()?.signature ?? expect.unreachable();
  expect(differs).toEqual([3]);
  expect([lines[3], signed?.[3]]).toEqual(['/rest/v1/user?phone=…', '/rest/v1/user?phone=…']);
});

test('a request without a readable signature has none in the journal', async () => {
  await sandbox.fetch('/rest/v1/user/5101');
  expect(last()?.signature).toBeUndefined();
  await sandbox.fetch('/rest/v1/user/5101', { headers: { authorization: 'Bearer abc' } });
  expect(last()?.signature).toBeUndefined();
});
