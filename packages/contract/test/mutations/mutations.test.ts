import type { Wallet } from '@litas/client';
import { expect, test } from 'vitest';
import { runBesideMsw, runMutation, runThroughPrism, type Mutation } from './run-mutation.ts';

/** Changes one method of a client. */
const method =
  <Name extends keyof Wallet>(name: Name, broken: (whole: Wallet[Name]) => unknown) =>
  (wallet: Wallet): Wallet => ({ ...wallet, [name]: broken(wallet[name]) });

const renameInResponses = {
  sandbox: (response) => ({
    ...response,
    body: String(response.body).replaceAll('"at_disposal"', '"available"'),
  }),
} satisfies Mutation;

const failing: readonly [what: string, operationId: string, mutation: Mutation, objection: RegExp][] = [
  [
    'a field name in the description',
    'getWalletBalance',
    { description: (text) => text.replaceAll('"at_disposal":{', '"available":{') },
    /^getWalletBalance · bundle schemas \(Ajv\) · client → sandbox · .*at_disposal is not described$/m,
  ],
  [
    'a status in the description',
    'getWalletBalance',
    { description: (text) => text.replaceAll('"404":{"$ref"', '"410":{"$ref"') },
    /^getWalletBalance · expected status · client → sandbox · 400 instead of 410$/m,
  ],
  [
    'a scope in the description',
    'getWalletBalance',
    { description: (text) => text.replaceAll('"OAuth2":["balance"]', '"OAuth2":["statements"]') },
    /^getWalletBalance · expected status · client → sandbox · 403 instead of 200$/m,
  ],
  [
    'a field name in the sandbox',
    'getWalletBalance',
    renameInResponses,
    /^getWalletBalance · bundle schemas \(Ajv\) · client → sandbox · .*available is not described$/m,
  ],
  [
    'a status in the sandbox',
    'getWalletBalance',
    { sandbox: (response) => ({ ...response, status: response.status === 404 ? 410 : response.status }) },
    /^getWalletBalance · bundle schemas \(Ajv\) · client → sandbox · the status 410 is not declared$/m,
  ],
  [
    'a scope in the sandbox',
    'getWalletBalance',
    {
      sandbox: (response) => (response.status === 403 ? { ...response, status: 200, body: '{}' } : response),
    },
    /^getWalletBalance · expected status · client → sandbox · 200 instead of 403$/m,
  ],
  [
    'a field name in a method of the client',
    'updateWalletDescription',
    {
      client: method(
        'updateWalletDescription',
        (whole) => (given: { description?: string }, options: object) => {
          const { description, ...others } = given;
          return whole(
            { ...others, descriptions: description } as unknown as Parameters<typeof whole>[0],
            options,
          );
        },
      ),
    },
    /^updateWalletDescription · expected status · client → sandbox · 400 instead of 200$/m,
  ],
  [
    'a status in a method of the client',
    'getWalletBalance',
    {
      client: method(
        'getWalletBalance',
        (whole) =>
          (...given: Parameters<typeof whole>) =>
            whole(...given).catch((error: { status: number }) => {
              if (error.status !== 404) throw error;
              return {};
            }),
      ),
    },
    /^getWalletBalance · the received response · client → sandbox · 404 did not make the client throw$/m,
  ],
  [
    'a scope in a method of the client',
    'getWalletBalance',
    {
      client: method('createToken', (whole) => (given: { scope?: readonly string[] }) => {
        const scope = given.scope?.map((name) => (name === 'balance' ? 'avatar' : name));
        return whole({ ...given, scope } as Parameters<typeof whole>[0]);
      }),
    },
    /^getWalletBalance · expected status · client → sandbox · 403 instead of 200$/m,
  ],
];

/** `npm test` changes a field, a status and a scope, each on another side; the full run everything on every side. */
const full = process.env['LITAS_FULL'] === '1';
test.each(full ? failing : failing.filter((_, index) => index % 4 === 0))(
  'a mutation of %s fails the contract',
  async (_, operationId, mutation, objection) => {
    expect((await runMutation(operationId, mutation)).join('\n')).toMatch(objection);
  },
);

test.each(['getWalletBalance', 'updateWalletDescription'])(
  '%s without a mutation passes',
  async (operationId) => {
    expect(await runMutation(operationId, {})).toEqual([]);
  },
);

test('Prism reports a field that the sandbox has renamed', async () => {
  const lines = await runThroughPrism('getWalletBalance', renameInResponses);
  expect(lines.join('\n')).toMatch(
    /^getWalletBalance · Prism · client → Prism proxy → sandbox · .*at_disposal/m,
  );
});

test('a response of MSW that differs from the one of the sandbox is reported', async () => {
  const lines = await runBesideMsw('getWalletBalance', renameInResponses);
  expect(lines.join('\n')).toMatch(/^getWalletBalance · sandbox and MSW alike · client → MSW · body/m);
});
