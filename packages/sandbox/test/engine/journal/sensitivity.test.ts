import {
  examplesOf,
  operationsOf,
  readDescription,
  type SensitivityTree,
  sensitivityTree,
} from '@litas/openapi/read';
import { expect, test } from 'vitest';
import { redactedBody } from '../../../src/engine/journal/redact.ts';
import { shownOf, shownOfResponse } from '../../../src/engine/journal/shown.ts';
import type { OperationId } from '../../../src/generated/operations.gen.ts';
import { call, exampleClient, frozenSandbox, staticClient, tokenFor } from '../../support/caller.ts';

const description = readDescription();

/** The values within a value that are described as sensitive, or not at all. */
function sensitiveIn(value: unknown, tree: SensitivityTree): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => sensitiveIn(item, tree));
  if (typeof value !== 'object' || value === null) return tree === 'none' ? [] : [String(value)];
  const fields = typeof tree === 'object' ? tree : {};
  return Object.entries(value).flatMap(([name, part]) => {
    const isNamed = Object.hasOwn(fields, name);
    const isKeyHidden = !isNamed && '*' in fields && fields['*name'] !== 'none';
    return [...(isKeyHidden ? [name] : []), ...sensitiveIn(part, isNamed ? fields[name] : fields['*'])];
  });
}

/** Every example of the description with what the journal shows of it. */
const bodies = operationsOf(description).flatMap(({ operationId, operation, responses }) => {
  const parts = shownOf(operationId as OperationId);
  const all = [
    { content: operation.requestBody?.content, shown: parts.body },
    ...Object.entries(responses).map(([status, { content }]) => ({
      content,
      shown: shownOfResponse(parts, Number(status)),
    })),
  ];
  return all.flatMap(({ content = {}, shown }) =>
    Object.values(content).flatMap((media) =>
      examplesOf(description, { media }).map(({ name, value }) => ({
        operationId,
        name,
        sensitive: sensitiveIn(value, sensitivityTree(description, media.schema)),
        told: JSON.stringify(redactedBody(JSON.stringify(value), 'application/json', shown)),
      })),
    ),
  );
});

test('no example of the description shows a value that is personal or secret', () => {
  expect(bodies.length).toBeGreaterThan(600);
  const found = bodies.flatMap(({ operationId, name, sensitive, told }) =>
    sensitive
      .filter((value) => value.length > 2 && told.includes(JSON.stringify(value).slice(1, -1)))
      .map((value) => `${operationId}, ${name}: ${value}`),
  );
  expect(found).toEqual([]);
  expect(bodies.flatMap(({ sensitive }) => sensitive).length).toBeGreaterThan(150);
});

const lastOf = async (
  path: string,
  options: Parameters<typeof call>[3] = {},
  signer: Parameters<typeof call>[1] = staticClient,
) => {
  const sandbox = frozenSandbox();
  await call(sandbox, signer, path, options);
  const entry = sandbox.journal.find().at(-1);
  if (!entry) throw new Error('The journal is empty.');
  return entry;
};

test('redacts the keys of a map of email addresses and phone numbers', async () => {
  const { response } = await lastOf('/rest/v1/wallets?email=ona@example.org');
  expect(response.body).toEqual({ '…': expect.objectContaining({ id: 14471, owner: 5101 }) as object });
});

test('shows the keys of a map of currencies', async () => {
  const { response } = await lastOf('/rest/v1/wallet/14471/balance');
  expect(response.body).toMatchObject({ EUR: { at_disposal: expect.any(Number) as number } });
});

test('redacts undescribed values, even booleans', async () => {
  const { body } = await lastOf('/rest/v1/wallet/14471', {
    method: 'PUT',
    json: { description: 'Savings', amount: 5, rich: true, nested: { id: 7, none: null } },
  });
  expect(body).toEqual({ description: '…', amount: '…', rich: '…', nested: { id: '…', none: null } });
});

test('shows a query parameter only for the operations that describe it', async () => {
  const { query } = await lastOf('/rest/v1/wallet/14471?currency=EUR&limit=5');
  expect(query).toEqual([
    ['currency', '…'],
    ['limit', '…'],
  ]);
});

test('of a token request the grant and the scopes are shown', async () => {
  const form = { grant_type: 'password', username: 'ona@example.org', password: 'sesame', scope: 'email' };
  const { body } = await lastOf('/oauth/v1/token', { method: 'POST', form }, exampleClient);
  expect(body).toEqual({ grant_type: 'password', username: '…', password: '…', scope: 'email' });
});

test('shows the explanation in the data of an error, but not the signed strings', async () => {
  const sandbox = frozenSandbox();
  const token = await tokenFor(sandbox, 'email');
  await call(sandbox, { ...token, key: 'other' }, '/rest/v1/user/me');
  const { body } = sandbox.journal.find().at(-1)?.response ?? {};
  expect(body).toMatchObject({
    error: 'unauthorized',
    error_data: { explanation: expect.stringMatching(/\w{4}/) as string, expected_string: '…' },
  });
});

test('headers that the description has are shown, and those of HTTP itself', async () => {
  const headers = { 'accept-language': 'lt', accept: 'application/json', 'x-other': 'word' };
  const entry = await lastOf('/rest/v1/user/99', { headers });
  expect(entry.headers).toMatchObject({ 'accept-language': 'lt', accept: 'application/json' });
  expect(entry.headers).not.toHaveProperty('x-other');
  expect(entry.response.headers).toEqual({ 'content-type': 'application/json', 'content-language': 'lt' });
});
