import { expect, test } from 'vitest';
import { createSandbox } from '../../src/index.ts';

test('names the option that cannot be right', () => {
  expect(() => createSandbox({ now: 'tomorrow' })).toThrow(/^now: /);
  expect(() => createSandbox({ now: new Date(Number.NaN) })).toThrow(/^now: /);
  expect(() => createSandbox({ seed: 1.5 })).toThrow(/^seed: /);
  expect(() => createSandbox({ origin: 'localhost:4010' })).toThrow(/^origin: /);
  expect(() => createSandbox({ origin: 'nonsense' })).toThrow(/^origin: /);
  expect(() => createSandbox({ autoConsent: 0 })).toThrow(/^autoConsent: /);
});
