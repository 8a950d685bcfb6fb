import { encodeExt, hashBody } from '@litas/client/mac';
import { expect, test } from 'vitest';
import { exampleClient, frozenSandbox, staticClient } from '../../support/caller.ts';
import { requestOf, signParts } from '../../support/signed-request.ts';

const sandbox = frozenSandbox({ signingNow: () => 1_769_860_800_000 });
const form = new TextEncoder().encode('grant_type=password');

async function errorOf(request: Parameters<typeof sandbox.handle>[0]) {
  const { status, headers, body } = await sandbox.handle(request);
  const { error, error_description } = JSON.parse(String(body)) as Record<string, string>;
  return { status, scheme: headers['www-authenticate'], error, error_description };
}

const unauthorized = (description: string) => ({
  status: 401,
  scheme: 'MAC',
  error: 'unauthorized',
  error_description: description,
});

test('rejects a request without a signature, with another scheme, or with a malformed header', async () => {
  const signed = await signParts({});
  const cases: [header: string | undefined, description: string][] = [
    [undefined, 'The request is not signed: it has no Authorization header'],
    ['Bearer abc', 'The Authorization header does not use the MAC scheme'],
    ['MAC', 'The Authorization header is not a list of name="value" pairs joined by commas'],
    ['MAC id=unquoted', 'The Authorization header is not a list of name="value" pairs joined by commas'],
    ['MAC id="a", ts="1", nonce="n"', 'The Authorization header lacks an attribute: mac'],
    ['MAC id="a", id="b"', 'The Authorization header has an attribute twice: id'],
    ['MAC id="a", key="b"', 'The Authorization header has an unknown attribute: key'],
    [`MAC id="${'a'.repeat(9000)}"`, 'The Authorization header is too long'],
    [
      'MAC id="a", ts="soon", nonce="n", mac="m"',
      'ts in the Authorization header is not a number of seconds: ts',
    ],
  ];
  for (const [authorization, description] of cases) {
    const { headers: _, ...request } = requestOf(signed);
    const headers = authorization === undefined ? {} : { authorization };
    expect(await errorOf({ ...request, headers })).toEqual(unauthorized(description));
  }
});

test('rejects an unknown id', async () => {
  const signed = await signParts({}, { id: 'unknown', key: staticClient.key });
  expect(await errorOf(requestOf(signed))).toEqual(unauthorized('No client and no access token has this id'));
});

test('rejects a body with a missing, wrong or duplicate hash', async () => {
  const target = '/oauth/v1/token';
  const hash = encodeExt({}, await hashBody(form));
  const cases: [ext: string, description: string][] = [
    ['', 'The request has a body, but ext has no body_hash'],
    [encodeExt({}, await hashBody('other')), 'body_hash does not match the body'],
    [`${hash}&${hash}`, 'body_hash is in ext more than once'],
  ];
  for (const [ext, description] of cases) {
    const signed = await signParts({ method: 'POST', target, body: form, ext }, exampleClient);
    expect(await errorOf(requestOf(signed))).toEqual(unauthorized(description));
  }
});

test('rejects a body hash without a body', async () => {
  const signed = await signParts({ ext: encodeExt({}, await hashBody('')) });
  expect(await errorOf(requestOf(signed))).toEqual(
    unauthorized('ext has a body_hash, but the request has no body'),
  );
});

test('a token cannot sign operations that require client credentials', async () => {
  const login = new TextEncoder().encode(
    'grant_type=password&username=ona@example.org&password=correct-horse-9',
  );
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const post = { method: 'POST', target: '/oauth/v1/token', body: login };
  const { body } = await sandbox.handle(requestOf(await signParts(post, exampleClient), headers));
  const token = JSON.parse(String(body)) as { access_token: string; mac_key: string };
  const signed = await signParts(post, { id: token.access_token, key: token.mac_key });
  expect(await errorOf(requestOf(signed, headers))).toEqual(
    unauthorized('This operation requires client credentials, not a token'),
  );
});
