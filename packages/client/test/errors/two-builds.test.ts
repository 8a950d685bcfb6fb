import { expect, test, vi } from 'vitest';
import * as own from '../../src/errors/index.ts';

// A second instance of the modules stands for the other build.
vi.resetModules();
const other = await import('../../src/errors/index.ts');

test('an error of the other build is an instance of the same class, and of the base class', () => {
  const error: unknown = new other.TimeoutError('getUser', 5);
  expect(error instanceof own.TimeoutError).toBe(true);
  expect(error instanceof own.WalletError).toBe(true);
  expect(error instanceof own.AbortError).toBe(false);
  expect(Object.getPrototypeOf(error)).not.toBe(own.TimeoutError.prototype);
});

test('an error of a class of a user is an instance of the classes above it', () => {
  class Mine extends own.ConnectionError {}
  const error = new Mine('getUser', 'GET https://wallet.paysera.com', undefined);
  expect(error instanceof own.ConnectionError && error instanceof own.WalletError).toBe(true);
  expect(
    new own.ConnectionError('getUser', 'GET https://wallet.paysera.com', undefined) instanceof Mine,
  ).toBe(false);
});

test('other errors and values are no instances, whatever their name', () => {
  const named = Object.assign(new Error('a'), { name: 'WalletError', code: 'timeout', retryable: true });
  for (const value of [named, undefined, null, 'WalletError', new Error('a'), {}]) {
    expect(value instanceof own.WalletError).toBe(false);
  }
});

test('the brand is neither logged nor serialized', () => {
  const error = new own.AbortError('getUser', undefined);
  expect(error.isWalletError).toBe(true);
  expect(Object.keys(error)).toEqual(['name', 'code', 'retryable']);
});
