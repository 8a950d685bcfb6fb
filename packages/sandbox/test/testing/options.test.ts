import { expect, test } from 'vitest';
import { sandboxTest as forPlaywright } from '../../src/testing/playwright.ts';
import { sandboxTest as forVitest } from '../../src/testing/vitest.ts';

test.for([
  ['Vitest', forVitest],
  ['Playwright', forPlaywright],
] as const)('rejects conflicting options for %s', ([, sandboxTest]) => {
  const url = 'http://127.0.0.1:4010';
  expect(() => sandboxTest({ url, sandbox: {} })).toThrow('sandbox: has no effect together with url');
  expect(() => sandboxTest({ token: 'a' })).toThrow('token: has no effect without url');
});
