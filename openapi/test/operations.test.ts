import { expect, test } from 'vitest';
import { fieldsOf, operations } from './support/bundle.ts';

const security = (id: string): unknown =>
  operations.find((operation) => operation.id === id)?.node['security'];

test('only the clock and the settings of the server are public', () => {
  const open = operations.filter(({ node }) => (node['security'] as unknown[]).length === 0);
  expect(open.map(({ id }) => id).toSorted()).toEqual(['getConfiguration', 'getServer']);
});

const requirementsOf = ({ node }: { node: Readonly<Record<string, unknown>> }): string[] =>
  (node['security'] as object[]).map((requirement) => Object.keys(requirement).join('+'));

test('a certificate can stand for the client credentials wherever they sign', () => {
  const signed = operations.filter((operation) => requirementsOf(operation).length > 0);
  const others = signed.filter(
    (operation) => requirementsOf(operation).slice(-2).join() !== 'Mac,ClientCertificate',
  );
  expect(others.map(({ id }) => id)).toEqual([]);
});

test('a token signs with a MAC, never as a bearer', () => {
  const all = new Set(operations.flatMap((operation) => requirementsOf(operation).slice(0, -2)));
  expect([...all]).toEqual(['Mac+OAuth2']);
});

test('scopes of which any one will do are requirements of their own', () => {
  expect(security('listPendingPayments')).toEqual([
    { Mac: [], OAuth2: ['incoming_payments'] },
    { Mac: [], OAuth2: ['outgoing_payments'] },
    { Mac: [] },
    { ClientCertificate: [] },
  ]);
});

test('a token cannot sign what belongs to the client alone', () => {
  const alone = operations.filter(({ node }) => {
    const requirements = node['security'] as Record<string, unknown>[];
    return requirements.length > 0 && !requirements.some((requirement) => 'OAuth2' in requirement);
  });
  expect(alone.map(({ id }) => id).toSorted()).toEqual([
    'activateToken',
    'createSession',
    'createToken',
    'getClient',
    'registerUser',
    'revokeToken',
    'startPasswordReset',
  ]);
});

test('parameters that are handed over in one object do not clash', () => {
  const clashing = operations.filter(({ parameters, requestBody }) => {
    const [media] = Object.values(requestBody?.content ?? {});
    const placed = parameters.filter(({ in: place }) => place !== 'header').map(({ name }) => name);
    const names = [...placed, ...fieldsOf(media?.schema)];
    return new Set(names).size !== names.length;
  });
  expect(clashing.map(({ id }) => id)).toEqual([]);
});
