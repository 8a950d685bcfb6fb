import { expect, test } from 'vitest';
import {
  forgetPendingConsent,
  keepPendingConsent,
  readPendingConsent,
} from '../src/consent/pending-consent.ts';
import { takeAnswer } from '../src/consent/returning.ts';
import type { PageStorage } from '../src/session/page-storage.ts';
import { memoryStorage } from './memory-storage.ts';

const pending = {
  state: 'Yq81',
  scopes: ['email'],
  redirectUri: 'http://127.0.0.1:5173/',
  search: '?mode=sandbox&sandbox=http://127.0.0.1:4020',
};

const comeBack = (storage: PageStorage, search: string) => {
  const replaced: string[] = [];
  const url = new URL(`http://127.0.0.1:5173/${search}`);
  return { answer: takeAnswer(storage, { url, replace: (next) => replaced.push(next) }), replaced };
};

test('the answer is taken out of the address, and the query from before is put back', () => {
  const storage = memoryStorage();
  keepPendingConsent(storage, pending);
  const { answer, replaced } = comeBack(storage, '?code=c1&state=Yq81');
  expect(answer).toEqual({ pending, url: 'http://127.0.0.1:5173/?code=c1&state=Yq81' });
  expect(replaced).toEqual([`/${pending.search}`]);
});

test('who goes back to the consent page can decide again, until the connection is ended', () => {
  const storage = memoryStorage();
  keepPendingConsent(storage, pending);
  comeBack(storage, '?code=c1&state=Yq81');
  expect(comeBack(storage, '?code=c2&state=Yq81').answer?.pending).toEqual(pending);
  forgetPendingConsent(storage);
  expect(comeBack(storage, '?code=c3&state=Yq81').answer?.pending).toBeUndefined();
});

test('an answer that nobody waits for leaves the rest of the address as it is', () => {
  const { answer, replaced } = comeBack(
    memoryStorage(),
    '?mode=msw&prism=http://127.0.0.1:1&code=c1&state=Yq81',
  );
  expect(answer?.pending).toBeUndefined();
  expect(replaced).toEqual(['/?mode=sandbox&prism=http%3A%2F%2F127.0.0.1%3A1']);
});

test('a refusal is an answer, an address without state is none', () => {
  expect(comeBack(memoryStorage(), '?error=access_denied&state=Yq81').answer).toBeDefined();
  expect(comeBack(memoryStorage(), '?code=c1').answer).toBeUndefined();
  expect(comeBack(memoryStorage(), '?mode=prism').replaced).toEqual([]);
});

test.each(['nonsense', '{}', '{"state":1}', 'null'])(
  'what others left in the storage is not taken: %s',
  (text) => {
    expect(readPendingConsent(memoryStorage({ 'litas.pending-consent': text }))).toBeUndefined();
  },
);
