import { expect, test } from 'vitest';
import { readDescription } from '@litas/openapi/read';
import { tokenScopes } from '../../src/generated/checked-operations.gen.ts';
import { startSandbox } from '../support/sandbox.ts';
import { fetchWith, runVerify } from '../support/field-check.ts';

const number = 867_530_986_753;
/** Undeclared keys in a response. One of them looks like a field, but is also a value elsewhere. */
const keys = [
  'canary@example.org',
  '49103150015',
  'Canary Person',
  'canaryKey49103150015x',
  'canary_surname',
];

/** Replaces every value by a canary and adds canaries as keys to every object. */
function plant(value: unknown): unknown {
  if (typeof value === 'number') return number;
  if (typeof value === 'string') return 'canary_surname';
  if (Array.isArray(value)) return value.map(plant);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, each]) => [name, plant(each)] as const);
  return Object.fromEntries([...fields, ...keys.map((key) => [key, key])]);
}

const everywhere = async (request: Request): Promise<Response> => {
  const response = await fetch(request);
  const headers = { 'paysera-correlation-id': 'canary-id', 'x-canary': 'canary' };
  return Response.json(plant(await response.json()), { status: response.status, headers });
};
const inErrors = async (request: Request): Promise<Response> =>
  request.url.endsWith('/server')
    ? fetch(request)
    : Response.json(
        {
          error: 'canary_code',
          error_description: 'Canary Person',
          error_properties: { 'canary@example.org': ['canary'] },
          error_data: { canary: number },
        },
        { status: 418, statusText: 'Canary' },
      );
const sends: readonly (readonly [where: string, send: (request: Request) => Promise<Response>])[] = [
  ['in every response', everywhere],
  ['in every error', inErrors],
  [
    'in pages of a gateway',
    async () => new Response('<h1>Canary</h1>', { status: 502, headers: { 'retry-after': '0' } }),
  ],
  ['in what the platform says of a lost connection', () => Promise.reject(new TypeError('canary'))],
];

test.for(sends)('prints no canary %s or in the credentials', async ([, send]) => {
  const { url, token } = await startSandbox();
  const credentials = {
    client: { id: 'canary-client', key: 'canary-client-key' },
    token: { id: token.id, key: token.key, refreshToken: 'canary-refresh' },
    userId: number,
  };
  const { output, messages } = await runVerify(
    ['--base-url', url, '--scopes', tokenScopes.join(','), '--credentials', '-'],
    { input: JSON.stringify(credentials), fetch: fetchWith(send), terminal: true },
  );
  const printed = output + messages;
  expect(printed.length).toBeGreaterThan(50);
  for (const secret of ['canary', '49103150015', String(number), token.id, token.key, url]) {
    expect(printed.toLowerCase()).not.toContain(secret.toLowerCase());
  }
});

test('prints no value of a response when every response differs', async () => {
  const { url, token } = await startSandbox();
  const values = new Set<string>();
  const { code, output } = await runVerify(
    ['--base-url', url, '--scopes', tokenScopes.join(','), '--credentials', '-'],
    {
      input: JSON.stringify({ token }),
      fetch: async (...request: Parameters<typeof fetch>) => {
        const response = await fetch(...request);
        const body: unknown = await response.json();
        collect(body, values);
        // Every field one level too deep.
        return Response.json({ data: body }, { status: response.status });
      },
    },
  );
  expect(code).toBe(1);
  expect(output).toContain('`data`: a field that the description does not have');
  // Words of the description are no secrets: currencies, statuses, scopes.
  const described = JSON.stringify(readDescription());
  const personal = [...values].filter((value) => value.length > 3 && !described.includes(`"${value}"`));
  expect(personal.length).toBeGreaterThan(100);
  expect(personal.filter((value) => output.includes(value))).toEqual([]);
});

function collect(value: unknown, values: Set<string>): void {
  if (typeof value === 'string' || typeof value === 'number') values.add(String(value));
  if (typeof value !== 'object' || value === null) return;
  for (const each of Object.values(value)) collect(each, values);
}
