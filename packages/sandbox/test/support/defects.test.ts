import { expect, test } from 'vitest';
import { frozenSandbox } from './caller.ts';
import { takeDefects } from './defects.ts';

test('a frozen sandbox records its defects, which fail the test', async () => {
  const defect = new Error('no clock');
  const sandbox = frozenSandbox({
    signingNow: () => {
      throw defect;
    },
  });
  expect((await sandbox.fetch('/rest/v1/server')).status).toBe(500);
  expect(takeDefects()).toEqual([defect]);
  expect(takeDefects()).toEqual([]);
});

test('an error of the API is no defect', async () => {
  expect((await frozenSandbox().fetch('/rest/v1/user/me')).status).toBe(401);
  expect(takeDefects()).toEqual([]);
});
