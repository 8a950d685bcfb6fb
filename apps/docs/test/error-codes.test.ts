import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readDescription } from '@litas/openapi/read';
import { codesOf } from '../build/error-codes.ts';
import { errorsPage } from '../build/errors-page.ts';

const client = new URL('../../../packages/client/src/errors/codes.ts', import.meta.url);

test('the errors page has every code that the client and the consent page give', async () => {
  const source = await readFile(client, 'utf8');
  const description = readDescription();
  const page = await errorsPage(description);
  const codes = [...codesOf(source, 'ClientErrorCode'), ...codesOf(source, 'RedirectErrorCode')];
  expect(codes.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['authorize_again', 'invalid_response', 'access_denied']),
  );
  for (const { code } of codes) expect(page).toContain(`\`${code}\``);
});

test('each code of the client is explained', async () => {
  const source = await readFile(client, 'utf8');
  for (const { meaning } of codesOf(source, 'ClientErrorCode')) expect(meaning).toMatch(/\w{3}/);
});

test('reads a union of strings with what its documentation says, over several lines', () => {
  const source = `
/**
 * Codes.
 *
 * - \`lost\`: it went away,
 *   and nobody knows where.
 */
export type Code = 'lost' | 'found';
`;
  expect(codesOf(source, 'Code')).toEqual([
    { code: 'lost', meaning: 'it went away, and nobody knows where' },
    { code: 'found', meaning: '' },
  ]);
});

test('refuses a type that is no union of strings', () => {
  expect(() => codesOf('export type Code = string;', 'Code')).toThrow('There is no union Code.');
  expect(() => codesOf("export type Code = 'a' | number;", 'Code')).toThrow('number');
});
