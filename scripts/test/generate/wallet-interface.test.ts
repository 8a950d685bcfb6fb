import { expect, test } from 'vitest';
import { emitWallet } from '../../generate/emit-wallet.ts';
import { description } from './description.ts';

const text = emitWallet(description);

test('a method takes the parameters of path, query and body as one object', () => {
  expect(text).toContain(
    "export type GetUserParameters = GetUserData['path'] & NonNullable<GetUserData['query']>;",
  );
  expect(text).toContain(
    "getUser(parameters: Permitted<S, 'email' | 'phone', GetUserParameters>, options?: RequestOptions): WalletCall<ScopedUser<S>>;",
  );
});

test('a method without parameters can be called without any', () => {
  expect(text).toContain('getServer(parameters?: Record<never, never>, options?: RequestOptions)');
});

test('the table says where each parameter goes', () => {
  expect(text).toContain('getUser: {"path":["userId"],"query":["fields"]}');
  expect(text).toContain('createToken: {"body":"fields"}');
});
