import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { createState, OAuthError, parseRedirect } from '../../src/index.ts';

const state = 'Yq81mPzT0aLs5RwE';
const back = (query: string) => `https://shop.example/callback?${query}`;

function failureOf(url: string): unknown {
  try {
    return parseRedirect(url, { state });
  } catch (error) {
    return error;
  }
}

test('a redirect with the right state gives the code', () => {
  expect(parseRedirect(back(`code=QmF6-77_xyz&state=${state}`), { state })).toEqual({ code: 'QmF6-77_xyz' });
  expect(parseRedirect(new URL(back(`a=1&state=${state}&code=c`)), { state })).toEqual({ code: 'c' });
});

test.for([
  'code=c',
  'code=c&state=',
  'code=c&state=Yq81mPzT0aLs5RwF',
  'code=c&state=Yq81mPzT0aLs5Rw',
  `code=c&state=${state}x`,
  `code=c&state=${state}&state=${state}`,
  'error=access_denied&state=other',
])('%s is a mismatch of the state', (query) => {
  const error = failureOf(back(query));
  expect(error).toBeInstanceOf(OAuthError);
  expect(error).toMatchObject({ code: 'state_mismatch' });
  expect(inspect(error)).not.toContain(state);
});

test('a refusal carries the code of the server', () => {
  const error = failureOf(back(`error=access_denied&error_description=No+thanks&state=${state}`));
  expect(error).toBeInstanceOf(OAuthError);
  expect(error).toMatchObject({ code: 'access_denied', description: 'No thanks', status: undefined });
});

test.for([
  `state=${state}`,
  `code=&state=${state}`,
  `code=a&code=b&state=${state}`,
  `error=%20&state=${state}`,
])('%s is no answer of the consent page', (query) => {
  expect(failureOf(back(query))).toMatchObject({ name: 'OAuthError', code: 'invalid_response' });
});

test('a URL that is not absolute is a ConfigurationError', () => {
  expect(() => parseRedirect('/callback?code=a', { state })).toThrow(
    expect.objectContaining({ option: 'url' }),
  );
});

test.for([undefined, '', null])(
  'where the state that was kept is %j, every redirect is a mismatch',
  (kept) => {
    for (const query of [
      'code=a',
      'code=a&state=',
      'code=a&state=undefined',
      `code=a&state=${state}`,
      'error=access_denied',
    ]) {
      expect(() => parseRedirect(back(query), { state: kept as undefined })).toThrow(
        expect.objectContaining({ name: 'OAuthError', code: 'state_mismatch' }),
      );
    }
  },
);

test('no two states are the same', () => {
  const states = Array.from({ length: 100 }, createState);
  expect(new Set(states).size).toBe(100);
  for (const each of states) expect(each).toMatch(/^[A-Za-z0-9]{32}$/);
});
