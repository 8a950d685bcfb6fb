import { expect, test } from 'vitest';
import { createOAuth, createWallet, type WalletOptions } from '../../src/index.ts';
import { createOperationsClient } from '../../src/operations.ts';

/** The names that a function says it knows. */
function knownTo(make: (options: WalletOptions) => unknown): string[] {
  try {
    make({ urlBase: '' } as WalletOptions);
  } catch (error) {
    return /Known: (.*)\.$/.exec(String(error))?.[1]?.split(', ').toSorted() ?? [];
  }
  throw new Error('The option was expected to be rejected.');
}

/** What every one of them takes. */
const shared = [
  'allowBrowser',
  'baseUrl',
  'allowInsecureHost',
  'client',
  'clock',
  'deadlineMs',
  'ext',
  'fetch',
  'hmac',
  'identity',
  'maxResponseBytes',
  'refresh',
  'retry',
  'signingOrigin',
  'timeoutMs',
  'token',
  'tracing',
  'validateResponse',
];

test.for([createWallet, createOAuth])('$name lists the options of wallets', (make) => {
  expect(knownTo(make)).toEqual([...shared, 'hooks', 'logger', 'scopes'].toSorted());
});

test('createOperationsClient lists its own options', () => {
  expect(knownTo(createOperationsClient)).toEqual([...shared, 'observe'].toSorted());
});

test('a wallet rejects the options of createOperationsClient only', () => {
  const options = { observe: () => undefined } as WalletOptions;
  expect(() => createWallet(options)).toThrow(expect.objectContaining({ option: 'observe' }));
});
