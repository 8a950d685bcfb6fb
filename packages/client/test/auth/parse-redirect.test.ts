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

test('returns the code of a redirect with the right state', () => {
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
])('throws state_mismatch for %s', (query) => {
  const error = failureOf(back(query));
  expect(error).toBeInstanceOf(OAuthError);
  expect(error).toMatchObject({ code: 'state_mismatch' });
  expect(inspect(error)).not.toContain(state);
});

test('throws the code of the server', () => {
  const error = failureOf(back(`error=access_denied&error_description=No+thanks&state=${state}`));
  expect(error).toBeInstanceOf(OAuthError);
  expect(error).toMatchObject({ code: 'access_denied', description: 'No thanks', status: undefined });
});

test.for([
  `state=${state}`,
  `code=&state=${state}`,
  `code=a&code=b&state=${state}`,
  `error=%20&state=${state}`,
])('throws invalid_response for %s', (query) => {
  expect(failureOf(back(query))).toMatchObject({ name: 'OAuthError', code: 'invalid_response' });
});

test('throws a ConfigurationError for a URL that is not absolute', () => {
  expect(() => parseRedirect('/callback?code=a', { state })).toThrow(
    expect.objectContaining({ option: 'url' }),
  );
});

test.for([undefined, '', null])(
  'throws state_mismatch for every redirect when the kept state is %j',
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

test('createState returns a different state each time', () => {
  const states = Array.from({ length: 100 }, createState);
  expect(new Set(states).size).toBe(100);
  for (const each of states) expect(each).toMatch(/^[A-Za-z0-9]{32}$/);
});

test.for([
  ['code=c&state=other', 'The state of the redirect is not that of the authorization request'],
  [`error=access_denied&state=${state}`, 'The user did not consent (access_denied)'],
  [`error=%20&state=${state}`, 'The user did not consent (invalid_response)'],
  [`state=${state}`, 'The redirect has neither exactly one code nor an error'],
] as const)('the message for %s is "%s"', ([query, message]) => {
  expect(failureOf(back(query))).toMatchObject({ message });
});

test('names the URL and the options in messages', () => {
  expect(() => parseRedirect('/callback', { state })).toThrow('url must be an absolute URL');
  expect(() => parseRedirect(back(''), null as never)).toThrow('options must be an object with state');
});

test.for([5, 0, ['Yq81mPzT0aLs5RwE'], { value: state }, Promise.resolve(state)])(
  'throws state_mismatch when the kept state is no string (%#)',
  (kept) => {
    // An empty state has the length that such a value lacks.
    for (const query of ['code=a', 'code=a&state=', `code=a&state=${state}`]) {
      expect(() => parseRedirect(back(query), { state: kept as unknown as string })).toThrow(
        expect.objectContaining({ name: 'OAuthError', code: 'state_mismatch' }),
      );
    }
  },
);
