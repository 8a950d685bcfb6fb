import { expect, test } from 'vitest';
import { credentialsOf, operationOf, type PlacedOperation } from '../read/index.ts';
import { bundle, fieldsOf, operations } from './support/bundle.ts';

const securityOf = (id: string): unknown => operationOf(bundle, id).operation.security;

test('only the clock and the settings of the server are public', () => {
  const open = operations.filter(({ operation }) => operation.security?.length === 0);
  expect(open.map(({ operationId }) => operationId).toSorted()).toEqual(['getConfiguration', 'getServer']);
});

const requirementsOf = ({ operation: { security = [] } }: PlacedOperation): string[] =>
  security.map((requirement) => Object.keys(requirement).join('+'));

test('a certificate can stand for the client credentials wherever they sign', () => {
  const signed = operations.filter((operation) => requirementsOf(operation).length > 0);
  const others = signed.filter(
    (operation) => requirementsOf(operation).slice(-2).join() !== 'Mac,ClientCertificate',
  );
  expect(others.map(({ operationId }) => operationId)).toEqual([]);
});

test('a token signs with a MAC, never as a bearer', () => {
  const all = new Set(operations.flatMap((operation) => requirementsOf(operation).slice(0, -2)));
  expect([...all]).toEqual(['Mac+OAuth2']);
});

test('scopes of which any one will do are requirements of their own', () => {
  expect(securityOf('listPendingPayments')).toEqual([
    { Mac: [], OAuth2: ['incoming_payments'] },
    { Mac: [], OAuth2: ['outgoing_payments'] },
    { Mac: [] },
    { ClientCertificate: [] },
  ]);
});

test('a token cannot sign what belongs to the client alone', () => {
  const alone = operations.filter(({ operation }) => credentialsOf(operation) === 'client');
  expect(alone.map(({ operationId }) => operationId).toSorted()).toEqual([
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
  const clashing = operations.filter(({ parameters, operation }) => {
    const [media] = Object.values(operation.requestBody?.content ?? {});
    const placed = parameters.filter(({ in: place }) => place !== 'header').map(({ name }) => name);
    const names = [...placed, ...fieldsOf(media?.schema)];
    return new Set(names).size !== names.length;
  });
  expect(clashing.map(({ operationId }) => operationId)).toEqual([]);
});
