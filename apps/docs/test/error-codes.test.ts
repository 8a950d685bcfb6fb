import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readDescription } from '@litas/openapi/read';
import { codesOf } from '../build/pages/error-codes.ts';
import { errorPages } from '../build/pages/errors-page.ts';

const client = new URL('../../../packages/client/src/errors/codes.ts', import.meta.url);

test('the errors page lists every code of the client and of the consent page', async () => {
  const source = await readFile(client, 'utf8');
  const description = readDescription();
  const [{ body: page } = { body: '' }] = await errorPages(description);
  const codes = [...codesOf(source, 'ClientErrorCode'), ...codesOf(source, 'RedirectErrorCode')];
  expect(codes.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['authorize_again', 'invalid_response', 'access_denied']),
  );
  for (const { code } of codes) expect(page).toContain(`\`${code}\``);
});

test('the page of every code has a sample with the code, and sentences for end users', async () => {
  const [, ...pages] = await errorPages(readDescription());
  expect(pages.length).toBeGreaterThan(30);
  for (const { title, body } of pages) {
    expect.soft(body, title).toMatch(/For end users: “.+\.” In Lithuanian: “.+\.”/);
    const [, sample = '{}'] = /## Sample\n\n```json\n([^]*?)\n```/.exec(body) ?? [];
    const { error, code } = JSON.parse(sample) as { error?: string; code?: string };
    expect.soft(error ?? code, title).toBe(title);
  }
});

test('every code of the client has a meaning', async () => {
  const source = await readFile(client, 'utf8');
  const codes = codesOf(source, 'ClientErrorCode');
  expect(codes.length).toBeGreaterThan(0);
  for (const { meaning } of codes) expect(meaning).toMatch(/\w{3}/);
});

test('reads the codes of a union, and meanings of several lines', () => {
  const source = `
/**
 * Codes.
 *
 * - \`lost\`: the connection ended,
 *   and there was no response.
 */
export type Code = 'lost' | 'found';
`;
  expect(codesOf(source, 'Code')).toEqual([
    { code: 'lost', meaning: 'the connection ended, and there was no response' },
    { code: 'found', meaning: '' },
  ]);
});

test('throws for a type that is not a union of strings', () => {
  expect(() => codesOf('export type Code = string;', 'Code')).toThrow('There is no union Code.');
  expect(() => codesOf("export type Code = 'a' | number;", 'Code')).toThrow('number');
});
