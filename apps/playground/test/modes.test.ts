import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { docsAddress, firstGuides, guidePage, operationPage } from '../src/modes/docs.ts';
import { canConnect, chooseMode, modes, offeredModes, readMode } from '../src/modes/mode.ts';
import { originsOfSandbox, readOrigins } from '../src/modes/origins.ts';

const page = (search = ''): URL => new URL(`http://127.0.0.1:5173/${search}`);

test('reads the mode from the URL, by default MSW', () => {
  expect(readMode('?mode=prism')).toBe('prism');
  expect(readMode('?mode=nonsense')).toBe('msw');
  expect(readMode('')).toBe('msw');
});

test('only Prism cannot connect a wallet', () => {
  expect(modes.filter((mode) => !canConnect(mode))).toEqual(['prism']);
});

test('uses the default origins', () => {
  expect(readOrigins(page())).toEqual({
    msw: 'http://127.0.0.1:5173',
    sandbox: 'http://127.0.0.1:4010',
    prism: 'http://127.0.0.1:4011',
  });
});

test('prefers the URL to the environment', () => {
  const environment = { VITE_SANDBOX_ORIGIN: 'http://127.0.0.1:1', VITE_PRISM_ORIGIN: 'http://127.0.0.1:2' };
  expect(readOrigins(page('?sandbox=http://localhost:3'), environment)).toMatchObject({
    sandbox: 'http://localhost:3',
    prism: 'http://127.0.0.1:2',
  });
});

test.each([
  'https://wallet.paysera.com',
  'http://127.0.0.1.example.org',
  'http://example.org',
  'javascript:alert(1)',
  'nonsense',
  'http://127.0.0.1:4020/path',
  'http://user@127.0.0.1:4020',
])('%s is not taken for a server: calls stay on this machine', (origin) => {
  const search = `?${new URLSearchParams({ sandbox: origin }).toString()}`;
  expect(readOrigins(page(search)).sandbox).toBe('http://127.0.0.1:4010');
});

test('a page that a sandbox serves calls this sandbox, and Prism if there is one', () => {
  expect(offeredModes('sandbox', false)).toEqual(['sandbox']);
  expect(offeredModes('sandbox', true)).toEqual(['sandbox', 'prism']);
  expect(offeredModes('clone', false)).toEqual(modes);
  expect(offeredModes('static', true)).toEqual(['msw']);
  expect(originsOfSandbox(page('?sandbox=http://127.0.0.1:1'), 'http://127.0.0.1:2')).toMatchObject({
    sandbox: 'http://127.0.0.1:5173',
    prism: 'http://127.0.0.1:2',
  });
});

test('a mode that is not offered becomes the first one', () => {
  expect(chooseMode(['sandbox', 'prism'], 'msw')).toBe('sandbox');
  expect(chooseMode(['sandbox', 'prism'], 'prism')).toBe('prism');
  expect(chooseMode(modes, undefined)).toBe('msw');
});

test('links to pages of the documentation below any path', () => {
  const docs = docsAddress('https://docs.example.org/litas') ?? '';
  expect(guidePage(docs, 'first-call')).toBe('https://docs.example.org/litas/guides/first-call/');
  expect(operationPage(docs, 'getUser')).toBe('https://docs.example.org/litas/operations/getUser/');
  expect(['javascript:alert(1)', 'docs', undefined].map(docsAddress)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test.each(firstGuides)('the guide %s exists', (name) => {
  expect(existsSync(new URL(`../../docs/guides/${name}.md`, import.meta.url))).toBe(true);
});
