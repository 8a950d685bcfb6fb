import { expect, test } from 'vitest';
import { emitWallet } from '../../generate/emit-wallet.ts';
import { description } from './description.ts';

const text = emitWallet(description);

test('a method has path, query and body parameters in one object', () => {
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

test('a method with narrowed types can be called as the client, without narrowing', () => {
  expect(text).toContain(
    'getUser(parameters: GetUserParameters, options: AsClient): WalletCall<GetUserResponse>;',
  );
  expect(text).not.toMatch(/getServer\(.*AsClient/);
});
