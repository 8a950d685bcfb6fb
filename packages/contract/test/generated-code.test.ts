import { expect, test } from 'vitest';
import { checkGeneratedCode, generatedFrom } from '../src/check-generated-code.ts';
import { descriptionHash } from '@litas/openapi/read';

test('all code was generated from the bundle that the tests use', async () => {
  const hash = descriptionHash();
  expect(generatedFrom).toEqual({ '@litas/client': hash, '@litas/sandbox': hash, '@litas/msw': hash });
});

test('rejects code from another description with the package and the command to run', () => {
  const packages = { '@litas/client': 'a1', '@litas/sandbox': 'b2' };
  expect(() => checkGeneratedCode('a1', packages)).toThrow(/@litas\/sandbox\. Run: npm run generate$/);
  expect(() => checkGeneratedCode('a1', { '@litas/client': 'a1' })).not.toThrow();
});
