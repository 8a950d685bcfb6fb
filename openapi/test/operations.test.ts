import { expect, test } from 'vitest';
import { credentialsOf, operationOf, type PlacedOperation } from '../read/index.ts';
import { bundle, fieldsOf, operations } from './support/bundle.ts';

const securityOf = (id: string): unknown => operationOf(bundle, id).operation.security;

test('only the time and the settings of the server are public', () => {
  const open = operations.filter(({ operation }) => operation.security?.length === 0);
  expect(open.map(({ operationId }) => operationId).toSorted()).toEqual(['getConfiguration', 'getServer']);
});

const requirementsOf = ({ operation: { security = [] } }: PlacedOperation): string[] =>
  security.map((requirement) => Object.keys(requirement).join('+'));

test('a certificate can replace client credentials in every operation', () => {
  const signed = operations.filter((operation) => requirementsOf(operation).length > 0);
  const others = signed.filter(
    (operation) => requirementsOf(operation).slice(-2).join() !== 'Mac,ClientCertificate',
  );
  expect(others.map(({ operationId }) => operationId)).toEqual([]);
});

test('a token signs with a MAC and is never a bearer token', () => {
  const all = new Set(operations.flatMap((operation) => requirementsOf(operation).slice(0, -2)));
  expect([...all]).toEqual(['Mac+OAuth2']);
});

test('alternative scopes are separate security requirements', () => {
  expect(securityOf('listPendingPayments')).toEqual([
    { Mac: [], OAuth2: ['incoming_payments'] },
    { Mac: [], OAuth2: ['outgoing_payments'] },
    { Mac: [] },
    { ClientCertificate: [] },
  ]);
});

test('a token cannot sign operations of the client itself', () => {
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

test('the parameters of an operation have different names', () => {
  const clashing = operations.filter(({ parameters, operation }) => {
    const [media] = Object.values(operation.requestBody?.content ?? {});
    const placed = parameters.filter(({ in: place }) => place !== 'header').map(({ name }) => name);
    const names = [...placed, ...fieldsOf(media?.schema)];
    return new Set(names).size !== names.length;
  });
  expect(clashing.map(({ operationId }) => operationId)).toEqual([]);
});
