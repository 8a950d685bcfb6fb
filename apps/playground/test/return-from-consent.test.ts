import { expect, test } from 'vitest';
import {
  forgetPendingConsent,
  keepPendingConsent,
  readPendingConsent,
} from '../src/consent/pending-consent.ts';
import { takeRedirect } from '../src/consent/returning.ts';
import type { PageStorage } from '../src/session/page-storage.ts';
import { memoryStorage } from './memory-storage.ts';

const pending = {
  state: 'Yq81',
  scopes: ['email'],
  redirectUri: 'http://127.0.0.1:5173/wallet',
  path: '/explorer/getUser',
  search: '?mode=sandbox&sandbox=http://127.0.0.1:4020',
};

const comeBack = (storage: PageStorage, search: string) => {
  const replaced: string[] = [];
  const url = new URL(`http://127.0.0.1:5173/wallet${search}`);
  return { redirect: takeRedirect(storage, { url, replace: (next) => replaced.push(next) }), replaced };
};

test('removes the redirect parameters and restores the screen and its query', () => {
  const storage = memoryStorage();
  keepPendingConsent(storage, pending);
  const { redirect, replaced } = comeBack(storage, '?code=c1&state=Yq81');
  expect(redirect).toEqual({ pending, url: 'http://127.0.0.1:5173/wallet?code=c1&state=Yq81' });
  expect(replaced).toEqual([`/explorer/getUser${pending.search}`]);
});

test('accepts another redirect until the connection is ended', () => {
  const storage = memoryStorage();
  keepPendingConsent(storage, pending);
  comeBack(storage, '?code=c1&state=Yq81');
  expect(comeBack(storage, '?code=c2&state=Yq81').redirect?.pending).toEqual(pending);
  forgetPendingConsent(storage);
  expect(comeBack(storage, '?code=c3&state=Yq81').redirect?.pending).toBeUndefined();
});

test('keeps the rest of the URL for a redirect that was not requested', () => {
  const { redirect, replaced } = comeBack(
    memoryStorage(),
    '?mode=msw&prism=http://127.0.0.1:1&code=c1&state=Yq81',
  );
  expect(redirect?.pending).toBeUndefined();
  expect(replaced).toEqual(['/wallet?mode=sandbox&prism=http%3A%2F%2F127.0.0.1%3A1']);
});

test('accepts a denial as a redirect, and no URL without state', () => {
  expect(comeBack(memoryStorage(), '?error=access_denied&state=Yq81').redirect).toBeDefined();
  expect(comeBack(memoryStorage(), '?code=c1').redirect).toBeUndefined();
  expect(comeBack(memoryStorage(), '?mode=prism').replaced).toEqual([]);
});

test.each(['nonsense', '{}', '{"state":1}', 'null'])('ignores invalid stored values: %s', (text) => {
  expect(readPendingConsent(memoryStorage({ 'litas.pending-consent': text }))).toBeUndefined();
});
